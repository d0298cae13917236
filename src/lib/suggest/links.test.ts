import { describe, expect, test } from 'vitest';
import {
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	aStatus,
	aType
} from '../../../tests/fixtures/builders.ts';
import { NO_FILTERS, type Filters } from '#lib/help/criteria/filters.ts';
import { NO_MEANING, type Meaning } from '#lib/search/meaning.ts';
import type { Suggestion } from '#lib/search/suggestion.ts';
import { suggestedLinks } from './links.ts';

const LUNCHES: Suggestion = { kind: 'type', id: '40', text: 'Pečovatelka domů' };
const RESPITE: Suggestion = { kind: 'type', id: '44', text: 'Chvíle oddechu' };
const VILLAGE: Suggestion = { kind: 'municipality', id: 'ponikla', text: 'Poniklá' };
const SITUATION: Suggestion = { kind: 'situation', id: 'obed-domu', text: 'Oběd domů' };
const SERVICE: Suggestion = { kind: 'service', id: 'ps', text: 'Pečovatelská služba' };
const ENDED: Suggestion = { kind: 'service', id: 'skoncila', text: 'Skončila' };

const region = aRegion({
	types: [aType({ id: '40' }), aType({ id: '44' })],
	municipalities: [aMunicipality(), aMunicipality({ id: 'benecko', name: 'Benecko' })],
	services: [aService({ id: 'ps' }), aService({ id: 'skoncila', status: aStatus('ended', '2019') })]
});

type Searching = Parameters<typeof suggestedLinks>[1];

interface Case {
	readonly suggested: readonly Suggestion[];
	readonly asked?: Partial<Filters>;
	readonly meaning?: Partial<Meaning>;
	readonly answering?: boolean;
}

function linksOf({ suggested, asked, meaning, answering = false }: Case) {
	const search: Searching = {
		understand: (query) => ({ ...NO_MEANING, query, ...meaning }),
		suggest: () => suggested
	};
	return suggestedLinks(region, search, { ...NO_FILTERS, ...asked }, { answering });
}

describe('where a suggestion leads', () => {
	test.each([
		{ name: 'a type to its results', suggested: LUNCHES, leads: '/hledat/?druh=40' },
		{ name: 'a situation to its page', suggested: SITUATION, leads: '/situace/obed-domu/' },
		{ name: 'a service to its page', suggested: SERVICE, leads: '/sluzba/ps/' },
		{
			name: 'a village to what is asked there',
			suggested: VILLAGE,
			asked: { query: 'obědy v poni', group: 'seniori' },
			leads: '/hledat/?q=ob%C4%9Bdy&obec=ponikla&skupina=seniori'
		},
		{
			name: 'a village typed before other words, too',
			suggested: VILLAGE,
			asked: { query: 'v poniklé obědy' },
			meaning: { municipality: 'ponikla', municipalityWords: 'v poniklé' },
			leads: '/hledat/?q=ob%C4%9Bdy&obec=ponikla'
		},
		{
			name: 'a village that only looks like what was typed, to all that is there',
			suggested: VILLAGE,
			asked: { query: 'ponykla' },
			leads: '/hledat/?obec=ponikla'
		},
		{
			name: 'a type, in the chosen village',
			suggested: LUNCHES,
			asked: { query: 'obe', municipality: 'benecko' },
			leads: '/hledat/?obec=benecko&druh=40'
		},
		{
			name: 'a type, in the village of the words where none was chosen',
			suggested: LUNCHES,
			asked: { query: 'v poniklé obe' },
			meaning: { municipality: 'ponikla', municipalityWords: 'v poniklé' },
			leads: '/hledat/?obec=ponikla&druh=40'
		}
	])('$name', ({ suggested, leads, ...asked }) => {
		const links = linksOf({ suggested: [suggested], ...asked });
		expect(links.map(({ address }) => address)).toEqual([leads]);
	});
});

