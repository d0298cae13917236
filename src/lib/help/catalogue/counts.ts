/**
 * How many services that are not a *no* each choice would leave, by the numbers
 * of the catalogue; forms by their place in `FORMS`.
 */
export interface FacetCounts {
	readonly types: Int32Array;
	readonly groups: Int32Array;
	readonly forms: Int32Array;
	readonly municipalities: Int32Array;
}

export function add(counts: Int32Array | Uint32Array, at: number, count: number): void {
	counts[at] = (counts[at] ?? 0) + count;
}

/** Notes that `count` more lie in `[from, to)`; `sumUp` makes counts of such notes. */
export function addInterval(
	differences: Int32Array,
	[from, to]: readonly [number, number],
	count: number
): void {
	add(differences, from, count);
	// An interval that reaches the end changes nothing after it: typed arrays ignore that.
	add(differences, to, -count);
}

/** Turns differences at borders into counts, in place. */
export function sumUp(differences: Int32Array | Uint32Array): void {
	let sum = 0;
	for (let i = 0; i < differences.length; i++) {
		sum += differences[i] ?? 0;
		differences[i] = sum;
	}
}
