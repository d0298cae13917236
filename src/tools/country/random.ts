/** Numbers that look random and are the same for the same seed. */
export interface Random {
	/** From 0 to 1, without 1. */
	next(): number;
	/** A whole number, `from` to `to` with both ends. */
	whole(from: number, to: number): number;
	chance(share: number): boolean;
	/** @throws RangeError when the list is empty */
	pick<T>(list: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, plenty for test data and fast. */
export function createRandom(seed: number): Random {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		return scramble(state) / 2 ** 32;
	};
	return {
		next,
		whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
		chance: (share) => next() < share,
		pick(list) {
			const picked = list[Math.floor(next() * list.length)];
			if (picked === undefined) throw new RangeError('nothing to pick from');
			return picked;
		}
	};
}

/** From -1 to 1, always the same for the same numbers, whatever was asked before. */
export function noise(...numbers: readonly number[]): number {
	const mixed = numbers.reduce(
		(hash, number) => scramble(hash ^ Math.imul(number + 1, 0x9e3779b1)),
		1
	);
	return mixed / 2 ** 31 - 1;
}

function scramble(bits: number): number {
	const once = Math.imul(bits ^ (bits >>> 15), 1 | bits);
	const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
	return (twice ^ (twice >>> 14)) >>> 0;
}

/** Things with how often each is drawn, relative to the others. */
export type Weighted<T> = readonly (readonly [thing: T, weight: number])[];

/** Draws by weight. Prepared once, because it is drawn from thousands of times. */
export class Lottery<T> {
	readonly #things: readonly T[];
	readonly #reach: readonly number[];
	readonly #total: number;

	constructor(weighted: Weighted<T>) {
		let total = 0;
		this.#things = weighted.map(([thing]) => thing);
		this.#reach = weighted.map(([, weight]) => (total += weight));
		this.#total = total;
	}

	/** @throws RangeError when there is nothing in it */
	draw(random: Random): T {
		const at = random.next() * this.#total;
		const thing = this.#things[this.#reach.findIndex((reach) => at < reach)];
		if (thing === undefined) throw new RangeError('nothing to draw from');
		return thing;
	}
}
