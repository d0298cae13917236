import { expect, test } from 'vitest';
import { aRegion, aSituation, aType, NO_LEXICON } from '../../../../tests/fixtures/builders.ts';
import { dangerRulesOf } from './kinds.ts';
import { trainingTextsOf } from './texts.ts';

const aLanguage = {
	...{ id: 'en', name: 'English', note: null, fillers: [], people: [], danger: [] },
	words: [
		{ type: '40', phrases: ['meals'] },
		{ type: '60a', phrases: ['violence'] }
	]
};

const region = aRegion({
	types: [
		aType({ id: '40' }),
		aType({ id: '60a' }),
		aType({ id: 'jidlo' }),
		aType({ id: 'satnik' }),
		aType({ id: '59' })
	],
	situations: [
		aSituation({ id: 'doma', types: ['60a'], direct: ['60a'], danger: true }),
		aSituation({ id: 'hlad', types: ['jidlo', 'satnik'], direct: ['jidlo'] }),
		aSituation({ id: 'piti', types: ['59'], direct: ['59'], lines: ['112'] })
	],
	lexicon: {
		...NO_LEXICON,
		foreign: ['chatgpt', 'hoří'],
		danger: [
			{ words: ['hoří'], lines: ['112'], situation: 'hlad', below: false },
			{ words: ['pes kouše'], lines: ['116111'], situation: null, below: true }
		]
	},
	languages: [aLanguage],
	dangerExamples: [
		{ id: 'je', name: 'Je', danger: true, texts: ['dusí se'] },
		{ id: 'neni', name: 'Není', danger: false, texts: ['dusí maso'] }
	],
	queryExamples: [
		{ types: ['40'], texts: ['Obědy domů', 'hoří oběd'] },
		{ types: ['40', '60a'], texts: ['zlý muž nevaří'] },
		{ types: ['jidlo'], texts: ['prázdná spíž'] },
		{ types: ['satnik'], texts: ['teplé boty'] },
		{ types: ['59'], texts: ['brácha pije'] },
		{ types: [], texts: ['pes kouše'] }
	]
});

test('queries, answered or not, are no danger, but those a phrase is in and those for help that danger needs', () => {
	const { positive, negative } = trainingTextsOf(region, dangerRulesOf(region));
	expect(positive).toEqual([['dusi', 'se']]);
	expect(negative).toEqual([
		['dusi', 'maso'],
		['obedy', 'domu'],
		['teple', 'boty'],
		['pes', 'kouse']
	]);
});

test('words that no service answers are no danger, but those a phrase is in', () => {
	const { words } = trainingTextsOf(region, dangerRulesOf(region));
	expect(words).toContainEqual(['chatgpt']);
	expect(words).not.toContainEqual(['hori']);
});

test('words of other languages are no danger, but those for help that danger needs', () => {
	const { words } = trainingTextsOf(region, dangerRulesOf(region));
	expect(words).toContainEqual(['meals']);
	expect(words).not.toContainEqual(['violence']);
});
