import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { listAt, numbersUpTo, startsOf, type Lists, type Numbers } from '#lib/bytes/lists.ts';
import { readShortLists, writeShortLists } from '#lib/bytes/packed-lists.ts';
import type { Lexicon, SearchableMunicipality } from '#lib/region/region.ts';
import type { Steps } from '../steps.ts';
import { isPlain, readWords, writeWords, type WordTable } from '../words/word-table.ts';
import { placeNames, type PlaceCase, type PlaceName } from './place-names.ts';

/** The signs of a name: the place of its case in this list, and three more. */
const PLACE_CASES: readonly (PlaceCase | null)[] = [
	null,
	'nominative',
	'genitive',
	'dative',
	'accusative',
	'locative',
	'instrumental'
];
const CASE_BITS = 0b1111;
const IS_PART = 0b1_0000;
const IS_WORD = 0b10_0000;
const IS_FAR = 0b100_0000;

/** All forms of the names of places, a column for each thing known of a form. */
interface PlaceColumns {
	readonly words: WordTable;
	/** By word: the names it is the first word of are `[starts[word], starts[word + 1])`. */
	readonly starts: Uint32Array;
	/** How many municipalities the region has: a higher number is a place that is none of them. */
	readonly ours: number;
	readonly municipalities: Numbers;
	readonly signs: Uint8Array;
	/** What follows the first word: how many words must be typed, then all words. */
	readonly tails: Lists;
	/** By name: its tail. */
	readonly tailOf: Numbers;
}

/**
 * Writes all forms of the names of municipalities; `readPlaces` reads them.
 *
 * @param lexicon names that are ordinary words, too, and places that are none of ours
 */
export function writePlaces(
	writer: ByteWriter,
	municipalities: readonly SearchableMunicipality[],
	lexicon: Pick<Lexicon, 'homonyms' | 'elsewhere'>
): void {
	const all = placeNames(municipalities, lexicon);
	const names = all.filter(({ head, rest }) => [...head, ...rest].every(isPlain));
	const words = [...new Set(names.flatMap(({ head, rest }) => [...head, ...rest]))].sort();
	const numbers = new Map(words.map((word, number) => [word, number]));
	const firstOf = ({ head: [first = ''] }: PlaceName) => numbers.get(first) ?? 0;
	names.sort((a, b) => firstOf(a) - firstOf(b));

	writeWords(writer, words);
	const counts = new Uint32Array(words.length);
	for (const name of names) counts[firstOf(name)] = (counts[firstOf(name)] ?? 0) + 1;
	writer.numbers([...counts]);
	writer.number(municipalities.length);
	writer.number(lexicon.elsewhere.length);
	writeSteps(
		writer,
		names.map(({ municipality }) => municipality)
	);
	writer.column(Uint8Array.from(names, signsOf));
	writeTails(writer, names, numbers);
}

/** Reads what `writePlaces` wrote. */
export function* readPlaces(reader: ByteReader): Steps<PlaceTable> {
	const words = readWords(reader);
	yield;
	const starts = startsOf(reader.fill(new Uint32Array(reader.number())));
	const names = starts.at(-1) ?? 0;
	const ours = reader.number();
	const municipalities = readSteps(reader, names, ours + reader.number());
	yield;
	const signs = reader.bytes();
	const tails = readShortLists(reader);
	const tailOf = reader.fill(numbersUpTo(tails.starts.length, names));
	return new PlaceTable({ words, starts, ours, municipalities, signs, tails, tailOf });
}

/** A name becomes an object only when its words were typed. */
export class PlaceTable {
	readonly #columns: PlaceColumns;

	constructor(columns: PlaceColumns) {
		this.#columns = columns;
	}

	isOurs({ municipality }: PlaceName): boolean {
		return municipality < this.#columns.ours;
	}

	/** Whether a folded word stands in the name of a place. */
	hasWord(word: string): boolean {
		return this.#columns.words.indexOf(word) >= 0;
	}

	/** Names that can be read where these two words stand; the second may belong to one or not. */
	startingWith(word: string, next: string): PlaceName[] {
		return this.#namesAt(this.#columns.words.indexOf(word), next);
	}

	/** The same where the first word is misspelled. */
	fuzzyMatches(typed: string, next: string, limitFor: (length: number) => number): PlaceName[] {
		return this.#columns.words
			.fuzzyMatches(typed, limitFor)
			.flatMap(({ at }) => this.#namesAt(at, next));
	}

	#namesAt(word: number, next: string): PlaceName[] {
		const following = this.#columns.words.indexOf(next);
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
			isWord: (signs & IS_WORD) > 0,
			isFar: (signs & IS_FAR) > 0
		};
	}
}

function signsOf({ case: form, isPart, isWord, isFar }: PlaceName): number {
	const signs = (isPart ? IS_PART : 0) | (isWord ? IS_WORD : 0) | (isFar ? IS_FAR : 0);
	return PLACE_CASES.indexOf(form) | signs;
}

/** How far each number is from the one before it, odd for a step back. */
function writeSteps(writer: ByteWriter, numbers: readonly number[]): void {
	for (const [i, number] of numbers.entries()) {
		const step = number - (numbers[i - 1] ?? 0);
		writer.number(step < 0 ? -2 * step - 1 : 2 * step);
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

/** What follows the first word is the same for many names and forms: each such tail is written once. */
function writeTails(
	writer: ByteWriter,
	names: readonly PlaceName[],
	numbers: ReadonlyMap<string, number>
): void {
	const tailOf = ({ head: [, ...needed], rest }: PlaceName) => [
		needed.length,
		...[...needed, ...rest].map((word) => numbers.get(word) ?? 0)
	];
	const tails = new Map(names.map((name) => [tailOf(name).join(), tailOf(name)]));
	const tailNumbers = new Map([...tails.keys()].map((key, number) => [key, number]));
	writeShortLists(writer, [...tails.values()], numbers.size);
	for (const name of names) writer.number(tailNumbers.get(tailOf(name).join()) ?? 0);
}
