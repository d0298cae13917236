import { describe, expect, test } from 'vitest';
import { bind, bound, countOf, formatCount, listOf, sentence } from './words.ts';

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
			'18 ano, 3 k ověření': '18 ano, 3~k~ověření',
			'místo pro 9 klientů': 'místo pro 9~klientů',
			'739 861 544': '739~861~544',
			'21. 11. 2026': '21.~11.~2026',
			'3. května 2017': '3.~května 2017',
			'po–pá 8:00–12:30': 'po–pá 8:00–^12:30',
			'v letech 2023–2025': 'v~letech 2023–^2025',
			'Raná péče – Centrum': 'Raná péče~– Centrum',
			'nic se tu neláme': 'nic se tu neláme'
		})
	)('%j becomes %j (~ is a non-breaking space, ^ joins words)', (text, expected) => {
		expect(bind(text)).toBe(expected.replaceAll('~', '\u00a0').replaceAll('^', '\u2060'));
		expect(bind(bind(text))).toBe(bind(text));
	});

	test('two one-letter words in a row are both bound', () => {
		expect(bind('a v zimě')).toBe('a\u00a0v\u00a0zimě');
	});
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('words', () => {
	test.each([
		[0, '0 služeb'],
		[1, '1 služba'],
		[4, '4 služby'],
		[5, '5 služeb'],
		[22, '22 služeb'],
		[1101, '1 101 služeb']
	])('%d counts as %s', (count, expected) => {
		expect(plain(countOf(count, ['služba', 'služby', 'služeb']))).toBe(expected);
	});

	test('thousands are set apart and never broken', () => {
		expect(formatCount(5340)).toBe('5\u00a0340');
	});

	test('a list ends with a conjunction that does not end a line', () => {
		expect(listOf(['jídlo', 'nákup', 'úklid'])).toBe('jídlo, nákup a\u00a0úklid');
		expect(listOf(['ten, kdo přijde', 'úklid'])).toBe('ten, kdo přijde, a\u00a0úklid');
		expect(listOf(['jídlo'])).toBe('jídlo');
		expect(listOf([])).toBe('');
	});

	test('a fragment becomes a sentence; a sentence stays', () => {
		expect(sentence('jen do 30 let')).toBe('Jen do 30\u00a0let.');
		expect(sentence('Ověřte.')).toBe('Ověřte.');
	});
});
