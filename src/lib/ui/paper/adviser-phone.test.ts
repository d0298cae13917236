import { expect, test } from 'vitest';
import { aPhone, aRegion, aService, anOffice } from '../../../../tests/fixtures/builders.ts';
import { adviceFor } from '#lib/help/offer/advice.ts';
import { adviserPhone } from './adviser-phone.ts';

const OLDER = { ...aPhone(), value: { number: '+420739861544', label: 'mobil' }, date: '2019' };

test.each([
	['one source', [aPhone()], 'údaj z\u00a0roku\u00a02023'],
	['two sources that agree', [OLDER, aPhone()], 'mobil, údaj z\u00a0roku\u00a02023'],
	['an undated source', [{ ...aPhone(), date: null }], 'stáří údaje neznáme']
])('a number on paper has its year: %s', (_name, phones, label) => {
	const region = aRegion({
		offices: [anOffice({ socialWorker: 'pracovnice' })],
		services: [aService({ id: 'pracovnice', phones })]
	});
	expect(adviceFor(region, null).advisers.map(adviserPhone)).toEqual([
		{ number: '+420739861544', label }
	]);
});

test('nobody is given a number that no source knows', () => {
	const region = aRegion({ offices: [anOffice()], services: [] });
	expect(adviceFor(region, null).advisers.map(adviserPhone)).toEqual([null]);
});
