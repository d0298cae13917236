import { expect, test } from 'vitest';
import { packPhrase } from './phrase.ts';

test.each([
	['mi/mě/mi bije', 'mi/mě bije'],
	['zbil/zbil*/zbila mě', 'zbil* mě'],
	['chci umřít -klidu -doma/doma', 'chci umřít -doma/klidu'],
	['nedýchá -pes.', 'nedýchá -pes.']
])('"%s" travels as "%s": each alternative once, in order', (phrase, packed) => {
	expect(packPhrase(phrase)).toBe(packed);
});
