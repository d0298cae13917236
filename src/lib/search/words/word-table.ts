import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { startsOf } from '#lib/bytes/lists.ts';
import { editDistance } from './typos.ts';

/** Words of a table that follow each other: `[from, to)`. */
export interface WordRange {
	readonly from: number;
	readonly to: number;
}

/** A word of a table and how far a typed one is from it. */
interface FuzzyMatch {
	readonly at: number;
	readonly typos: number;
}

/**
 * Folded words in alphabetical order, each known by its place among them.
 *
 * Kept in one long string, so that forty thousand words take no more than their
 * letters and are ready without making an object of each.
 */
export class WordTable {
	readonly #letters: string;
	readonly #starts: Uint32Array;
	/** Which letters a word has at all, one bit each. */
	readonly #alphabets: Int32Array;

	/** @param letters of all words, one after another */
	constructor(letters: string, starts: Uint32Array) {
		this.#letters = letters;
		this.#starts = starts;
		this.#alphabets = alphabetsOf(letters, starts);
	}

	get size(): number {
		return this.#starts.length - 1;
	}

	/** The word at a place; empty outside the table. */
	wordAt(at: number): string {
		return this.#letters.slice(this.#starts[at] ?? 0, this.#starts[at + 1] ?? 0);
	}

	/** Where a word is; -1 if it is not there. */
	indexOf(word: string): number {
		const at = this.#firstFrom(word);
		return this.#isAt(at, word) ? at : -1;
	}

	/** Whether any word has this prefix; as fast for one letter as for a whole word. */
	isPrefix(text: string): boolean {
		const from = this.#firstFrom(text);
		return from < this.size && this.#compare(from, text, text.length) === 0;
	}

	withPrefix(text: string): WordRange {
		const from = this.#firstFrom(text);
		let to = from;
		while (to < this.size && this.#compare(to, text, text.length) === 0) to++;
		return { from, to };
	}

	/**
	 * All words that a typed one may be a misspelling of.
	 *
	 * Most are ruled out without comparing letters: by their length, and by which
	 * letters they have. One typo changes the set of letters by two at most.
	 *
	 * @param limitFor how many typos are allowed between words the shorter of
	 * which has this length
	 */
	fuzzyMatches(typed: string, limitFor: (length: number) => number): FuzzyMatch[] {
		const most = limitFor(typed.length);
		const found: FuzzyMatch[] = [];
		if (most === 0) return found;
		const alphabet = alphabetOf(typed);
		const [starts, alphabets, size] = [this.#starts, this.#alphabets, this.size];
		let start = 0;
		for (let at = 0; at < size; at++) {
			const end = starts[at + 1] ?? 0;
			const length = end - start;
			start = end;
			if (Math.abs(length - typed.length) > most) continue;
			if (bitCount((alphabets[at] ?? 0) ^ alphabet) > 2 * most) continue;
			const limit = limitFor(Math.min(length, typed.length));
			const typos = limit === 0 ? Infinity : editDistance(typed, this.wordAt(at), limit);
			if (typos <= limit) found.push({ at, typos });
		}
		return found;
	}

	/** Place of the first word not before `word`, found by halving. */
	#firstFrom(word: string): number {
		let low = 0;
		let high = this.size;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#compare(middle, word) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#isAt(at: number, word: string): boolean {
		return at < this.size && this.#compare(at, word) === 0;
	}

	/** Below 0 where the word at a place comes before the other; no more than `most` letters of it count. */
	#compare(at: number, word: string, most = Infinity): number {
		const start = this.#starts[at] ?? 0;
		const length = Math.min((this.#starts[at + 1] ?? 0) - start, most);
		for (let i = 0; i < length && i < word.length; i++) {
			const difference = this.#letters.charCodeAt(start + i) - word.charCodeAt(i);
			if (difference !== 0) return difference;
		}
		return length - word.length;
	}
}

/** Ends a word where many are written one after another. */
const END = ' ';
const END_CODE = END.charCodeAt(0);

/** @param words folded, in alphabetical order, each once */
export function wordTableOf(words: readonly string[]): WordTable {
	return new WordTable(words.join(''), startsOf(words.map(({ length }) => length)));
}

/**
 * Of each word is written only how it differs from the one before it.
 *
 * @throws RangeError for a letter that folding leaves outside ASCII: a table
 * keeps one byte a letter
 */
export function writeWords(writer: ByteWriter, words: readonly string[]): void {
	const strange = words.find((word) => !isPlain(word));
	if (strange !== undefined) throw new RangeError(`"${strange}" has a letter outside ASCII.`);
	const shared = words.map((word, i) => sharedLetters(words[i - 1] ?? '', word));
	writer.column(Uint8Array.from(shared));
	writer.text(words.map((word, i) => word.slice(shared[i]) + END).join(''));
}

export function readWords(reader: ByteReader): WordTable {
	const shared = reader.bytes();
	const ends = reader.bytes();
	const own = ends.length - shared.length;
	const letters = new Uint8Array(shared.reduce((sum, length) => sum + length, own));
	const starts = new Uint32Array(shared.length + 1);
	let at = 0;
	let read = 0;
	for (let word = 0; word < shared.length; word++) {
		const before = starts[word - 1] ?? 0;
		letters.copyWithin(at, before, before + (shared[word] ?? 0));
		at += shared[word] ?? 0;
		for (; read < ends.length && ends[read] !== END_CODE; read++) letters[at++] = ends[read] ?? 0;
		read++;
		starts[word + 1] = at;
	}
	return new WordTable(new TextDecoder().decode(letters), starts);
}

/** Whether a table can hold a folded word. */
export function isPlain(word: string): boolean {
	return /^[a-z\d]+$/.test(word);
}

function sharedLetters(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

function alphabetsOf(letters: string, starts: Uint32Array): Int32Array {
	const alphabets = new Int32Array(starts.length - 1);
	for (let at = 0; at < alphabets.length; at++) {
		let bits = 0;
		for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) {
			bits |= bitOf(letters.charCodeAt(i));
		}
		alphabets[at] = bits;
	}
	return alphabets;
}

function alphabetOf(word: string): number {
	let bits = 0;
	for (let i = 0; i < word.length; i++) bits |= bitOf(word.charCodeAt(i));
	return bits;
}

function bitOf(letter: number): number {
	return 1 << (letter & 31);
}

/** Number of ones among 32 bits, counted in pairs, fours and eights at once. */
export function bitCount(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
