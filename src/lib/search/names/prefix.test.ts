import { expect, test } from 'vitest';
import { spellingVariants } from './prefix.ts';

test.each([
	['roki', ['roki', 'roky']],
	['dum', ['dum']],
	['vitkovy', ['vitkovy', 'vytkovy', 'vitkovi', 'vytkovi']]
])('%s may be written %j', (word, expected) => {
	expect(spellingVariants(word)).toEqual(expected);
});

test('there are never more than eight', () => {
	expect(spellingVariants('iyiyiyiy')).toHaveLength(8);
});
