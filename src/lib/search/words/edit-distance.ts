/**
 * How many typos apart two words are: letters added, left out, changed, or two
 * neighbours swapped (optimal string alignment). Stops early and returns a
 * number above `limit` where the words are further apart than that.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = nextRow(a, b, i, last, beforeLast);
		if (Math.min(...row) > limit) return limit + 1;
		[beforeLast, last] = [last, row];
	}
	return at(last, b.length);
}

function nextRow(a: string, b: string, i: number, last: number[], beforeLast: number[]): number[] {
	const row = [i];
	for (let j = 1; j <= b.length; j++) {
		const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
		const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
		row[j] = Math.min(
			at(last, j) + 1,
			at(row, j - 1) + 1,
			changed,
			swapped ? at(beforeLast, j - 2) + 1 : Infinity
		);
	}
	return row;
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
