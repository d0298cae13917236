import { expect, test } from 'vitest';
import { aRegion, aType, NO_LEXICON } from '../../../../tests/fixtures/builders.ts';
import { searchOver } from '../../../tools/search-over.ts';

const OTHERS = [
	'oběd v restauraci',
	'menu na oběd',
	'auto nechce startovat',
	'prodám auto',
	'auto'
];
const region = aRegion({
	types: [
		aType({ id: '40', words: ['oběd', 'pečovatelka', 'úklid u babičky'] }),
		aType({ id: 'taxi', words: ['auto', 'k lékaři', 'odvoz'] })
	],
	lexicon: {
		...NO_LEXICON,
		foreign: ['pizza'],
		danger: [{ words: ['hoří'], lines: ['150'], situation: null, below: false }]
	},
	queryExamples: [
		{ types: ['40'], texts: ['oběd babičce', 'oběd pro babičku', 'pečovatelka k babičce'] },
		{ types: [], texts: OTHERS }
	]
});
const { understand } = searchOver(region);
const typesOf = (query: string) => understand(query).types.map(({ id }) => id);

test('a need that no service answers is not answered, though some of its words are ours', () => {
	expect(typesOf('auto nechce startovat')).toEqual([]);
	expect(understand('auto nechce startovat')).toMatchObject({ understood: false, situations: [] });
});

test('it is said to be one, unlike what nobody understands', () => {
	expect(understand('auto nechce startovat').otherNeed).toBe(true);
	expect(understand('pizza').otherNeed).toBe(true);
	expect(understand('pizza xyzzy')).toMatchObject({ understood: false, otherNeed: true });
	expect(understand('xyzzy').otherNeed).toBe(false);
	expect(understand('oběd').otherNeed).toBe(false);
	expect(understand('hoří pizza').otherNeed).toBe(false);
});

test('nor is it where a village was named: its services are no answer either', () => {
	expect(understand('auto nechce startovat Lhota').understood).toBe(false);
});

test('the same words beside those of ours are', () => {
	expect(typesOf('auto k lékaři')).toEqual(['taxi']);
	expect(typesOf('oběd pro babičku')).toEqual(['40']);
});

test('one word that is a whole alias is never doubted', () => {
	expect(typesOf('oběd')).toEqual(['40']);
});

test('a region that learnt from no such queries doubts nothing', () => {
	const some = aRegion({ ...region, queryExamples: [] });
	expect(searchOver(some).understand('auto nechce startovat').types).not.toEqual([]);
});
