import { expect, test } from 'vitest';
import { foreignWords } from './foreign.ts';
import { finish } from '../steps.ts';
import { tokenize } from './tokens.ts';
import { stemForms, Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary(finish(stemForms(['koupat', 'svicky'])), []);
const isForeign = foreignWords(['pizza', 'koupit'], vocabulary);

test.each([
	['pizza', true],
	['pizzu', true],
	['koupit', true],
	['koupat', false],
	['oběd', false]
])('%s is foreign: %s', (word, expected) => {
	expect(tokenize(word).map(isForeign)).toEqual([expected]);
});
