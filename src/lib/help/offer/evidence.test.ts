import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus
} from '../../../../tests/fixtures/builders.ts';
import { evidenceOf } from './evidence.ts';
import { ANYBODY } from '../criteria/need.ts';
import { offerOf } from './offers.ts';

const fact = <T>(value: T, source: string) => aStatement(value, { source });
const SERVICE = aService({
	coverage: [aCoverage({ source: 'pokryti' })],
	ages: [fact({ from: null, to: 30 }, 'vek')],
	groups: [fact(['autismus'], 'skupiny')],
	forms: [fact(['pobytova' as const], 'formy')],
	hours: [fact(aSchedule({ holidays: 'closed' }), 'hodiny')]
});

describe('evidenceOf', () => {
	test.each([
		{ name: 'the coverage', need: ANYBODY, source: 'pokryti' },
		{ name: 'the age', need: { ...ANYBODY, age: 80 }, source: 'vek' },
		{ name: 'the group', need: { ...ANYBODY, group: 'seniori' }, source: 'skupiny' },
		{ name: 'the form', need: { ...ANYBODY, form: 'terenni' as const }, source: 'formy' },
		{ name: 'the hours', need: { ...ANYBODY, days: ['holiday'] as const }, source: 'hodiny' }
	])('is what the answer stands on: $name', ({ need, source }) => {
		expect(evidenceOf(offerOf(aRegion(), SERVICE, aMunicipality(), need))).toMatchObject({
			source
		});
	});

	test('of a service that ended is who said that it ended', () => {
		const ended = { ...SERVICE, status: { ...aStatus('ended', '2019'), source: 'konec' } };
		expect(evidenceOf(offerOf(aRegion(), ended, aMunicipality()))).toMatchObject({
			source: 'konec'
		});
	});

	test('without a municipality it is the hours that show it works then', () => {
		const open = aService({ hours: [fact(aSchedule({ holidays: 'open' }), 'hodiny')] });
		const offer = offerOf(aRegion(), open, null, { ...ANYBODY, days: ['holiday'] });
		expect(evidenceOf(offer)).toMatchObject({ source: 'hodiny' });
		expect(evidenceOf({ ...offer, days: [] })).toBeNull();
	});

	test('is nothing where no source speaks of the municipality', () => {
		expect(evidenceOf(offerOf(aRegion(), aService(), aMunicipality()))).toBeNull();
	});
});
