import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Ranker } from './measure.ts';

export interface Timing {
	/** Milliseconds a query. */
	readonly p50: number;
	readonly p95: number;
}

/**
 * Times each query: the best of several rounds, so that what else the machine
 * does counts for nobody.
 */
export function timeQueries(rank: Ranker, queries: readonly string[], rounds: number): Timing {
	const best = queries.map(() => Infinity);
	for (let round = 0; round < rounds; round++) {
		for (const [i, query] of queries.entries()) {
			const start = performance.now();
			rank(query);
			best[i] = Math.min(best[i] ?? Infinity, performance.now() - start);
		}
	}
	const times = best.sort((a, b) => a - b);
	return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Runs a function and says how many bytes are kept for what it returned. */
export function bytesKept<T>(make: () => T): { readonly made: T; readonly bytes: number } {
	const before = usedBytes();
	const made = make();
	return { made, bytes: usedBytes() - before };
}

function quantile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

setFlagsFromString('--expose-gc');
// Node has no typed way to the collector; the flag above makes the global one.
const collect = runInNewContext('gc') as () => void;

function usedBytes(): number {
	collect();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
