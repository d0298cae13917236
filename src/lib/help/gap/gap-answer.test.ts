import { expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMunicipality,
	aRegion,
	aService
} from '../../../../tests/fixtures/builders.ts';
import { gapAnswer, gapsByAnswer } from './gap-answer.ts';

const PONIKLA = aMunicipality();
const unsure = aRegion({ services: [aService({ types: ['44'] })] });
const open = aRegion({ services: [aService({ types: ['44'], coverage: [aCoverage()] })] });

test.each([
	['documented, and nobody to ask', aRegion(), 'wanted', 'no'],
	['given up by the plan', aRegion(), 'dropped', 'no'],
	['nobody found: silence is no proof', aRegion(), 'not-found', 'ask'],
	['documented, and somebody worth asking', unsure, 'wanted', 'ask'],
	['documented, and closed since', open, 'wanted', 'yes']
] as const)('%s', (_name, region, state, expected) => {
	expect(gapAnswer(region, aGap({ state }), PONIKLA)).toBe(expected);
});

test('without a municipality only what is documented is missing', () => {
	const gaps = [aGap({ id: 'a' }), aGap({ id: 'b', state: 'not-found' })];
	const sorted = gapsByAnswer(unsure, gaps, null);
	expect(sorted.no.map(({ id }) => id)).toEqual(['a']);
	expect(sorted.ask.map(({ id }) => id)).toEqual(['b']);
});