describe('what only repeats what is shown is not suggested', () => {
	test('the chosen village', () => {
		const asked = { query: 'poni', municipality: 'ponikla' };
		expect(linksOf({ suggested: [VILLAGE, SERVICE], asked })).toMatchObject([SERVICE]);
	});

	test('above an answer, the village and the only type it took the words to mean', () => {
		const meaning = { municipality: 'ponikla', types: [{ id: '40', score: 1 }] };
		const suggested = [VILLAGE, LUNCHES, SITUATION];
		expect(linksOf({ suggested, meaning, answering: true })).toMatchObject([SITUATION]);
		expect(linksOf({ suggested, meaning })).toMatchObject(suggested);
	});

	test('one of several types is a choice', () => {
		const types = ['40', '44'].map((id) => ({ id, score: 1 }));
		const suggested = [LUNCHES, RESPITE];
		expect(linksOf({ suggested, meaning: { types }, answering: true })).toMatchObject(suggested);
	});
});

test('five at most, above an answer three', () => {
	const suggested = [VILLAGE, LUNCHES, RESPITE, SITUATION, SERVICE, ENDED];
	expect(linksOf({ suggested })).toMatchObject(suggested.slice(0, 5));
	expect(linksOf({ suggested, answering: true })).toMatchObject(suggested.slice(0, 3));
});

test('a service says where it sits, unless its name does', () => {
	const places = [aStatement({ address: 'Benecko 1', town: 'benecko', point: null })];
	const there = aRegion({
		municipalities: [aMunicipality({ id: 'benecko', name: 'Benecko' })],
		services: [
			aService({ id: 'ps', name: 'Pečovatelská služba', places }),
			aService({ id: 'skoncila', name: 'Klub na Benecku', places })
		]
	});
	const search = { understand: () => NO_MEANING, suggest: () => [SERVICE, ENDED] };
	const links = suggestedLinks(there, search, NO_FILTERS, { answering: false });
	expect(links.map(({ town }) => town)).toEqual(['Benecko', null]);
});

test('a service that ended says so and comes last', () => {
	expect(linksOf({ suggested: [ENDED, SERVICE] })).toMatchObject([
		{ ...SERVICE, ended: false },
		{ ...ENDED, ended: true }
	]);
});

test('a village suggested for one of its parts says which', () => {
	const parts = [{ name: 'Jilem', cases: [] }];
	const search: Searching = { understand: () => NO_MEANING, suggest: () => [VILLAGE] };
	const withPart = { ...region, municipalities: [aMunicipality({ parts })] };
	const asked = { ...NO_FILTERS, query: 'jil' };
	expect(suggestedLinks(withPart, search, asked, { answering: false })).toMatchObject([
		{ id: 'ponikla', part: 'Jilem' }
	]);
});

describe('the name of a municipality at the end of what is typed', () => {
	const vitkovice = aMunicipality({
		id: 'vitkovice',
		name: 'Vítkovice',
		parts: [{ name: 'Horní Mísečky', cases: [] }]
	});
	const suggestion: Suggestion = { kind: 'municipality', id: 'vitkovice', text: 'Vítkovice' };
	// Words that are not there: what is not taken for the name stays.
	const meaning = { ...NO_MEANING, municipalityWords: 'jinde' };
	const search: Searching = { understand: () => meaning, suggest: () => [suggestion] };

	function linkFor(query: string) {
		const there = { ...region, municipalities: [vitkovice] };
		const [link] = suggestedLinks(there, search, { ...NO_FILTERS, query }, { answering: false });
		return { part: link?.part, before: new URLSearchParams(link?.address.split('?')[1]).get('q') };
	}

	test.each([
		['vit', null, null],
		['Vítkovice', null, null],
		['obědy v vitk', 'obědy', null],
		['obědy ve Vítkovicích', 'obědy', null],
		['taxi z obce vit', 'taxi', null],
		['mise', null, 'Horní Mísečky'],
		['obědy na horních mís', 'obědy', 'Horní Mísečky'],
		['obědy na Horních Mísečkách', 'obědy', 'Horní Mísečky'],
		['horni m', null, 'Horní Mísečky'],
		['obědy vytk', 'obědy', null]
	])('"%s" asks for "%s" there, and of its parts %s is meant', (query, before, part) => {
		expect(linkFor(query)).toEqual({ before, part });
	});

	test.each(['v', 'vitkovice obědy', 'kovice', 'obědy'])('"%s" does not end in it', (query) => {
		expect(linkFor(query)).toEqual({ before: query, part: null });
	});
});
