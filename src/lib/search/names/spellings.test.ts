import { expect, test } from 'vitest';
import { soundOf, spellings } from './spellings.ts';

test.each([
	['roki', ['roki', 'roky']],
	['dum', ['dum']],
	['vitkovy', ['vitkovy', 'vytkovy', 'vitkovi', 'vytkovi']]
])('%s may be written %j', (word, expected) => {
	expect(spellings(word)).toEqual(expected);
});

test('there are never more than eight', () => {
	expect(spellings('iyiyiyiy')).toHaveLength(8);
});

test.each(['rokitnice', 'rokytnice', 'rokytnyce'])('%s sounds the same', (word) => {
	expect(soundOf(word)).toBe('rokitnice');
});
