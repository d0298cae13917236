import { describe, expect, test } from 'vitest';
import { didYouMean } from './suggest.ts';

const KNOWN = ['telefony', 'emaily', 'ponikla', 'horni-branna', '40'];

describe('a suggestion', () => {
	test.each([
		{ name: 'a letter left out', word: 'telefny', nearest: 'telefony' },
		{ name: 'a letter too many', word: 'emailyy', nearest: 'emaily' },
		{ name: 'diacritics and a capital letter', word: 'Poniklá', nearest: 'ponikla' },
		{ name: 'spaces or underscores for hyphens', word: 'Horní_Branná', nearest: 'horni-branna' },
		{ name: 'a hyphen left out', word: 'hornibranna', nearest: 'horni-branna' }
	])('is made for $name', ({ word, nearest }) => {
		expect(didYouMean(word, KNOWN)).toBe(` Mysleli jste „${nearest}“?`);
	});

	test.each(['barva', 'x', 'telegraf'])('is not made for %s, which is another word', (word) => {
		expect(didYouMean(word, KNOWN)).toBe('');
	});

	test.each([
		['mu-jilemnice-pracovnik', 'mu-rokytnice-pracovnik'],
		['ps-jilemnice', 'dps-jilemnice'],
		['99', '39'],
		['tisnova-113', 'tisnova-112']
	])('is not made for %s where %s is another record', (word, other) => {
		expect(didYouMean(word, [other])).toBe('');
	});

	test('is the nearest of several', () => {
		expect(didYouMean('ponikl', ['poniklice', 'ponikla', 'poniky'])).toContain('„ponikla“');
	});
});
