import { listAt } from '#lib/bytes/lists.ts';
import type { Names } from './names.ts';
import { spellings } from './spellings.ts';

/** Places of words in a table: `[from, to)`. */
interface Range {
	readonly from: number;
	readonly to: number;
}

/**
 * Names whose first words are those that were typed, the last of them perhaps
 * not to its end. Only if there is none, i and y are taken for each other.
 *
 * @param typed folded words
 */
export function begunNames(names: Names, typed: readonly string[]): readonly number[] {
	const begun = begunBy(names, typed, (word) => [word]);
	return begun.length > 0 ? begun : begunBy(names, typed, spellings);
}

function begunBy(
	{ words, texts, uses }: Names,
	typed: readonly string[],
	spellingsOf: (word: string) => readonly string[]
): readonly number[] {
	const [firsts = [], ...others] = typed.map((word, i) =>
		spellingsOf(word).map((spelling) =>
			i === typed.length - 1 ? words.beginningWith(spelling) : only(words.placeOf(spelling))
		)
	);
	const begun: number[] = [];
	// Most spellings and most words in the middle of a query begin no name at all.
	if (others.some((ranges) => !ranges.some(({ from, to }) => to > from))) return begun;
	for (const word of firsts.flatMap(placesIn)) {
		for (const name of listAt(uses, word)) {
			const at = texts.starts[name] ?? 0;
			if (texts.values[at] !== word) continue;
			if (others.every((ranges, i) => isIn(ranges, listAt(texts, name)[i + 1]))) begun.push(name);
		}
	}
	return begun.sort((a, b) => a - b);
}

/** The range of one word; an empty one where there is none. */
export function only(place: number): Range {
	return { from: place, to: place < 0 ? place : place + 1 };
}

function placesIn({ from, to }: Range): number[] {
	return Array.from({ length: to - from }, (_, i) => from + i);
}

function isIn(ranges: readonly Range[], place = -1): boolean {
	return ranges.some(({ from, to }) => place >= from && place < to);
}
