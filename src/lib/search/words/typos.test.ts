import { expect, test } from 'vitest';
import { isLikelyTypo, editDistance } from './typos.ts';

test.each([
	['obde', 'obed', 'swapped'],
	['dluhh', 'dluh', 'doubled'],
	['dlih', 'dluh', 'hit beside'],
	['tazi', 'taxi', 'hit beside'],
	['bydlo', 'bidlo', 'i for y'],
	['exekuse', 'exekuce', 'long enough for any'],
	['drgy', 'drogy', 'left out']
])('%s may be %s: %s', (typed, word) => {
	expect(isLikelyTypo(typed, word)).toBe(true);
});

test.each([
	['stan', 'stav'],
	['pivo', 'kivo'],
	['skolo', 'kolo'],
	['byt', 'bytu']
])('%s is another word than %s', (typed, word) => {
	expect(isLikelyTypo(typed, word)).toBe(false);
});

test.each([
	['obed', 'obed', 0],
	['obed', 'obedy', 1],
	['obed', 'oed', 1],
	['obed', 'obet', 1],
	['obed', 'obde', 1],
	['stacionar', 'stacoinra', 2],
	['', 'ab', 2]
])('%s and %s are %i apart', (a, b, typos) => {
	expect(editDistance(a, b, 3)).toBe(typos);
	expect(editDistance(b, a, 3)).toBe(typos);
});

test('words farther apart than the limit are only known to be so', () => {
	expect(editDistance('pecovatelka', 'hospic', 2)).toBe(3);
	expect(editDistance('abcdef', 'ghijkl', 1)).toBe(2);
});
