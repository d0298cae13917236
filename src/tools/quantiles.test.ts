import { expect, test } from 'vitest';
import { medianOf, timingOf } from './quantiles.ts';

test.each([
	[[3, 1, 2], 2],
	[[4, 1, 2, 3], 3],
	[[2], 2],
	[[2, 3, Infinity], 3],
	[[], 0]
])('the median of %j is %d', (numbers, median) => {
	expect(medianOf(numbers)).toBe(median);
});

test('times are told by what half and 95 of 100 stay within, and by the longest', () => {
	const times = Array.from({ length: 200 }, (_, i) => 200 - i);
	expect(timingOf(times)).toEqual({ p50: 101, p95: 191, max: 200 });
});
