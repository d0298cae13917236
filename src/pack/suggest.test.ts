import { describe, expect, test } from 'vitest';
import { didYouMean } from './suggest.ts';

const KNOWN = ['telefony', 'emaily', 'ponikla', 'horni-branna', '40'];

describe('a suggestion', () => {
	test.each([
		{ name: 'a letter left out', word: 'telefny', nearest: 'telefony' },
		{ name: 'a letter too many', word: 'emaily1', nearest: 'emaily' },
		{ name: 'diacritics and a capital letter', word: 'Poniklá', nearest: 'ponikla' },
		{ name: 'spaces or underscores for hyphens', word: 'Horní_Branná', nearest: 'horni-branna' },
		{ name: 'a short word with one letter wrong', word: '4O', nearest: '40' }
	])('is made for $name', ({ word, nearest }) => {
		expect(didYouMean(word, KNOWN)).toBe(` Mysleli jste „${nearest}“?`);
	});

	test.each(['barva', 'x', 'telegraf'])('is not made for %s, which is another word', (word) => {
		expect(didYouMean(word, KNOWN)).toBe('');
	});

	test('is the nearest of several', () => {
		expect(didYouMean('ponikl', ['poniklice', 'ponikla', 'poniky'])).toContain('„ponikla“');
	});
});
