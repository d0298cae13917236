/** Rows of the Czech keyboard; y and z are where people expect either. */
const ROWS = ['qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm', 'zxcvbnm'];

/** Letters that sound alike or that spelling mixes up. */
const ALIKE = ['iy', 'sz', 'dt', 'bp', 'vf', 'gk', 'ck', 'mn', 'ao', 'ei', 'uo', 'hk'];

/** From this length on, any one letter may be wrong: not much else is that near. */
const LONG = 7;
/** In a word this long, an odd letter too many is a slip rather than another word. */
const MIN_EXTRA = 5;

/**
 * Whether the one typo between two words is one that fingers or spelling make:
 * a letter swapped with the next, left out, doubled, hit beside, or one that
 * sounds alike. Words one odd letter apart are mostly just different words
 * ("hotel" – "hovel"), more so when short.
 */
export function isLikelySlip(typed: string, word: string): boolean {
	if (Math.min(typed.length, word.length) >= LONG) return true;
	const at = firstDifference(typed, word);
	if (typed.length === word.length) return isSwap(typed, word, at) || isNear(typed[at], word[at]);
	if (typed.length > word.length) return isDoubled(typed, at) || word.length >= MIN_EXTRA;
	// The last letter is rather an ending than a slip.
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

function isNear(a = '', b = ''): boolean {
	const pair = [a + b, b + a];
	return pair.some((two) => ALIKE.includes(two) || ROWS.some((row) => row.includes(two)));
}
