import { describe, expect, test } from 'vitest';
import { fold } from '#lib/region/text.ts';
import { finish } from '../steps.ts';
import { tokenize, type Token } from './tokens.ts';
import { stemForms, Vocabulary } from './vocabulary.ts';

const FORMS = ['pečovatelka', 'pečovatelku', 'obědy', 'hospic', 'koupání', 'stacionář'];
const vocabulary = vocabularyOf(FORMS);

function vocabularyOf(forms: readonly string[]): Vocabulary {
	return new Vocabulary(finish(stemForms(forms.map(fold).sort())), []);
}

function wordOf(text: string): Token {
	// Every test names one word.
	return tokenize(text)[0] as Token;
}

/** Words of the vocabulary that a word may mean. */
function meant(text: string, { lookUp, exact } = bound(vocabulary), forms = FORMS): string[] {
	const terms = lookUp(wordOf(text)).map(({ term }) => term);
	return forms.filter((form) => terms.includes(exact(wordOf(form))?.term ?? -1));
}

function bound(of: Vocabulary) {
	return { lookUp: of.lookUp.bind(of), exact: of.exact.bind(of) };
}

function qualityOf(text: string): number {
	return vocabulary.lookUp(wordOf(text))[0]?.quality ?? 0;
}

describe('looking up a word', () => {
	test('forms of one word are one stem', () => {
		expect(vocabulary.size).toBe(5);
	});

	test.each([
		['pečovatelka', 'pečovatelka', 'its form'],
		['pečovatelkou', 'pečovatelka', 'its stem'],
		['nekoupání', 'koupání', 'its stem without a verb prefix'],
		['stacio', 'stacionář', 'its prefix'],
		['hospiv', 'hospic', 'one typo'],
		['pecvatlka', 'pečovatelka', 'two typos']
	])('%s is known as %s by %s', (word, form) => {
		expect(meant(word)).toContain(form);
	});

	test.each(['pizza', 'st', 'a', 'host', 'pecivo'])('%s is not known', (word) => {
		expect(meant(word)).toEqual([]);
	});

	test.each([
		['přivolávací', ['přivolat']],
		['přivlastnit', []],
		['přivolenskými', []]
	])('%s is known by most of its beginning alone: %s', (word, forms) => {
		expect(meant(word, bound(vocabularyOf(['přivolat'])), ['přivolat'])).toEqual(forms);
	});

	test('the less of a word is right, the less sure it is', () => {
		const qualities = ['hospic', 'hospice', 'hospiv'].map(qualityOf);
		expect(qualities).toEqual(qualities.toSorted((a, b) => b - a));
		expect(new Set(qualities).size).toBe(3);
	});

	test('a right word is never taken for a misspelled one', () => {
		const forms = [...FORMS, 'hospoda'];
		expect(meant('hospoda', bound(vocabularyOf(forms)), forms)).toEqual(['hospoda']);
	});

	test('the most frequent stems come first, and before them the stop words', () => {
		const numbered = new Vocabulary(finish(stemForms(['chci', 'obed', 'taxi'])), [0, 0, 3]);
		const numbers = ['taxi', 'oběd', 'chci'].map((text) => numbered.exact(wordOf(text))?.term);
		expect(numbers).toEqual([1, 2, 0]);
		expect(numbered.stopWords).toBe(1);
	});
});
