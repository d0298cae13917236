import { describe, expect, test } from 'vitest';
import { daysIn } from './when.ts';
import { tokenize } from '../words/tokens.ts';
import { wrappingWords } from './wrapping.ts';

describe('words that only wrap a time', () => {
	test.each([
		['kdo pracuje o víkendu', ['pracuje']],
		['kde mají otevřeno v neděli', ['mají', 'otevřeno']],
		['v neděli', []],
		['kdo pracuje', []],
		['pečovatelka pracuje o víkendu', []]
	])('"%s": %j', (text, expected) => {
		const tokens = tokenize(text);
		const wrapping = wrappingWords(tokens, daysIn(tokens));
		expect(wrapping.map(({ text }) => text)).toEqual(expected);
	});
});
