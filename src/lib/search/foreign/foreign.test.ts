import { describe, expect, test } from 'vitest';
import type { LanguageWords } from '#lib/region/region.ts';
import { aRegion, aType, NO_LEXICON } from '../../../../tests/fixtures/builders.ts';
import { readIndex } from '../index.ts';
import { writeSearchFiles } from './write.ts';
import { createSearch } from '../search.ts';
import { finish } from '../steps.ts';
import { foreignReader } from './foreign.ts';
import { spellingsOf } from './spelling.ts';

const NO_WORDS = { note: null, words: [], fillers: [], people: [], danger: [] };
const LANGUAGES: readonly LanguageWords[] = [
	{
		id: 'de',
		name: 'Deutsch',
		note: 'Auf Tschechisch.',
		words: [
			{ type: '40', phrases: ['Mittagessen', 'Straße Essen'] },
			{ type: '37', phrases: ['Schulden', 'Psychologe'] },
			{ type: '99', phrases: ['Psychologe Kind'] }
		],
		fillers: ['ich', 'brauche', 'für', 'meine'],
		people: [{ word: 'Oma', czech: 'senior' }],
		danger: [{ czech: 'bije mě', phrases: ['schlägt mich'] }]
	},
	{
		...{ ...NO_WORDS, id: 'en', name: 'English', note: 'In Czech.' },
		words: [{ type: '40', phrases: ['lunch'] }],
		fillers: ['i', 'need', 'ich'],
		danger: [{ czech: 'bije mě', phrases: ["can't breathe"] }]
	},
	{
		...{ ...NO_WORDS, id: 'uk', name: 'Українська', note: 'Чеською.' },
		words: [
			{ type: '40', phrases: ['обід'] },
			{ type: '37', phrases: ['борг'] },
			{ type: '99', phrases: ['лікування', 'жіночий гурток'] }
		],
		fillers: ['для', 'шукаю', 'хочу'],
		danger: [{ czech: 'bije mě', phrases: ["б'є мене", 'горит* дім'] }]
	},
	{
		...{ ...NO_WORDS, id: 'sk', name: 'Slovenčina', note: 'Po česky.' },
		words: [{ type: '37', phrases: ['pôžička'] }]
	},
	{
		...{ ...NO_WORDS, id: 'krk', name: 'nářečí' },
		words: [{ type: '99', phrases: ['fejčar'] }],
		fillers: ['kerej']
	}
];

const region = aRegion({
	types: [
		aType({ id: '40', words: ['obědy', 'mléko', 'mlýn'] }),
		aType({ id: '37', words: ['poradna'] }),
		aType({ id: '99', words: ['doktor'] })
	],
	lexicon: {
		...NO_LEXICON,
		danger: [{ words: ['bije mě', 'okno skočil'], lines: ['112'], situation: null, below: false }],
		elsewhere: [{ name: 'Hority', cases: ['Horit'], far: false }]
	},
	languages: LANGUAGES
});
const files = writeSearchFiles(region, ['požičil']);
const index = finish(readIndex(region, files));
const search = createSearch(index, foreignReader(index, files.foreign));
const read = (query: string) => {
	const { language, types, unknown, lines, group } = search.understand(query);
	return {
		language: language?.id ?? null,
		types: types.map(({ id }) => id),
		unknown,
		lines,
		group
	};
};

describe('the language of a query', () => {
	test.each([
		['ich brauche Mittagessen', 'de'],
		['I need lunches', 'en'],
		['обіди для мами', 'uk'],
		['курси мови', 'uk'],
		['shukaju obid', 'uk'],
		['mám pôžičku a obědy', 'sk']
	])('of "%s" is %s', (query, language) => {
		expect(read(query).language).toBe(language);
	});

	test.each([
		['obědy', 'all its words are Czech'],
		['požičil', 'a common Czech word is no other that looks like it'],
		['ich', 'one word that says nothing proves no language, and two have it'],
		['obědy a poradna a Mittagessen', 'more of it is Czech'],
		['borh', 'one word in Latin letters may be Ukrainian by chance'],
		['kerej fejčar', 'a dialect is Czech']
	])('of "%s" is Czech: %s', (query) => {
		expect(read(query).language).toBeNull();
	});

	test('is asked only where a word is not Czech, and the page can know so before', () => {
		expect(createSearch(index).understand('обіди').mayBeForeign).toBe(true);
		expect(createSearch(index).understand('obědy').mayBeForeign).toBe(false);
	});
});

describe('words of another language', () => {
	test.each([
		['schulden', ['37']],
		['Mittagessens', ['40']],
		['Essen auf der Strasse', ['40']],
		['Psychologe für Kind', ['99']],
		['хочу лікуванням', ['99']],
		['zhinochyj hurtok', ['99']],
		['žinočyj hurtok', ['99']],
		['zhinochyi gurtok', ['99']]
	])('"%s" means %j', (query, types) => {
		expect(read(query).types).toEqual(types);
	});

	test('stand for people as the Czech word does', () => {
		expect(read('Mittagessen für meine Oma')).toMatchObject({ types: ['40'], group: 'seniori' });
	});

	test('are not told as unknown, but the others are', () => {
		expect(read('ich brauche Mittagessen Donnerwetter').unknown).toEqual(['Donnerwetter']);
	});

	test('of a phrase that is not there mean nothing yet', () => {
		expect(read('ich brauche Kind')).toMatchObject({ types: [], unknown: ['Kind'] });
	});
});

describe('danger in another language', () => {
	test.each(['er schlägt mich', "I can't breathe", 'I cant breathe', "він б'є мене", 'bye mene'])(
		'"%s" shows lines',
		(query) => {
			expect(read(query).lines).toEqual(['112']);
		}
	);

	test.each(['schlagen wir vor', 'er schlägt Eier', 'breathe', "б'є годинник"])(
		'"%s" shows none',
		(query) => {
			expect(read(query).lines).toEqual([]);
		}
	);

	test('is heard in a word that looks like a place', () => {
		expect(read('дім горить').lines).toEqual(['112']);
	});

	test('shows them even where most of the words are Czech', () => {
		expect(read('prosím pomoc a poradna a obědy schlägt mich').lines).toEqual(['112']);
	});
});

describe('a word spelled as the dialect sounds', () => {
	test.each([
		['vobědy', ['40']],
		['mlíko', ['40']],
		['mlejn', ['40']],
		['kerej doktor', ['99']]
	])('"%s" means %j', (query, types) => {
		expect(read(query)).toMatchObject({ types, unknown: [] });
	});

	test('is danger as the Czech one', () => {
		expect(read('vokno skočil').lines).toEqual(['112']);
	});
});

test.each(['it', 'constructor'])(
	'a language without habits of its own is read as written: %s',
	(id) => {
		expect(spellingsOf(id, 'aiuto')).toEqual(['aiuto']);
	}
);
