import { describe, expect, test } from 'vitest';
import {
	aGroup,
	aRegion,
	aService,
	aSituation,
	aStatement,
	aType
} from '../../../../tests/fixtures/builders.ts';
import { searchOver } from '../../../tools/search-over.ts';

const GAMBLES = [
	'bratr sází a prohrává',
	'kdo pomůže, když bratr prohrává',
	'sází na koně a výplata je pryč',
	'výplata je pryč, bratr sází'
];
const region = aRegion({
	types: [
		aType({
			id: '59',
			words: [
				'bratr prohrává doma všechno jmění rodiny',
				'muž sází peníze naší malé domácnosti',
				'výplata skončila zase jednou v automatech'
			]
		}),
		aType({ id: '40', words: ['oběd', 'úklid'] }),
		...['41', '42', '43', '44', '45', '46', '47'].map((id) => aType({ id, words: [`§ ${id}`] }))
	],
	queryExamples: [
		{ types: ['59'], texts: Array.from({ length: 12 }, (_, i) => `${GAMBLES[i % 4]} ${i}`) },
		{ types: [], texts: ['nová výplata účetní program', 'oběd v restauraci', 'program kina'] }
	]
});
const { understand } = searchOver(region);

test('what no alias says strongly enough, all words together may', () => {
	const { types, understood } = understand('bratr sází, výplata je pryč');
	expect(types[0]?.id).toBe('59');
	expect(understood).toBe(true);
});

test('it is never said surely', () => {
	expect(understand('bratr sází, výplata je pryč').sure).toBe(false);
});

test('one word that points somewhere is too little', () => {
	expect(understand('výplata').types).toEqual([]);
});

test('words of needs that no service answers say nothing', () => {
	expect(understand('výplata a program').types).toEqual([]);
});

const forgets = aRegion({
	types: [
		aType({ id: '50', words: ['zapomíná', 'domov pro dementní'] }),
		...['40', '39', '41', '42', '43', '44', '45'].map((id) => aType({ id, words: [`§ ${id}`] }))
	],
	situations: [
		aSituation({
			id: 'zapomina',
			types: ['40', '39', '50'],
			direct: ['40', '39'],
			words: ['zapomíná']
		})
	]
});

test.each([
	['zapomíná', ['39', '40', '50']],
	['domov pro dementní', ['50']]
])('%s is answered by all of a situation only where it says no more', (query, types) => {
	const found = searchOver(forgets).understand(query).types;
	expect(found.map(({ id }) => id).sort()).toEqual(types);
});

test('a whole phrase of a situation leads to its help, whatever single words point to', () => {
	const returns = aRegion({
		types: [
			aType({ id: 'ospod', words: ['dcera se vrací od matky ubrečená'] }),
			...['40', '39', '41', '42', '43', '44'].map((id) => aType({ id, words: [`§ ${id}`] }))
		],
		situations: [
			aSituation({
				id: 'po-nemocnici',
				types: ['40', '39'],
				direct: ['40', '39'],
				words: ['vrací se z nemocnice']
			})
		],
		queryExamples: [
			{
				types: ['ospod'],
				texts: Array.from({ length: 12 }, (_, i) => `matka dceru vrací ubrečenou ${i}`)
			}
		]
	});
	const { types } = searchOver(returns).understand('matka se vrací z nemocnice');
	expect(types.map(({ id }) => id).slice(0, 2)).toEqual(['40', '39']);
});

describe('of the young', () => {
	const homes = aRegion({
		groups: [
			{ ...aGroup('seniori'), ages: { from: 67, to: null } },
			{ ...aGroup('deti'), ages: { from: null, to: 17 } }
		],
		types: [
			aType({ id: '49', words: ['domov', 'domov důchodců'] }),
			aType({ id: '57', words: ['utéct'] })
		],
		services: [aService({ id: 'domov', types: ['49'], groups: [aStatement(['seniori'])] })]
	});

	test.each([
		['je mi 15 a chci utéct z domova', false],
		['je mi 15 a hledám domov důchodců', true],
		['je mi 64 a chci do domova', true]
	])('%s: a home for the old is meant: %s', (query, isMeant) => {
		const { types } = searchOver(homes).understand(query);
		expect(types.some(({ id }) => id === '49')).toBe(isMeant);
	});
});
