import type { ByteReader } from '#lib/bytes/byte-reader.ts';
import { listAt, numbersUpTo, startsOf, type Lists, type Numbers } from '#lib/bytes/lists.ts';
import { readShortLists } from '#lib/bytes/short-lists.ts';
import type { CaseForms } from '#lib/region/region.ts';
import type { Steps } from '../steps.ts';
import { readWords, type WordTable } from '../words/word-table.ts';

export type PlaceCase = 'nominative' | keyof CaseForms;

/** One case form of the name of a municipality or of a part of one. */
export interface PlaceName {
	/** Its place in the list of municipalities. */
	readonly municipality: number;
	/** Folded words that must be there: `jablonec`, `horni rokytnice`. */
	readonly head: readonly string[];
	/** Folded words that may follow, left out or shortened: `nad jizerou`, `n j`. */
	readonly rest: readonly string[];
	/** `null`: the data do not say which. */
	readonly case: PlaceCase | null;
	readonly isPart: boolean;
	/** Is an ordinary word, too, as `kruh` and `čistá`. */
	readonly isWord: boolean;
}

/** The signs of a name: the place of its case in this list, and two more. */
export const PLACE_CASES: readonly (PlaceCase | null)[] = [
	null,
	'nominative',
	'genitive',
	'dative',
	'accusative',
	'locative',
	'instrumental'
];
const CASE_BITS = 0b1111;
export const IS_PART = 0b1_0000;
export const IS_WORD = 0b10_0000;

/** All forms of the names of places, a column for each thing known of a form. */
interface PlaceColumns {
	readonly words: WordTable;
	/** By word: the names that begin with it are `[starts[word], starts[word + 1])`. */
	readonly starts: Uint32Array;
	readonly municipalities: Numbers;
	readonly signs: Uint8Array;
	/** What follows the first word: how many words must be said, then all words. */
	readonly tails: Lists;
	/** By name: its tail. */
	readonly tailOf: Numbers;
}

/** Reads what `writePlaces` wrote. */
export function* readPlaces(reader: ByteReader): Steps<PlaceTable> {
	const words = readWords(reader);
	yield;
	const starts = startsOf(reader.fill(new Uint32Array(reader.number())));
	const names = starts.at(-1) ?? 0;
	const municipalities = readSteps(reader, names, reader.number());
	yield;
	const signs = reader.bytes();
	const tails = readShortLists(reader);
	const tailOf = reader.fill(numbersUpTo(tails.starts.length, names));
	return new PlaceTable({ words, starts, municipalities, signs, tails, tailOf });
}

/** A name becomes an object only when its words were said. */
export class PlaceTable {
	readonly #columns: PlaceColumns;

	constructor(columns: PlaceColumns) {
		this.#columns = columns;
	}

	/** Names that can be read where these two words were said; the second may belong to one or not. */
	beginningWith(word: string, next: string): PlaceName[] {
		return this.#namesAt(this.#columns.words.placeOf(word), next);
	}

	/** The same where the first word is misspelled. */
	near(typed: string, next: string, limitFor: (length: number) => number): PlaceName[] {
		return this.#columns.words.near(typed, limitFor).flatMap(({ at }) => this.#namesAt(at, next));
	}

	#namesAt(word: number, next: string): PlaceName[] {
		const following = this.#columns.words.placeOf(next);
		const names: PlaceName[] = [];
		const to = this.#columns.starts[word + 1] ?? 0;
		for (let name = this.#columns.starts[word] ?? to; name < to; name++) {
			const [needed = 0, second] = listAt(this.#columns.tails, this.#columns.tailOf[name] ?? 0);
			if (needed === 0 || second === following) names.push(this.#name(word, name));
		}
		return names;
	}

	#name(word: number, name: number): PlaceName {
		const [needed = 0, ...tail] = listAt(this.#columns.tails, this.#columns.tailOf[name] ?? 0);
		const words = tail.map((at) => this.#columns.words.wordAt(at));
		const signs = this.#columns.signs[name] ?? 0;
		return {
			municipality: this.#columns.municipalities[name] ?? 0,
			head: [this.#columns.words.wordAt(word), ...words.slice(0, needed)],
			rest: words.slice(needed),
			case: PLACE_CASES[signs & CASE_BITS] ?? null,
			isPart: (signs & IS_PART) > 0,
			isWord: (signs & IS_WORD) > 0
		};
	}
}

/** Forms of one name stand together: most are no step from the municipality before. */
function readSteps(reader: ByteReader, length: number, most: number): Numbers {
	const steps = reader.fill(new Uint32Array(length));
	const numbers = numbersUpTo(most, length);
	let last = 0;
	for (let i = 0; i < length; i++) {
		const step = steps[i] ?? 0;
		last += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
		numbers[i] = last;
	}
	return numbers;
}
