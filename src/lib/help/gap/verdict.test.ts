import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMunicipality,
	aRegion,
	aService,
	aStatus,
	inMunicipality
} from '../../../../tests/fixtures/builders.ts';
import { gapAnswer, gapsByAnswer, typeAnswer } from './verdict.ts';

const PONIKLA = aMunicipality();
const municipalities = [PONIKLA];
const unsure = aRegion({ municipalities, services: [aService({ types: ['44'] })] });
const open = aRegion({
	municipalities,
	services: [aService({ types: ['44'], coverage: [aCoverage()] })]
});
const elsewhere = aRegion({
	municipalities,
	services: [aService({ types: ['44'], coverage: [aCoverage({ answer: 'no' })] })]
});

describe('gapAnswer', () => {
	test.each([
		['documented, and nobody to ask', aRegion(), 'wanted', 'no'],
		['given up by the plan', aRegion(), 'dropped', 'no'],
		['nobody found: silence is no proof', aRegion(), 'not-found', 'ask'],
		['documented, and somebody worth asking', unsure, 'wanted', 'ask'],
		['documented, and closed since', open, 'wanted', 'yes'],
		['not here, which proves nothing of others', elsewhere, 'not-found', 'ask']
	] as const)('%s', (_name, region, state, expected) => {
		expect(gapAnswer(region, aGap({ state }), PONIKLA)).toBe(expected);
	});
});

test('without a municipality only what is documented is missing', () => {
	const gaps = [aGap({ id: 'a' }), aGap({ id: 'b', state: 'not-found' })];
	const sorted = gapsByAnswer(elsewhere, gaps, null);
	expect(sorted.no.map(({ id }) => id)).toEqual(['a']);
	expect(sorted.ask.map(({ id }) => id)).toEqual(['b']);
});

test('without a municipality nothing is missing that somebody may give in one of its area', () => {
	expect(gapAnswer(unsure, aGap(), null)).toBe('ask');
	expect(gapAnswer(open, aGap(), null)).toBe('ask');
	expect(gapAnswer(unsure, aGap({ area: inMunicipality('jinde') }), null)).toBe('no');
});

describe('typeAnswer', () => {
	const reaches = aService({ types: ['44'], coverage: [aCoverage()] });
	const unsure = aService({ types: ['44'], coverage: [] });
	const elsewhere = aService({
		types: ['44'],
		coverage: [aCoverage({ area: inMunicipality('ponikla'), answer: 'no' })]
	});
	const ended = aService({ types: ['44'], status: aStatus('ended') });

	test.each([
		{
			name: 'the best offer counts',
			services: [elsewhere, unsure, reaches],
			gaps: [],
			expected: 'yes'
		},
		{ name: 'an unsure offer is ask', services: [elsewhere, unsure], gaps: [], expected: 'ask' },
		{ name: 'a stated no is no', services: [elsewhere], gaps: [], expected: 'no' },
		{ name: 'silence of all sources is ask', services: [], gaps: [], expected: 'ask' },
		{ name: 'a documented gap is no', services: [], gaps: [aGap()], expected: 'no' },
		{
			name: 'a gap nobody has documented, only not found, is ask',
			services: [],
			gaps: [aGap({ state: 'not-found' })],
			expected: 'ask'
		},
		{
			name: 'that one provider ended says nothing of others',
			services: [ended],
			gaps: [],
			expected: 'ask'
		}
	])('$name', ({ services, gaps, expected }) => {
		expect(typeAnswer(aRegion({ services, gaps }), '44', PONIKLA).answer).toBe(expected);
	});
});
