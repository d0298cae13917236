import { expect, test } from 'vitest';
import { medianOf } from './quality-taps.ts';

test.each([
	[[3, 1, 2], 2],
	[[4, 1, 2, 3], 2.5],
	[[2], 2],
	[[2, 3, Infinity], 3]
])('the median of %j is %d', (values, median) => {
	expect(medianOf(values)).toBe(median);
});
