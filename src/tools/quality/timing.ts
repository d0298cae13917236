import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { timingOf, type Timing } from '../quantiles.ts';
import type { Ranker } from './measure.ts';

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
	return timingOf(best);
}

/** Runs a function and says how many bytes are kept for what it returned. */
export function bytesKept<T>(make: () => T): { readonly made: T; readonly bytes: number } {
	const before = usedBytes();
	const made = make();
	return { made, bytes: usedBytes() - before };
}

setFlagsFromString('--expose-gc');
// Node has no typed way to the collector; the flag above makes the global one.
const collect = runInNewContext('gc') as () => void;

function usedBytes(): number {
	collect();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
