import { describe, expect, test } from 'vitest';
import { tokenize, type Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary();
for (const token of tokenize('pečovatelka pečovatelku obědy hospic koupání stacionář')) {
	vocabulary.add(token);
}

function wordOf(text: string): Token {
	// Every test names one word.
	return tokenize(text)[0] as Token;
}

function stemsOf(text: string): string[] {
	return vocabulary.lookUp(wordOf(text)).map(({ term }) => vocabulary.stemOf(term));
}

function qualityOf(text: string): number {
	return vocabulary.lookUp(wordOf(text))[0]?.quality ?? 0;
}

describe('looking up a word', () => {
	test('forms of one word are one stem', () => {
		expect(vocabulary.size).toBe(5);
	});

	test.each([
		['pečovatelka', 'pecovatelk', 'its form'],
		['pečovatelkou', 'pecovatelk', 'its stem'],
		['nekoupání', 'koup', 'its stem without a prefix'],
		['stacio', 'stacionar', 'its beginning'],
		['hospiv', 'hospik', 'one typo'],
		['pecvatlka', 'pecovatelk', 'two typos']
	])('%s is known by %s: %s', (word, stem) => {
		expect(stemsOf(word)).toContain(stem);
	});

	test.each(['pizza', 'st', 'a', 'host', 'pecivo'])('%s is not known', (word) => {
		expect(stemsOf(word)).toEqual([]);
	});

	test('the less of a word is right, the less sure it is', () => {
		const qualities = ['hospic', 'hospice', 'hospiv'].map(qualityOf);
		expect(qualities).toEqual(qualities.toSorted((a, b) => b - a));
		expect(new Set(qualities).size).toBe(3);
	});

	test('a right word is never taken for a misspelled one', () => {
		vocabulary.add(wordOf('hospoda'));
		expect(stemsOf('hospoda')).toEqual(['hospod']);
	});
});
