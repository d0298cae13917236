import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { readWords, wordTableOf, writeWords, type WordTable } from './word-table.ts';

const WORDS = ['dluh', 'dluhy', 'duha', 'hospic', 'hostel', 'pecovatelka', 'taxi'];
const table = wordTableOf(WORDS);

function reread(words: readonly string[]): WordTable {
	const writer = new ByteWriter();
	writeWords(writer, words);
	return readWords(new ByteReader(writer.finish().buffer));
}

function near(typed: string, limit = 1) {
	return table
		.fuzzyMatches(typed, () => limit)
		.map(({ at, typos }) => ({ word: table.wordAt(at), typos }));
}

describe('a table of words', () => {
	test.each(WORDS)('has "%s" at its place', (word) => {
		expect(table.wordAt(table.indexOf(word))).toBe(word);
	});

	test.each(['', 'a', 'dlu', 'dluhyn', 'zoo', 'Žďár'])('does not have "%s"', (word) => {
		expect(table.indexOf(word)).toBe(-1);
	});

	test.each([
		['dluh', ['dluh', 'dluhy']],
		['d', ['dluh', 'dluhy', 'duha']],
		['taxi', ['taxi']],
		['taxik', []],
		['a', []],
		['', WORDS]
	])('words with the prefix "%s"', (prefix, expected) => {
		const { from, to } = table.withPrefix(prefix);
		expect(WORDS.slice(from, to)).toEqual(expected);
	});
});

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
		table.fuzzyMatches('dluha', (length) => (limits.push(length), 1));
		expect(limits).toContain(4);
	});

	test('no typos allowed means nothing is looked for', () => {
		expect(near('dluh', 0)).toEqual([]);
	});
});

describe('written and read back', () => {
	test.each([[WORDS], [[]], [['x']]])('%j is the same', (words) => {
		const read = reread(words);
		expect(words.map((_, at) => read.wordAt(at))).toEqual(words);
		expect(read.size).toBe(words.length);
	});

	test('a letter outside ASCII is refused', () => {
		expect(() => reread(['łódka'])).toThrow(RangeError);
	});
});
