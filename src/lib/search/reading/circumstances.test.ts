import { expect, test } from 'vitest';
import { aRegion, aType, NO_LEXICON } from '../../../../tests/fixtures/builders.ts';
import { readIndex, writeIndex } from '../index.ts';
import { createSearch } from '../search.ts';
import { finish } from '../steps.ts';
import { tokenize } from '../words/tokens.ts';
import { circumstancesIn } from './circumstances.ts';

const region = aRegion({
	types: [
		aType({ id: '46', words: ['dohled', 'hlídat tátu'] }),
		aType({ id: '70', words: ['práce', 'hledám práci'] })
	],
	lexicon: { ...NO_LEXICON, circumstances: ['v práci', 'u kostela'] }
});
const search = createSearch(finish(readIndex(region, writeIndex(region))));
const typesOf = (query: string) => search.understand(query).types.map(({ id }) => id);

test('all words of a phrase are found, in their order only', () => {
	const tokens = tokenize('U kostela, když jsem v práci; práci v');
	const found = circumstancesIn(tokens, [
		['v', 'praci'],
		['u', 'kostela']
	]);
	expect([...found].map(({ start }) => start).sort((a, b) => a - b)).toEqual([0, 2, 21, 23]);
});

test('a circumstance says nothing of what is wanted beside other words', () => {
	expect(typesOf('dohled nad tátou, když jsem v práci')).toEqual(['46']);
});

test('the same words are what is wanted where nothing else was typed', () => {
	expect(typesOf('v práci')).toEqual(['70']);
	expect(typesOf('hledám práci')).toEqual(['70']);
	expect(typesOf('paní v práci')).toEqual(['70']);
});

test('a circumstance that is no word of ours does not count as unknown', () => {
	expect(search.understand('dohled u kostela').unknown).toEqual([]);
});
