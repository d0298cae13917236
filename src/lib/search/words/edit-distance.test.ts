import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
	['obed', 'obed', 0],
	['obed', 'obedy', 1],
	['obed', 'oed', 1],
	['obed', 'obet', 1],
	['obed', 'obde', 1],
	['stacionar', 'stacoinra', 2],
	['', 'ab', 2]
])('%s and %s are %i apart', (a, b, typos) => {
	expect(editDistance(a, b, 3)).toBe(typos);
	expect(editDistance(b, a, 3)).toBe(typos);
});

test('words farther apart than the limit are only said to be so', () => {
	expect(editDistance('pecovatelka', 'hospic', 2)).toBe(3);
	expect(editDistance('abcdef', 'ghijkl', 1)).toBe(2);
});
