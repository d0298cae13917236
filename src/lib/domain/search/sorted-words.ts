/** All words of a sorted list that begin with some letters, found by halving. */
export function wordsBeginningWith(sorted: readonly string[], start: string): string[] {
	const found: string[] = [];
	for (let i = firstFrom(sorted, start); sorted[i]?.startsWith(start); i++) {
		found.push(sorted[i] ?? '');
	}
	return found;
}

/** Index of the first word not before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
