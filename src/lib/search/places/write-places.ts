import type { ByteWriter } from '#lib/bytes/bytes.ts';
import { writeShortLists } from '#lib/bytes/short-lists.ts';
import type { SearchableMunicipality } from '#lib/region/region.ts';
import { isPlain, writeWords } from '../words/word-table.ts';
import { placeNames } from './place-names.ts';
import { IS_PART, IS_WORD, PLACE_CASES, type PlaceName } from './place-table.ts';

/**
 * Writes all forms of the names of municipalities; `PlaceTable` reads them.
 *
 * @param homonyms names that are ordinary words, too
 */
export function writePlaces(
	writer: ByteWriter,
	municipalities: readonly SearchableMunicipality[],
	homonyms: readonly string[]
): void {
	const all = placeNames(municipalities, homonyms);
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
	writeSteps(
		writer,
		names.map(({ municipality }) => municipality)
	);
	writer.column(Uint8Array.from(names, signsOf));
	writeTails(writer, names, numbers);
}

function signsOf({ case: form, isPart, isWord }: PlaceName): number {
	return PLACE_CASES.indexOf(form) | (isPart ? IS_PART : 0) | (isWord ? IS_WORD : 0);
}

/** How far each number is from the one before it, odd for a step back. */
function writeSteps(writer: ByteWriter, numbers: readonly number[]): void {
	for (const [i, number] of numbers.entries()) {
		const step = number - (numbers[i - 1] ?? 0);
		writer.number(step < 0 ? -2 * step - 1 : 2 * step);
	}
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
