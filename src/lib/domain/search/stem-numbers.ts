import { isNoise } from './noise.ts';

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
	const isFiller = stems.map(isNoise);
	const order = stems
		.map((_, stem) => stem)
		.sort(
			(a, b) =>
				Number(isFiller[b]) - Number(isFiller[a]) || (useClasses[b] ?? 0) - (useClasses[a] ?? 0)
		);
	const numbers = new Uint16Array(stems.length);
	order.forEach((stem, number) => (numbers[stem] = number));
	return { numbers, fillers: isFiller.filter(Boolean).length };
}

/** Uses in powers of two: exact enough to sort by, and in one byte. */
export function useClassOf(uses: number): number {
	return Math.round(Math.log2(Math.max(1, uses)));
}
