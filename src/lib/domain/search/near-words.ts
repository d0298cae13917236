import { editDistance } from './edit-distance.ts';

/**
 * Words to be found in spite of typos.
 *
 * Most are ruled out without comparing letters: by their length, and by which
 * letters they have at all, kept as one bit each. One typo changes the set of
 * letters by two at most.
 */
export class NearWords {
	readonly #words: readonly string[];
	readonly #lengths: Uint8Array;
	readonly #letters: Int32Array;

	constructor(words: readonly string[]) {
		this.#words = words;
		this.#lengths = Uint8Array.from(words, ({ length }) => Math.min(length, MAX_LENGTH));
		this.#letters = Int32Array.from(words, lettersOf);
	}

	/**
	 * All words that a typed one may be a misspelling of.
	 *
	 * @param limitFor how many typos are allowed between words the shorter of
	 * which has this length
	 */
	find(typed: string, limitFor: (length: number) => number): { word: string; typos: number }[] {
		const most = limitFor(typed.length);
		const letters = lettersOf(typed);
		const found: { word: string; typos: number }[] = [];
		if (most === 0) return found;
		for (let i = 0; i < this.#words.length; i++) {
			const length = this.#lengths[i] ?? 0;
			if (Math.abs(length - typed.length) > most) continue;
			if (bitCount((this.#letters[i] ?? 0) ^ letters) > 2 * most) continue;
			const word = this.#words[i] ?? '';
			const limit = limitFor(Math.min(length, typed.length));
			const typos = limit === 0 ? Infinity : editDistance(typed, word, limit);
			if (typos <= limit) found.push({ word, typos });
		}
		return found;
	}
}

const MAX_LENGTH = 255;

function lettersOf(word: string): number {
	let letters = 0;
	for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
	return letters;
}

/** Number of ones among 32 bits, counted in pairs, fours and eights at once. */
function bitCount(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
