/** What half and what 95 of 100 of the times stay within, and the longest; milliseconds. */
export interface Timing {
	readonly p50: number;
	readonly p95: number;
	readonly max: number;
}

export function timingOf(times: readonly number[]): Timing {
	return { p50: medianOf(times), p95: quantileOf(times, 0.95), max: quantileOf(times, 1) };
}

/** Of an even count, the upper of the middle two. */
export function medianOf(numbers: readonly number[]): number {
	return quantileOf(numbers, 0.5);
}

/** What this share of the numbers stays within; 0 where there are none. */
export function quantileOf(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
