/**
 * How many typos are allowed in a word of a length.
 *
 * @param one the length from which one is
 * @param two the length from which two are
 */
export function typoLimit(one: number, two = Infinity): (length: number) => number {
	return (length) => (length < one ? 0 : length < two ? 1 : 2);
}

/** Rows of the Czech keyboard; y and z are where people expect either. */
const ROWS = ['qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm', 'zxcvbnm'];

/** Letters that sound alike or that spelling mixes up. */
const ALIKE = ['iy', 'sz', 'dt', 'bp', 'vf', 'gk', 'ck', 'mn', 'ao', 'ei', 'uo', 'hk'];

/** From this length on, any one letter may be wrong: not much else is that near. */
const LONG = 7;
/** In a word this long, an odd letter too many is a typo rather than another word. */
const MIN_EXTRA = 5;

/**
 * Whether the one typo between two words is one that fingers or spelling make:
 * a letter swapped with the next, left out, doubled, hit beside, or one that
 * sounds alike. Words one odd letter apart are mostly just different words
 * ("hotel" – "hovel"), more so when short.
 */
export function isLikelyTypo(typed: string, word: string): boolean {
	if (Math.min(typed.length, word.length) >= LONG) return true;
	const at = firstDifference(typed, word);
	if (typed.length === word.length)
		return isSwap(typed, word, at) || isNeighbour(typed[at], word[at]);
	if (typed.length > word.length) return isDoubled(typed, at) || word.length >= MIN_EXTRA;
	// The last letter is rather an ending than a typo.
	return at < word.length - 1 || typed.length >= MIN_EXTRA;
}

function firstDifference(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}

function isSwap(a: string, b: string, at: number): boolean {
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isDoubled(longer: string, at: number): boolean {
	return longer[at] === longer[at - 1] || longer[at] === longer[at + 1];
}

function isNeighbour(a = '', b = ''): boolean {
	const pair = [a + b, b + a];
	return pair.some((two) => ALIKE.includes(two) || ROWS.some((row) => row.includes(two)));
}

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
