import { describe, expect, test } from 'vitest';
import { aRegion, aService, aType } from '../../../tests/fixtures/builders.ts';
import type { SearchableRegion } from '#lib/region/region.ts';
import type { Search } from './meaning.ts';
import { readIndex } from './index.ts';
import { createSearch } from './search.ts';
import { finish } from './steps.ts';
import { writeIndex } from './write-index.ts';

const region = aRegion({
	types: [
		aType({ id: '40', words: ['oběd domů', 'obědy', 'umýt', 'nákup', 'úklid'] }),
		aType({
			id: '44',
			paragraph: '§ 44',
			name: 'odlehčovací služby',
			plain: 'Chvíle oddechu pro pečující',
			words: ['odlehčovačka', 'hlídání babičky', 'odpočinout si od péče']
		}),
		aType({
			id: '60a',
			paragraph: '§ 60a',
			name: 'intervenční centra',
			plain: 'Pomoc při domácím násilí',
			words: ['manžel mě bije', 'domácí násilí']
		})
	],
	providers: [{ id: 'fokus', name: 'Fokus Turnov, z. s.', ico: [], webs: [] }],
	services: [aService({ id: 'ps', name: 'Podpora', provider: 'fokus' })]
});
const { understand } = searchOver(region);

function searchOver(region: SearchableRegion): Search {
	return createSearch(finish(readIndex(region, writeIndex(region))));
}

describe('what a query means', () => {
	test.each([
		['obedy domu', '40'],
		['OBĚDY', '40'],
		['obdey', '40'],
		['v ponikle obedy', '40'],
		['odlehcovacka', '44'],
		['hlidani babicky', '44'],
		['odlehčovací službu prosím', '44'],
		['muz me bije doma, manžel', '60a'],
		['odlehcov', '44'],
		['§ 44', '44'],
		['paragraf 60a', '60a']
	])('%s is first of all type %s', (query, type) => {
		expect(understand(query).types[0]?.id).toBe(type);
	});

	test.each(['', '   ', 'pizza', '???', 'autoservis', 'a', '12345'])(
		'"%s" means nothing',
		(query) => {
			expect(understand(query)).toMatchObject({ types: [], services: [], situations: [] });
		}
	);

	test('a village is taken out of the text', () => {
		expect(understand('Obědy v Poniklé')).toMatchObject({
			municipality: 'ponikla',
			municipalityWords: 'v Poniklé'
		});
	});

	test('a provider is found by the telling word of its name', () => {
		expect(understand('fokus').services).toMatchObject([{ id: 'ps' }]);
	});

	test('a name and a type that agree make a service surer than either', () => {
		const { types, services } = understand('oběd od fokusu');
		expect(services[0]?.id).toBe('ps');
		expect(services[0]?.score).toBeGreaterThan(types[0]?.score ?? Infinity);
	});

	test('words of a type name no service', () => {
		expect(understand('obedy').services).toEqual([]);
	});

	test('words of the time speak for a type only beside another word that does', () => {
		const both = aRegion({
			types: [
				aType({ id: 'taxi', words: ['taxi'] }),
				aType({ id: '44', words: ['na víkend', 'pohlídat na víkend'] })
			]
		});
		const search = searchOver(both);
		const typesOf = (query: string) => search.understand(query).types.map(({ id }) => id);
		expect(typesOf('taxi na víkend')).toEqual(['taxi']);
		expect(typesOf('pohlídat na víkend')).toEqual(['44']);
		expect(typesOf('na víkend')).toEqual([]);
	});

	test.each([
		['ob', ''],
		['v poniklé odl', 'v poniklé '],
		['Pon', ''],
		['pony', ''],
		['obědy', null],
		['hledám odl', 'hledám '],
		['hled', ''],
		['kdo pracuje o v', 'kdo pracuje o '],
		['kdo pracu', 'kdo '],
		['fok', ''],
		['xyzzy', null],
		['xyzzy odl', null],
		['odl xyzzy', null],
		['?', null]
	])('"%s" ends in a word that is only begun, after %s', (query, before) => {
		expect(understand(query).beforeBegun).toBe(before);
	});

	test('an age is read', () => {
		expect(understand('obedy pro mamu 81 let').age).toBe(81);
	});
});
