import { expect, test } from 'vitest';
import { isLikelySlip } from './typos.ts';

test.each([
	['obde', 'obed', 'swapped'],
	['dluhh', 'dluh', 'doubled'],
	['dlih', 'dluh', 'hit beside'],
	['tazi', 'taxi', 'hit beside'],
	['bydlo', 'bidlo', 'i for y'],
	['exekuse', 'exekuce', 'long enough for any'],
	['drgy', 'drogy', 'left out']
])('%s may be %s: %s', (typed, word) => {
	expect(isLikelySlip(typed, word)).toBe(true);
});

test.each([
	['stan', 'stav'],
	['pivo', 'kivo'],
	['skolo', 'kolo'],
	['byt', 'bytu']
])('%s is another word than %s', (typed, word) => {
	expect(isLikelySlip(typed, word)).toBe(false);
});
