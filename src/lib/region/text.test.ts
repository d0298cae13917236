import { describe, expect, test } from 'vitest';
import { fold, plain, without } from './text.ts';

describe('fold', () => {
	test.each(
		Object.entries({
			'  Žďár nad  Sázavou': 'zdar nad sazavou',
			'Horní Mísečky': 'horni misecky',
			'PŘÍVLAKA\u00a0': 'privlaka',
			'': ''
		})
	)('%j becomes %j', (text, expected) => {
		expect(fold(text)).toBe(expected);
	});
});

describe('without', () => {
	test.each([
		['obědy v poniklé', 'v poniklé', 'obědy'],
		['v poniklé  obědy', 'v poniklé', 'obědy'],
		['taxi z jilmu k lékaři', 'z jilmu', 'taxi k lékaři'],
		['jilmu', 'jilmu', '']
	])('of %j without %j, %j remains', (text, words, rest) => {
		expect(without(text, words)).toBe(rest);
	});
});

test('plain text has ordinary spaces where they were bound', () => {
	expect(plain('v\u00a0§\u00a040 do 30\u00a0let')).toBe('v § 40 do 30 let');
});
