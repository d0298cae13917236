import { describe, expect, test } from 'vitest';
import { aPhone, aRegion, aService, aStatement } from '../../../../tests/fixtures/builders.ts';
import { distinctProvenances, reportRecipient, sourceIdsOf } from './provenance.ts';

test('a source is named once for each date', () => {
	const facts = [aStatement('a'), aStatement('b'), aStatement('c', { date: '2017' })];
	expect(distinctProvenances(facts).map(({ date }) => date)).toEqual(['2023', '2017']);
});

test('the sources of a record are all it was put together from, and no others', () => {
	const service = aService({ phones: [{ ...aPhone(), source: 'web' }] });
	expect(sourceIdsOf(service)).toEqual(['plan', 'web']);
});

describe('reports of errors go', () => {
	const offices = [
		{ id: 'a', name: 'A', locative: 'v A', district: 'A', socialWorker: 'pracovnik' }
	];

	test('to the address of the region', () => {
		expect(reportRecipient(aRegion({ reportEmail: aStatement('data@example.cz') }))).toBe(
			'data@example.cz'
		);
	});

	test('else to a social worker whose address is known', () => {
		const worker = aService({ id: 'pracovnik', emails: [aStatement('urad@example.cz')] });
		expect(reportRecipient(aRegion({ offices, services: [worker] }))).toBe('urad@example.cz');
	});

	test('nowhere where no source gives an address', () => {
		expect(reportRecipient(aRegion({ offices, services: [aService({ id: 'pracovnik' })] }))).toBe(
			null
		);
	});
});
