/** What half and what 95 of 100 of the times stay within, and the longest; milliseconds. */
export interface Timing {
	readonly p50: number;
	readonly p95: number;
	readonly max: number;
}

export function timingOf(times: readonly number[]): Timing {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

export function medianOf(numbers: readonly number[]): number {
	return timingOf(numbers).p50;
}
