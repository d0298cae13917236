import { expect, test } from 'vitest';
import { aRegion, aType } from '../../../../tests/fixtures/builders.ts';
import { splitRegion } from '../region/split-region.ts';
import { packWords, searchableRegion } from './words.ts';

const whole = aRegion({
	types: [aType({ id: '40', words: ['Oběd domů', 'obědy domů', 'vyvařovna'] })]
});
const words = packWords(whole);

test('words travel folded, one of each that the search cannot tell apart', () => {
	expect(words.types).toEqual({ '40': 'obedy domu|vyvarovna' });
});

test('a region gets them back, each thing its own', () => {
	const { types } = searchableRegion(splitRegion(whole).region, words);
	expect(types[0]?.words).toEqual(['obedy domu', 'vyvarovna']);
});

test('a thing without words has none', () => {
	const { groups } = searchableRegion(splitRegion(whole).region, words);
	expect(groups.flatMap((group) => group.words)).toEqual([]);
});
