import { describe, expect, test } from 'vitest';
import {
	aGap,
	aGroup,
	aRegion,
	aService,
	aStatement,
	aType
} from '../../../../tests/fixtures/builders.ts';
import type { SearchableRegion } from '#lib/region/region.ts';
import { readIndex, writeIndex } from '../index.ts';
import { createSearch } from '../search.ts';
import { finish } from '../steps.ts';
import { ownAgeIn } from './who.ts';

const search = searchOver(aRegion());

function searchOver(region: SearchableRegion) {
	return createSearch(finish(readIndex(region, writeIndex(region))));
}

test.each([
	['maminka 81 let', 81],
	['81letá maminka', 81],
	['hlídání 92leté babičky', 92],
	['je jí osmdesát čtyři', 84],
	['Je mu pětaosmdesát, obědy', 85],
	['osmaosmdesátiletá maminka', 88],
	['dvouleté dítě', 2],
	['syn 22 let', 22],
	['otec, je mu 84', 84],
	['žena ve věku 83', 83],
	['5 roků', 5],
	['už se starám o mámu 81 let', 81],
	['syn 17 s autismem', 17],
	['bratr 42, potřebujeme pomoc', 42],
	['najít domov autistovi 20', 20],
	['máma 75 po mrtvici', 75],
	['81letý dědeček', 81],
	['17-letý syn', 17],
	['syn 12 let po úrazu', 12],
	['maminka 80 let po mrtvici', 80],
	['mám 13 a kouřím', 13],
	['je mi třináct', 13],
	['mám sedmnáct let', 17]
])('"%s" says an age of %i', (text, age) => {
	expect(search.understand(text).age).toBe(age);
});

test.each([
	'na 14 dní',
	'§ 40',
	'starám se o ni 3 roky',
	'dcera 14 dní doma',
	'máma 2x týdně na převaz',
	'syn 2 děti',
	'máme 3 malé děti',
	'muž 1,5 hodiny sám',
	'umřel před 5 lety',
	'babička 3 roky vdova',
	'5 let po mrtvici',
	'čekáme 2 roky',
	'900 let',
	'24 hodin',
	'je mi 14 dní zle',
	'mám 10 a 12 slepic',
	'mám 15 dluhů',
	'mám 10 a půl hodiny',
	''
])('"%s" says none', (text) => {
	expect(search.understand(text).age).toBeNull();
});

describe('the group a query is about', () => {
	const region = aRegion({
		types: [
			aType({ id: '40', words: ['obědy'] }),
			aType({ id: '37', words: ['poradna'] }),
			aType({ id: '99', words: ['hospic'] })
		],
		services: [
			aService({ id: 'a', types: ['40'], groups: [aStatement(['seniori'])] }),
			aService({ id: 'b', types: ['37'] }),
			aService({ id: 'c', types: ['37'], groups: [aStatement(['seniori'])] })
		],
		gaps: [aGap({ type: '40', groups: ['zdravotni-postizeni'] })]
	});
	const { understand } = searchOver(region);

	test.each([
		{ query: 'obědy seniori', group: 'seniori', why: 'somebody gives the type to it' },
		{ query: 'obědy demence', group: 'demence', why: 'it is a part of one that has it' },
		{
			query: 'obědy rodiny',
			group: null,
			why: 'others have it, and nothing is known to be missing'
		},
		{ query: 'obědy autismus', group: 'autismus', why: 'just that is missing' },
		{ query: 'poradna rodiny', group: 'rodiny', why: 'anybody may have it' },
		{ query: 'hospic rodiny', group: 'rodiny', why: 'nobody gives the type at all' },
		{ query: 'rodiny', group: 'rodiny', why: 'no type was asked for' },
		{ query: 'obědy', group: null, why: 'none is named' }
	])('"$query": $group, because $why', ({ query, group }) => {
		expect(understand(query).group).toBe(group);
	});
});

describe('who is several kinds of people at once', () => {
	const groups = [
		{ ...aGroup('seniori'), ages: { from: 67, to: null }, words: ['maminka'] },
		{ ...aGroup('nemocni'), words: ['po mrtvici'] },
		{ ...aGroup('zadluzeni'), words: ['dluhy'] },
		aGroup('rodiny'),
		{ ...aGroup('deti', 'rodiny'), ages: { from: null, to: 17 } }
	];
	const { understand } = searchOver(
		aRegion({
			groups,
			types: [
				aType({ id: '40', words: ['pečovatelka'] }),
				aType({ id: '44', words: ['oddech'] }),
				aType({ id: '37', words: ['poradna'] }),
				aType({ id: 'psycholog', words: ['psycholog'] })
			],
			services: [
				aService({ id: 'old', types: ['40'], groups: [aStatement(['seniori'])] }),
				aService({ id: 'both', types: ['40'], groups: [aStatement(['seniori', 'nemocni'])] }),
				aService({ id: 'ill', types: ['44'], groups: [aStatement(['nemocni'])] }),
				aService({ id: 'respite', types: ['44'], groups: [aStatement(['seniori'])] }),
				aService({ id: 'debts', types: ['37'], groups: [aStatement(['zadluzeni'])] }),
				aService({ id: 'child', types: ['psycholog'], groups: [aStatement(['rodiny'])] })
			]
		})
	);

	test.each([
		{ query: 'pečovatelka pro maminku po mrtvici', group: 'seniori', why: 'it shuts out nothing' },
		{ query: 'pečovatelka 80 let po mrtvici', group: 'seniori', why: 'age alone makes a senior' },
		{ query: 'pečovatelka po mrtvici', group: null, why: 'whoever is ill may be old, too' },
		{
			query: 'pečovatelka pro ženu 40 let po mrtvici',
			group: 'nemocni',
			why: 'who is forty is not old'
		},
		{ query: 'oddech pro maminku po mrtvici', group: null, why: 'either would shut out the other' },
		{ query: 'psycholog po mrtvici 12 let', group: 'deti', why: 'a child belongs to a family' },
		{ query: 'poradna dluhy', group: 'zadluzeni', why: 'nobody else has it' }
	])('"$query": $group, because $why', ({ query, group }) => {
		expect(understand(query).group).toBe(group);
	});
});

test.each([
	['je mi 15 a bojím se', 15],
	['Je mi už 16', 16],
	['mám 13, nevím co dělat', 13],
	['bylo mi dvanáct', 12]
])('"%s" says how old who writes is', (text, age) => {
	expect(ownAgeIn(text)).toBe(age);
});

test.each(['synovi je 15', 'je mu 15', 'je mi 15 minut zle', 'mám 15 let dluhy', 'mám 3 a dost'])(
	'"%s" does not',
	(text) => {
		expect(ownAgeIn(text)).toBeNull();
	}
);
