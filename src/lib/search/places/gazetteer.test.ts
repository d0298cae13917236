import { describe, expect, test } from 'vitest';
import { aMunicipality } from '../../../../tests/fixtures/builders.ts';
import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { Gazetteer } from './gazetteer.ts';
import { readPlaces, writePlaces } from './place-table.ts';
import type { CaseForms } from '#lib/region/region.ts';
import { finish } from '../steps.ts';
import { tokenize } from '../words/tokens.ts';

const cases = (
	genitive: string,
	dative: string,
	accusative: string,
	locative: string,
	instrumental: string
): CaseForms => ({ genitive, dative, accusative, locative, instrumental });

const JABLONEC = aMunicipality({
	id: 'jablonec-nad-jizerou',
	name: 'Jablonec nad Jizerou',
	cases: cases(
		'Jablonce nad Jizerou',
		'Jablonci nad Jizerou',
		'Jablonec nad Jizerou',
		'Jablonci nad Jizerou',
		'Jabloncem nad Jizerou'
	)
});
const KRUH = aMunicipality({
	id: 'kruh',
	name: 'Kruh',
	cases: cases('Kruhu', 'Kruhu', 'Kruh', 'Kruhu', 'Kruhem')
});
const BRANNA = aMunicipality({
	id: 'horni-branna',
	name: 'Horní Branná',
	cases: cases('Horní Branné', 'Horní Branné', 'Horní Brannou', 'Horní Branné', 'Horní Brannou'),
	parts: [{ name: 'Valteřice', cases: ['Valteřic', 'Valteřicích'] }]
});
const PONIKLA = aMunicipality({ parts: [{ name: 'Jilem', cases: ['Jilmu'] }] });
const JILEMNICE = aMunicipality({
	id: 'jilemnice',
	name: 'Jilemnice',
	cases: cases('Jilemnice', 'Jilemnici', 'Jilemnici', 'Jilemnici', 'Jilemnicí'),
	parts: [{ name: 'Jilem', cases: ['Jilmu'] }]
});

const ELSEWHERE = [
	{ name: 'Dolní Branná', cases: ['Dolní Branné'], far: false },
	{ name: 'Jablonec nad Nisou', cases: ['Jablonci nad Nisou'], far: false },
	{ name: 'Háje nad Jizerou', cases: ['Hájích nad Jizerou'], far: false },
	{ name: 'Semily', cases: ['Semilech'], far: false },
	{ name: 'Praha', cases: ['Prahy', 'Praze'], far: true }
];

const MUNICIPALITIES = [JABLONEC, KRUH, BRANNA, PONIKLA, JILEMNICE];
const writer = new ByteWriter();
writePlaces(writer, MUNICIPALITIES, { homonyms: ['Kruh', 'Háje'], elsewhere: ELSEWHERE });
const reader = new ByteReader(writer.finish().buffer);
const places = finish(readPlaces(reader));
const gazetteer = new Gazetteer(places, ['v kruhu rodiny']);

const KNOWN = new Set(['obedy', 'pecovatelka', 'postel']);

function find(text: string) {
	return gazetteer.find(tokenize(text), ({ folded }) => KNOWN.has(folded));
}

function municipalityIn(text: string): string | undefined {
	const found = find(text);
	return MUNICIPALITIES[found?.municipality ?? -1]?.id;
}

