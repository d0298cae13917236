import { describe, expect, test } from 'vitest';
import {
	aGroup,
	aRegion,
	aService,
	aSituation,
	aStatement,
	aType,
	NO_LEXICON
} from '../../../tests/fixtures/builders.ts';
import type { SearchableRegion } from '#lib/region/region.ts';
import { readIndex, writeIndex } from './index.ts';
import { NO_MEANING } from './meaning.ts';
import { createSearch, type Search } from './search.ts';
import { finish } from './steps.ts';

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
const { understand, understandPartial, trace } = searchOver(region);

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
		['§40 Poniklá', '40'],
		['paragraf 60a', '60a'],
		['služba podle par. 60 A', '60a']
	])('%s is first of all type %s', (query, type) => {
		expect(understand(query).types[0]?.id).toBe(type);
	});

	test.each(['', '   ', 'pizza', '???', 'autoservis', 'a', '12345', '40', '§ 99', '§ 401'])(
		'"%s" means nothing',
		(query) => {
			expect(understand(query)).toMatchObject({ types: [], services: [], situations: [] });
		}
	);

	test.each([
		['obědy', true],
		['§ 44', true],
		// Danger in so many words leaves no doubt.
		['manžel mě bije', true],
		// One word of many.
		['prý jezdí nějaká teta s krásnou kytkou a umýt', false],
		// Nothing is answered that could be taken wrong.
		['v Poniklé', true],
		['fokus', true]
	])('whether "%s" is clear: %s', (query, clear) => {
		expect(understand(query).sure).toBe(clear);
	});

	test('of two types meant alike none is clear', () => {
		const alike = aRegion({
			types: [aType({ id: '39', words: ['plenky'] }), aType({ id: '40', words: ['plenky'] })]
		});
		expect(searchOver(alike).understand('plenky')).toMatchObject({ sure: false });
	});

	test('danger is heard as it was typed, though the word could be taken apart', () => {
		const aware = aRegion({
			types: [aType({ id: '45', words: ['dechnout'] })],
			lexicon: {
				...NO_LEXICON,
				danger: [{ words: ['vdechnout'], lines: ['155'], situation: null, below: false }]
			}
		});
		const { trace } = searchOver(aware);
		expect(trace('vdechnout').meaning.lines).toEqual(['155']);
		expect(trace('kdechnout').reading.tokens.map(({ text }) => text)).toEqual(['k', 'dechnout']);
	});

	test('a village is taken out of the text', () => {
		expect(understand('Obědy v Poniklé')).toMatchObject({
			municipality: 'ponikla',
			municipalityWords: 'v Poniklé'
		});
	});

	test('a provider is found by the distinctive word of its name', () => {
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

	test('a situation tells its very help from what helps beside it', () => {
		const types = ['doprava', '40', '44'];
		const situation = aSituation({ name: 'Odvoz k lékaři', types, direct: ['doprava'] });
		const rides = aType({ id: 'doprava', name: 'doprava', plain: 'Taxi', words: ['taxi'] });
		const some = { ...region, types: [...region.types, rides], situations: [situation] };
		const { understand } = searchOver(some);
		const besideOf = (query: string) =>
			understand(query).types.flatMap(({ id, beside }) => (beside ? id : []));
		expect(besideOf('odvoz k lékaři')).toEqual(['40']);
		expect(besideOf('odvoz k lékaři a oběd domů')).not.toContain('40');
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

	test('a weak word is meant beside another that speaks for the same, in a phrase, or where it is to be chosen from', () => {
		const search = searchOver(
			aRegion({
				types: [
					aType({ id: '41', words: ['alarm', 'babička doma sama'] }),
					aType({ id: 'taxi', words: ['autobus', 'autobus zdarma', 'odvoz autem'] }),
					aType({ id: 'beds', words: ['postel', 'matrace'] })
				],
				lexicon: {
					...NO_LEXICON,
					weak: ['alarm', 'autobus', 'autem', 'postel', 'matrace'],
					choices: [{ words: ['postel'], options: [{ text: 'Půjčit', type: 'beds' }] }]
				}
			})
		);
		const typesOf = (query: string) => search.understand(query).types.map(({ id }) => id);
		expect(typesOf('alarm do auta')).toEqual([]);
		expect(typesOf('alarm pro babičku')).toEqual(['41']);
		expect(typesOf('autobus')).toEqual([]);
		expect(typesOf('autobus zdarma')).toEqual(['taxi']);
		expect(typesOf('postel')).toEqual(['beds']);
		expect(typesOf('postel a matrace')).toEqual([]);
	});

	test('people beside a weak word do not make it help', () => {
		const some = aRegion({
			types: [aType({ id: '40' })],
			situations: [aSituation({ types: ['40'], direct: ['40'], groups: ['seniori'] })],
			lexicon: { ...NO_LEXICON, weak: ['penzion'] }
		});
		const { understand } = searchOver({
			...some,
			situations: some.situations.map((one) => ({ ...one, words: ['penzion'] }))
		});
		expect(understand('seniori').types).not.toEqual([]);
		expect(understand('penzion seniori').types).toEqual([]);
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
	])('"%s" ends in a word typed only in part, after %s', (query, before) => {
		expect(understand(query).beforePartial).toBe(before);
	});

	test.each([
		['', true, 'nothing was typed'],
		['obědy', true, 'a type is meant'],
		['fokus', true, 'a service is named'],
		['poniklá', true, 'a village alone is an answer'],
		['seniori', true, 'a group alone is an answer'],
		['na víkend', true, 'a time alone is an answer'],
		['obědy xyzzy', true, 'a type is meant beside an unknown word'],
		['poniklá xyzzy', false, 'the unknown word may be the point'],
		['xyzzy', false, 'no word is known'],
		['kdo', false, 'a stop word means nothing']
	])('"%s" is understood: %s, because %s', (...[query, understood]) => {
		expect(understand(query).understood).toBe(understood);
	});

	test('an age is read', () => {
		expect(understand('obedy pro mamu 81 let').age).toBe(81);
	});
});

describe('who does what to whom', () => {
	const base = aRegion({
		types: ['37', '44', '60a'].map((id) =>
			aType({ id, name: id, plain: id, words: [`slovo${id}`] })
		),
		situations: [aSituation({ id: 'tizen', name: 'Tíseň', types: ['44'], words: ['soused'] })]
	});
	const acts = [{ words: ['soused hádá'], types: ['37'] }];
	const search = searchOver({ ...base, lexicon: { ...base.lexicon, acts } });

	test.each(['soused se hádá', 'slovo44, slovo60a, soused se hádá'])(
		'leads in "%s", before words and before a situation',
		(query) => {
			expect(search.understand(query).types[0]).toMatchObject({ id: '37', beside: false });
		}
	);

	test('is not there in words apart', () => {
		expect(search.understand('soused').types[0]?.id).toBe('44');
	});
});

describe('while a word is typed only in part', () => {
	test('the words before it are answered', () => {
		expect(understandPartial(understand('v poniklé odl'))).toEqual(understand('v poniklé '));
	});

	test.each(['od', 'hledám odl'])('after nothing that is wanted, "%s" is nothing', (query) => {
		expect(understandPartial(understand(query))).toMatchObject({
			...NO_MEANING,
			query: expect.any(String) as string
		});
	});

	test('words that are understood, or are none of ours, are not put off', () => {
		expect(understandPartial(understand('obědy'))).toBeNull();
		expect(understandPartial(understand('xyzzy'))).toBeNull();
	});
});

test('a key is understood once, however many ask, and what stands before it is kept', () => {
	const before = understand('v poniklé ');
	for (const query of ['v poniklé f', 'v poniklé fo', 'v poniklé fok']) {
		const meaning = understand(query);
		expect(understandPartial(meaning)).toBe(before);
		expect(trace(query).meaning).toBe(meaning);
	}
});

test('a letter that was pasted counts to its end', () => {
	const search = searchOver(aRegion({ types: [aType({ id: '40', words: ['oběd'] })] }));
	const letter = `Dobrý den, ${'píšu vám dlouhý dopis o všem možném. '.repeat(30)}Hledám oběd.`;
	expect(search.understand(letter).types[0]?.id).toBe('40');
});

test('what nobody gives to somebody so old comes after what somebody does', () => {
	const search = searchOver(
		aRegion({
			types: [aType({ id: '54', words: ['opožděný'] }), aType({ id: '46', words: ['stacionář'] })],
			services: [aService({ types: ['54'], ages: [aStatement({ from: null, to: 7 })] })]
		})
	);
	const typesOf = (query: string) => search.understand(query).types.map(({ id }) => id);
	expect(typesOf('opožděný, stacionář')).toEqual(['54', '46']);
	expect(typesOf('opožděný, 24 let, stacionář')).toEqual(['46', '54']);
});

describe('what is for others than the old that are named', () => {
	const search = searchOver(
		aRegion({
			groups: [
				{ ...aGroup('seniori'), words: ['babička'], ages: { from: 67, to: null } },
				{ ...aGroup('deti'), words: ['vnuk'], ages: { from: null, to: 17 } }
			],
			types: [aType({ id: 'deti', words: ['nejí'] }), aType({ id: '40', words: ['obědy'] })],
			services: [
				aService({ types: ['deti'], groups: [aStatement(['deti'])] }),
				aService({ types: ['40'], groups: [aStatement(['seniori'])] })
			]
		})
	);
	const typesOf = (query: string) => search.understand(query).types.map(({ id }) => id);

	test('comes after what is for them', () => {
		expect(typesOf('nejí, obědy')).toEqual(['deti', '40']);
		expect(typesOf('babička nejí, obědy')).toEqual(['40', 'deti']);
	});

	test('stays where a child is named, too', () => {
		expect(typesOf('babička a vnuk nejí, obědy')).toEqual(['deti', '40']);
	});
});
