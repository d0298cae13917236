/** Numbers from 0, in two bytes each where they fit. */
export type Numbers = Uint16Array | Uint32Array;

/** Lists of numbers one after another, without an object for each. */
export interface Lists {
	/** List `i` is `values[starts[i]]` up to `values[starts[i + 1]]`; one more than there are lists. */
	readonly starts: Uint32Array;
	readonly values: Numbers;
}

/** Room for numbers up to `most`. */
export function numbersUpTo(most: number, length: number): Numbers {
	return most < 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** One of the lists; empty outside them. A view, not a copy. */
export function listAt({ starts, values }: Lists, i: number): Numbers {
	return values.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
}

/** Where lists of these lengths start. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
	return starts;
}

/**
 * Turns lists round: for each number, the lists it stands in, in their order.
 *
 * @param size one more than the highest number
 * @param skip how many numbers at the head of each list are left out
 */
export function invert({ starts, values }: Lists, size: number, skip = 0): Lists {
	const lists = starts.length - 1;
	const lengths = new Uint32Array(size);
	for (let list = 0; list < lists; list++) {
		const to = starts[list + 1] ?? 0;
		for (let at = (starts[list] ?? 0) + skip; at < to; at++) {
			const value = values[at] ?? 0;
			lengths[value] = (lengths[value] ?? 0) + 1;
		}
	}
	const inverted = startsOf(lengths);
	const next = inverted.slice();
	const places = numbersUpTo(lists, inverted.at(-1) ?? 0);
	for (let list = 0; list < lists; list++) {
		const to = starts[list + 1] ?? 0;
		for (let at = (starts[list] ?? 0) + skip; at < to; at++) {
			const value = values[at] ?? 0;
			const place = next[value] ?? 0;
			places[place] = list;
			next[value] = place + 1;
		}
	}
	return { starts: inverted, values: places };
}
