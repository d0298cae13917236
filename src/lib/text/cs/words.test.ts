import { describe, expect, test } from 'vitest';
import { bind, bound, countOf, formatCount, listOf, sentence, withPreposition } from './words.ts';

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

describe('a preposition gets a vowel where it could not be said', () => {
	/** After z, s, v and k, each in its case. */
	test.each([
		['z Poniklé', 's Poniklou', 'v Poniklé', 'k Poniklé'],
		['ze Studence', 'se Studencem', 've Studenci', 'ke Studenci'],
		['ze Svojku', 'se Svojkem', 've Svojku', 'ke Svojku'],
		['ze Semil', 'se Semily', 'v Semilech', 'k Semilům'],
		['ze Slané', 'se Slanou', 've Slané', 'ke Slané'],
		['ze Zlaté Olešnice', 'se Zlatou Olešnicí', 've Zlaté Olešnici', 'ke Zlaté Olešnici'],
		['ze Žacléře', 'se Žacléřem', 'v Žacléři', 'k Žacléři'],
		['ze Žďáru', 'se Žďárem', 've Žďáru', 'ke Žďáru'],
		['ze Šluknova', 'se Šluknovem', 've Šluknově', 'ke Šluknovu'],
		['ze Srní', 'se Srním', 'v Srní', 'k Srní'],
		['ze Zruče', 'se Zručí', 've Zruči', 'ke Zruči'],
		['z Vítkovic', 's Vítkovicemi', 've Vítkovicích', 'k Vítkovicím'],
		['z Vrchlabí', 's Vrchlabím', 've Vrchlabí', 'k Vrchlabí'],
		['ze Vsetína', 'se Vsetínem', 've Vsetíně', 'ke Vsetínu'],
		['z Frýdlantu', 's Frýdlantem', 've Frýdlantu', 'k Frýdlantu'],
		['ze Dvora', 'se Dvorem', 've Dvoře', 'ke Dvoru'],
		['ze Lhoty', 'se Lhotou', 've Lhotě', 'ke Lhotě'],
		['ze Rtyně', 'se Rtyní', 've Rtyni', 'ke Rtyni'],
		['ze Mšena', 'se Mšenem', 've Mšeně', 'ke Mšenu'],
		['z Mříčné', 's Mříčnou', 'v Mříčné', 'k Mříčné'],
		['z Mladé Boleslavi', 's Mladou Boleslaví', 'v Mladé Boleslavi', 'k Mladé Boleslavi'],
		['z Kruhu', 's Kruhem', 'v Kruhu', 'ke Kruhu'],
		['z Roztok', 's Roztokami', 'v Roztokách', 'k Roztokám'],
		['z Levínské Olešnice', 's Levínskou Olešnicí', 'v Levínské Olešnici', 'k Levínské Olešnici'],
		['z Čisté', 's Čistou', 'v Čisté', 'k Čisté'],
		['ze Čtyřkol', 'se Čtyřkoly', 've Čtyřkolech', 'ke Čtyřkolům']
	])('%s, %s, %s, %s', (...expected) => {
		const nameOf = (phrase: string) => phrase.slice(phrase.indexOf(' ') + 1);
		const written = (['z', 's', 'v', 'k'] as const).map((preposition, at) =>
			plain(withPreposition(preposition, nameOf(expected[at] ?? '')))
		);
		expect(written).toEqual(expected);
	});
});