describe('a municipality in a text', () => {
	test.each([
		['v ponikle obedy', 'ponikla'],
		['obědy do Poniklé', 'ponikla'],
		['PONIKLOU', 'ponikla'],
		['taxi jablonec', 'jablonec-nad-jizerou'],
		['v jablonci nad jizerou', 'jablonec-nad-jizerou'],
		['jablonec n. J.', 'jablonec-nad-jizerou'],
		['Jablonec nad Jiz.', 'jablonec-nad-jizerou'],
		['jablonec jizera', 'jablonec-nad-jizerou'],
		['v branné', 'horni-branna'],
		['horni branna', 'horni-branna'],
		['ve valtericich', 'horni-branna'],
		['do obce poniklá', 'ponikla'],
		['jilmenice', 'jilemnice'],
		['v jilemnyci', 'jilemnice']
	])('%s means %s', (text, expected) => {
		expect(municipalityIn(text)).toBe(expected);
	});

	test.each(['horni patro', 'obedy domu', '', 'pomoc', 'v jilu'])('%s names none', (text) => {
		expect(find(text)).toBeNull();
	});

	test.each([
		['Poniklá u Jilemnice', 'ponikla'],
		['v Ponikle u Jilemnice', 'ponikla'],
		['obedy v Kruhu u Jilemnice', 'kruh'],
		['Kruh u Jilemnice obedy', 'kruh'],
		['bydlíme u Jilemnice', 'jilemnice'],
		['v Poniklé u Nováků', 'ponikla'],
		['Poniklá u Nováků', 'ponikla'],
		['Poniklá u Jablonce', 'ponikla']
	])('%s, near another, means %s', (text, expected) => {
		expect(municipalityIn(text)).toBe(expected);
	});

	test.each([
		'dolni branna',
		'obedy v Dolní Branné',
		'jablonec nad nisou',
		'Jablonec n. N.',
		'jablonec nad labem',
		'v Praze'
	])('%s is a place that is none of ours', (text) => {
		expect(find(text)).toMatchObject({ municipality: null, others: [] });
	});

	test.each([
		['Poniklá u Prahy', 3],
		['Poniklá u Třebíče', 3],
		['poniklá u Obedy', 3],
		['poniklá v orlických horách', 4]
	])('%s is a namesake, and ours is what may be meant', (text, to) => {
		const others = [MUNICIPALITIES.indexOf(PONIKLA)];
		expect(find(text)).toMatchObject({ municipality: null, others, at: 0, to });
	});

	test.each(['v Jablonci u Berouna', 'obědy v Kruhu u Berouna'])(
		'%s is a namesake, even behind a preposition, as its name has others',
		(text) => {
			expect(find(text)).toMatchObject({ municipality: null });
		}
	);

	test.each([
		['Kruh u Jilemnice', [[1, 3]]],
		['Poniklá a Semily', [[2, 3]]],
		['Poniklá u Nováků', []],
		['Poniklá u Nisou', [[1, 3]]]
	])('what only tells more of the place in "%s" is no word to search for', (text, beside) => {
		const places = find(text)?.beside ?? [];
		expect([...new Map(places.map((place) => [place[0], place])).values()]).toEqual(beside);
	});

	test('where somebody lives counts more than where somebody comes from', () => {
		expect(municipalityIn('pustí ji z Jilemnice a bydlíme v Poniklé')).toBe('ponikla');
	});

	test.each(['Poniklá Praha', 'pomoc ponikla praha', 'Poniklá, Praha', 'v Poniklé v Praze'])(
		'%s is a namesake far away, and ours is what may be meant',
		(text) => {
			expect(find(text)).toMatchObject({
				municipality: null,
				others: [MUNICIPALITIES.indexOf(PONIKLA)]
			});
		}
	);

	test.each(['Poniklá Semily', 'z Poniklé v Praze', 'z Poniklé do Prahy', 'v Poniklé a Praha'])(
		'%s is ours: a town near by, or on the way, tells no namesake',
		(text) => {
			expect(municipalityIn(text)).toBe('ponikla');
		}
	);

	test('of a place of ours and another ours is meant', () => {
		expect(municipalityIn('z Prahy do Poniklé')).toBe('ponikla');
		expect(municipalityIn('Praha Poniklá')).toBe('ponikla');
	});

	test('the words that named it can be cut out, preposition included', () => {
		expect(find('obedy v ponikle domu')).toMatchObject({ from: 1, to: 3 });
		expect(find('jablonec nad jizerou taxi')).toMatchObject({ from: 0, to: 3 });
	});

	test.each(['Háje nad Jizerou', 'háje n. J.', 'obedy haje n/j', 'v Hájích n.J.'])(
		'%s is a place elsewhere, shortened or not',
		(text) => {
			expect(find(text)).toMatchObject({ municipality: null, to: tokenize(text).length });
		}
	);

	test('of a place elsewhere that is a word the rest is not left out', () => {
		expect(find('chodíme v háje')).toBeNull();
	});

	test('of two places the one they are from is meant', () => {
		expect(municipalityIn('do jilemnice z ponikle')).toBe('ponikla');
	});

	test('a part of two municipalities names both', () => {
		expect(municipalityIn('jilem')).toBe('ponikla');
		expect(find('jilem')?.others).toEqual([MUNICIPALITIES.indexOf(JILEMNICE)]);
	});

	test('a word the search understands is no misspelled village', () => {
		const found = gazetteer.find(tokenize('jilemnica'), ({ folded }) => folded === 'jilemnica');
		expect(found).toBeNull();
	});
});

describe('a village whose name is a word', () => {
	test.each([
		'kruh',
		'Kruh',
		'v kruhu',
		'do Kruhu obedy',
		'bydlí Kruh',
		'v obci kruh',
		'obedy kruh'
	])('%s means Kruh', (text) => {
		expect(municipalityIn(text)).toBe('kruh');
	});

	test.each(['bludny kruh', 'kruh maminek', 'o kruhu', 'kruhem', 'v kruhu rodiny'])(
		'%s is a word',
		(text) => {
			expect(find(text === 'kruhem' ? 'chodi kruhem' : text)).toBeNull();
		}
	);

	describe('at the end of a clause', () => {
		const known = new Set('obedy pro mamu prispevek kde podat zadost je mi'.split(' '));
		const read = (text: string) =>
			gazetteer.find(tokenize(text), ({ folded }) => known.has(folded));

		test.each([
			'prispevek kruh kde podat zadost',
			'obedy pro nemohouci mamu kruh',
			'obedy pro mamu prebalovat kruh'
		])('%s means Kruh', (text) => {
			expect(read(text)?.municipality).toBe(1);
		});

		test.each([
			['an adjective of its own', 'obedy pro mamu bludny kruh'],
			['what something is', 'obedy pro mamu je kruh'],
			['how somebody feels', 'je mi kruh'],
			['words of another matter', 'nakreslil tuzkou kruh'],
			['more words behind', 'obedy kruh podat']
		])('%s: %s is a word', (_, text) => {
			expect(read(text)).toBeNull();
		});
	});
});
