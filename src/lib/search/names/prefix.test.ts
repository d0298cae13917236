import { expect, test } from 'vitest';
import { phoneticKey, spellingVariants } from './prefix.ts';

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

test.each(['rokitnice', 'rokytnice', 'rokytnyce'])('%s sounds the same', (word) => {
	expect(phoneticKey(word)).toBe('rokitnice');
});
