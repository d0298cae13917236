import { startsOf } from '#lib/bytes/lists.ts';
import { isNoise } from './stop-words.ts';

/** The numbers stems are known by. */
export interface StemNumbers {
	/** By stem, in the order in which the forms bring them. */
	readonly numbers: Uint16Array;
	/** How many of them, the first ones, are fillers. */
	readonly fillers: number;
}

/**
 * Numbers stems so that the most used come first, and before them the fillers:
 * small numbers are written in few bytes, and a filler is known by its number.
 *
 * @param useClasses by stem: how much it is used, see `useClassOf`
 */
export function numberStems(stems: readonly string[], useClasses: ArrayLike<number>): StemNumbers {
	const ranks = Uint8Array.from(stems, (stem, i) =>
		isNoise(stem) ? 0 : 1 + MOST_USED - Math.min(MOST_USED, useClasses[i] ?? 0)
	);
	const lengths = new Uint32Array(MOST_USED + 2);
	for (const rank of ranks) lengths[rank] = (lengths[rank] ?? 0) + 1;
	const next = startsOf(lengths);
	const numbers = Uint16Array.from(ranks, (rank) => {
		const number = next[rank] ?? 0;
		next[rank] = number + 1;
		return number;
	});
	return { numbers, fillers: lengths[0] ?? 0 };
}

/** The highest class; a stem used more than 32,000 times would be in it, too. */
const MOST_USED = 15;

/** Uses in powers of two: exact enough to sort by, and in one byte. */
export function useClassOf(uses: number): number {
	return Math.round(Math.log2(Math.max(1, uses)));
}
