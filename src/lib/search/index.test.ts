import { expect, test } from 'vitest';
import { aRegion, aType, NO_LEXICON } from '../../../tests/fixtures/builders.ts';
import { readIndex, writeIndex } from './index.ts';
import { finish } from './steps.ts';
import { tokenize } from './words/tokens.ts';

const region = aRegion({
	types: [aType({ words: ['koupat', 'svíčky'] })],
	lexicon: { ...NO_LEXICON, foreign: ['pizza', 'koupit'] }
});
const index = finish(readIndex(region, writeIndex(region)));

test.each([
	['pizza', true],
	['pizzu', true],
	['koupit', true],
	['koupat', false],
	['oběd', false]
])('%s is a word no service answers: %s', (word, expected) => {
	expect(tokenize(word).map(index.isForeign)).toEqual([expected]);
});

test('an index cut short is refused', () => {
	const { words, danger } = writeIndex(region);
	const cut = { words: words.slice(0, -1), danger };
	expect(() => finish(readIndex(region, cut))).toThrow(RangeError);
});
