import { expect, test } from 'vitest';
import type { CompleteService } from '#lib/region/region.ts';
import {
	aCoverage,
	aMunicipality,
	aPhone,
	aRegion,
	aService,
	aStatement,
	aStatus,
	aType,
	inMunicipality
} from '../../../../tests/fixtures/builders.ts';
import { jsonLdOf } from './json-ld.ts';

const region = aRegion({
	municipalities: [
		aMunicipality({ id: 'ponikla', name: 'Poniklá' }),
		aMunicipality({ id: 'kruh', name: 'Kruh' })
	],
	types: [aType({ id: '40', name: 'pečovatelská služba' })]
});

function told(change: Partial<CompleteService>): Record<string, unknown> {
	return JSON.parse(jsonLdOf(region, aService(change)) ?? '{}') as Record<string, unknown>;
}

test('a service is told with its numbers, in the words of schema.org', () => {
	expect(
		told({ phones: [aStatement({ number: '+420739861544', label: 'vedoucí' })] })
	).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Service',
		serviceType: ['pečovatelská služba'],
		availableChannel: {
			servicePhone: [{ telephone: '+420739861544', contactType: 'vedoucí' }]
		}
	});
});

test('its area is where it surely helps whoever asks', () => {
	const area = inMunicipality('ponikla');
	const areas = (...coverage: CompleteService['coverage']) => told({ coverage })['areaServed'];
	expect(areas(aCoverage({ area }))).toEqual(['Poniklá']);
	expect(areas(aCoverage({ area, answer: 'ask' }))).toEqual([]);
	expect(areas(aCoverage({ area, ages: { from: null, to: 26 } }))).toEqual([]);
	expect(areas(aCoverage())).toEqual([region.fullName]);
	expect(areas()).toEqual([]);
});

test('what is not sure of it is said, and what has ended is not told', () => {
	const { description } = told({ status: aStatus('unverified') });
	expect(description).toContain('Nevíme, zda služba běží.');
	expect(jsonLdOf(region, aService({ status: aStatus('ended') }))).toBeNull();
});

test('no text ends the element it stands in', () => {
	const json = jsonLdOf(
		region,
		aService({ name: '</script><script>alert(1)</script>', phones: [aPhone()] })
	);
	expect(json).not.toContain('<');
	expect(told({ name: '</script>' })['name']).toBe('</script>');
});
