import { describe, expect, test } from 'vitest';
import { isCapitalised, tokenize } from './tokens.ts';

describe('words of a text', () => {
	test.each([
		['Oběd  do Poniklé!', ['obed', 'do', 'ponikle']],
		['K-centrum', ['k', 'centrum']],
		['n/J.', ['n', 'j']],
		['§ 60a', ['60a']],
		['', []]
	])('"%s" is cut', (text, words) => {
		expect(tokenize(text).map(({ folded }) => folded)).toEqual(words);
	});

	test('each knows where it stood', () => {
		const text = 'taxi z Poniklé';
		const [, , village] = tokenize(text);
		expect(text.slice(village?.start, village?.end)).toBe('Poniklé');
	});

	test('letters written as two characters make one word', () => {
		expect(tokenize('Poniklé'.normalize('NFD'))).toHaveLength(1);
	});

	test('a capital is told from capitals', () => {
		expect(tokenize('Kruh kruh KRUH').map(isCapitalised)).toEqual([true, false, false]);
	});
});
