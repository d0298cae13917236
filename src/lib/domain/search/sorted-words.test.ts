import { expect, test } from 'vitest';
import { wordsBeginningWith } from './sorted-words.ts';

const WORDS = ['dluh', 'obed', 'obedy', 'obleceni', 'taxi'];

test.each([
	['obed', ['obed', 'obedy']],
	['ob', ['obed', 'obedy', 'obleceni']],
	['d', ['dluh']],
	['taxik', []],
	['z', []],
	['a', []]
])('words that begin with %s', (start, expected) => {
	expect(wordsBeginningWith(WORDS, start)).toEqual(expected);
});
