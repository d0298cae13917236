import { listAt } from '#lib/bytes/lists.ts';
import type { WordRange } from '../words/word-table.ts';
import type { Names } from './names.ts';

/**
 * Names whose first words are those that were typed, the last of them perhaps
 * only in part. Only if there is none, i and y are taken for each other.
 *
 * @param typed folded words
 */
export function namesByPrefix(names: Names, typed: readonly string[]): readonly number[] {
	const found = matchPrefix(names, typed, (word) => [word]);
	return found.length > 0 ? found : matchPrefix(names, typed, spellingVariants);
}

function matchPrefix(
	{ words, texts, postings }: Names,
	typed: readonly string[],
	variantsOf: (word: string) => readonly string[]
): readonly number[] {
	const [firsts = [], ...others] = typed.map((word, i) =>
		variantsOf(word).map((variant) =>
			i === typed.length - 1 ? words.withPrefix(variant) : rangeOf(words.indexOf(variant))
		)
	);
	const found: number[] = [];
	// Most variants and most words in the middle of a query stand in no name at all.
	if (others.some((ranges) => !ranges.some(({ from, to }) => to > from))) return found;
	for (const word of firsts.flatMap(placesIn)) {
		for (const name of listAt(postings, word)) {
			const at = texts.starts[name] ?? 0;
			if (texts.values[at] !== word) continue;
			if (others.every((ranges, i) => isIn(ranges, listAt(texts, name)[i + 1]))) found.push(name);
		}
	}
	return found.sort((a, b) => a - b);
}

/** The range of one word; an empty one where there is none. */
function rangeOf(place: number): WordRange {
	return { from: place, to: place < 0 ? place : place + 1 };
}

function placesIn({ from, to }: WordRange): number[] {
	return Array.from({ length: to - from }, (_, i) => from + i);
}

function isIn(ranges: readonly WordRange[], place = -1): boolean {
	return ranges.some(({ from, to }) => place >= from && place < to);
}

/** More would be no word, and each doubles the number of variants. */
const MAX_LETTERS = 3;

/**
 * A folded word with i and y in each other's place, in all ways: they sound the
 * same, and "Rokitnice" is a mistake of the ear. The word itself comes first.
 */
export function spellingVariants(word: string): readonly string[] {
	const places = [...word.matchAll(/[iy]/g)].slice(0, MAX_LETTERS);
	return places.reduce<readonly string[]>(
		(all, { index }) => [...all, ...all.map((variant) => withOther(variant, index))],
		[word]
	);
}

/** The same word with an i in place of the y that is there, or the other way round. */
function withOther(word: string, at: number): string {
	return word.slice(0, at) + (word[at] === 'i' ? 'y' : 'i') + word.slice(at + 1);
}
