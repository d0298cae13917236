import { describe, expect, test } from 'vitest';
import { bind, fold, plain, without } from './text.ts';

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

describe('bind', () => {
	test.each(
		Object.entries({
			'jezdí v Poniklé': 'jezdí v~Poniklé',
			'oběd i nákup a úklid': 'oběd i~nákup a~úklid',
			'V Jilemnici (u nemocnice)': 'V~Jilemnici (u~nemocnice)',
			'podle § 40 zákona č. 108/2006 Sb.': 'podle §~40 zákona č.~108/2006 Sb.',
			'do 30 let': 'do 30~let',
			'739 861 544': '739~861~544',
			'21. 11. 2026': '21.~11.~2026',
			'3. května 2017': '3.~května 2017',
			'nic se tu neláme': 'nic se tu neláme'
		})
	)('%j becomes %j (~ is a non-breaking space)', (text, expected) => {
		expect(bind(text)).toBe(expected.replaceAll('~', '\u00a0'));
	});

	test('two one-letter words in a row are both bound', () => {
		expect(bind('a v zimě')).toBe('a\u00a0v\u00a0zimě');
	});
});

test('plain text has ordinary spaces where they were bound', () => {
	expect(plain(bind('v § 40 do 30 let'))).toBe('v § 40 do 30 let');
});
