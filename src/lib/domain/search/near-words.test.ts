import { describe, expect, test } from 'vitest';
import { NearWords } from './near-words.ts';

const WORDS = new NearWords(['hospic', 'hostel', 'pecovatelka', 'dluh', 'duha', 'taxi']);

function near(typed: string, limit = 1) {
	return WORDS.find(typed, () => limit);
}

describe('words in spite of typos', () => {
	test.each([
		['hospic', 'hospic', 0],
		['hopsic', 'hospic', 1],
		['hospicc', 'hospic', 1],
		['ospic', 'hospic', 1],
		['hospix', 'hospic', 1]
	])('%s is near %s', (typed, word, typos) => {
		expect(near(typed)).toContainEqual({ word, typos });
	});

	test('farther words are left out', () => {
		expect(near('hotel').map(({ word }) => word)).toEqual(['hostel']);
		expect(near('hotelier')).toEqual([]);
	});

	test('two typos are found where two are allowed', () => {
		expect(near('pecvatlka')).toEqual([]);
		expect(near('pecvatlka', 2)).toEqual([{ word: 'pecovatelka', typos: 2 }]);
	});

	test('the limit follows the shorter of the two words', () => {
		const limits: number[] = [];
		WORDS.find('dluha', (length) => (limits.push(length), 1));
		expect(limits).toContain(4);
	});

	test('no typos allowed means nothing is looked for', () => {
		expect(near('dluh', 0)).toEqual([]);
	});
});
