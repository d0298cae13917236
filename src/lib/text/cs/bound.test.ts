import { describe, expect, test } from 'vitest';
import { bind, bound } from './bound.ts';

describe('bound', () => {
	test('binds texts, texts in lists and texts that functions make', () => {
		const section = bound({
			plain: 's čím',
			nested: { list: ['v obci'] },
			made: (count: number) => `${count} let`
		});
		expect(section.plain).toBe('s\u00a0čím');
		expect(section.nested.list).toEqual(['v\u00a0obci']);
		expect(section.made(30)).toBe('30\u00a0let');
	});

	test('leaves what is not text as it is', () => {
		expect(bound({ count: 3, nothing: null })).toEqual({ count: 3, nothing: null });
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
