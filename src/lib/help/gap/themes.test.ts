import { expect, test } from 'vitest';
import { aGroup, aRegion, aSituation } from '../../../../tests/fixtures/builders.ts';
import type { Situation } from '#lib/region/region.ts';
import { byTheme } from './themes.ts';

const REGION = aRegion({
	groups: [
		{ ...aGroup('seniori'), theme: 'seniori' },
		aGroup('demence', 'seniori'),
		{ ...aGroup('socialni-vylouceni'), theme: 'penize' },
		{ ...aGroup('zavisli', 'socialni-vylouceni'), theme: 'krize' },
		aGroup('umirajici')
	]
});

const themeOf = (change: Partial<Situation>) =>
	byTheme(REGION, [aSituation(change)], (situation) => situation).map(({ id }) => id);

test.each([
	['the wider group of its people', { groups: ['demence'] }, 'seniori'],
	['the narrower group first', { groups: ['zavisli'] }, 'krize'],
	['the wider group alone', { groups: ['socialni-vylouceni'] }, 'penize'],
	['the next group where the first is of anybody', { groups: ['umirajici', 'seniori'] }, 'seniori'],
	['danger before its people', { groups: ['demence'], danger: true }, 'krize']
])('a situation stands under %s', (_name, change, theme) => {
	expect(themeOf(change)).toEqual([theme]);
});

test('themes have one order, whatever that of the situations', () => {
	const all = [aSituation({ groups: ['zavisli'] }), aSituation({ groups: ['seniori'] })];
	const themes = byTheme(REGION, all, (situation) => situation).map(({ id }) => id);
	expect(themes).toEqual(['seniori', 'krize']);
});
