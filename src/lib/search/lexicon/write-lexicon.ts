import type { ByteWriter } from '#lib/bytes/bytes.ts';
import { compareLists, writeSortedLists } from '#lib/bytes/packed-lists.ts';
import type { Entry } from './entries.ts';
import { useClassOf } from '../words/stem-numbers.ts';
import { finish } from '../steps.ts';
import { tokenize, type Token } from '../words/tokens.ts';
import { stemForms, Vocabulary } from '../words/vocabulary.ts';
import { writeWords } from '../words/word-table.ts';

/**
 * Writes all words that mean something, once, and then each phrase of each set
 * of entries as the numbers of its stems. `readLexicon` reads it.
 */
export function writeLexicon(writer: ByteWriter, sets: readonly (readonly Entry[])[]): void {
	const forms = formsOf(sets);
	const stemmed = finish(stemForms(forms));
	const useClasses = Uint8Array.from(countUses(sets, stemmed.stems), useClassOf);
	const vocabulary = new Vocabulary(stemmed, useClasses);
	writeWords(writer, forms);
	writer.column(useClasses);
	for (const entries of sets) writePhrases(writer, entries, vocabulary);
}

/** A phrase as numbers: of its owner, then of its stems, past the numbers of all owners. */
interface Written {
	readonly list: readonly number[];
	readonly isName: boolean;
}

function writePhrases(writer: ByteWriter, entries: readonly Entry[], vocabulary: Vocabulary): void {
	const phrases = entries
		.flatMap((entry, owner) => phrasesOf(entry, owner, entries.length, vocabulary))
		.sort((a, b) => compareLists(a.list, b.list));
	const users = countEqual(phrases);
	writeSortedLists(
		writer,
		phrases.map(({ list }) => list)
	);
	writer.column(Uint8Array.from(phrases, (phrase) => Math.min(users(phrase), 255)));
	writer.numbers(phrases.flatMap(({ isName }, i) => (isName ? [i] : [])));
}

function phrasesOf(
	{ name, phrases }: Entry,
	owner: number,
	owners: number,
	vocabulary: Vocabulary
): Written[] {
	const numberOf = (token: Token) => (vocabulary.exact(token)?.term ?? 0) + owners;
	const written = (text: string, isName: boolean): Written => {
		const stems = new Set(tokenize(text).map(numberOf));
		return { list: [owner, ...[...stems].sort((a, b) => a - b)], isName };
	};
	const all = phrases.map((text) => written(text, false));
	if (name !== undefined) all.push(written(name, true));
	const once = new Map(all.map((phrase) => [phrase.list.join(), phrase]));
	return [...once.values()].filter(({ list }) => list.length > 1);
}

/** How many owners have the same phrase. */
function countEqual(phrases: readonly Written[]): (phrase: Written) => number {
	const keyOf = ({ list }: Written) => list.slice(1).join();
	const counts = new Map<string, number>();
	for (const phrase of phrases) counts.set(keyOf(phrase), (counts.get(keyOf(phrase)) ?? 0) + 1);
	return (phrase) => counts.get(keyOf(phrase)) ?? 1;
}

function formsOf(sets: readonly (readonly Entry[])[]): string[] {
	const forms = sets.flat().flatMap(textsOf).flatMap(tokenize);
	return [...new Set(forms.map(({ folded }) => folded))].sort();
}

function countUses(sets: readonly (readonly Entry[])[], stems: readonly string[]): number[] {
	const uses = new Map<string, number>();
	for (const { stem } of sets.flat().flatMap(textsOf).flatMap(tokenize)) {
		uses.set(stem, (uses.get(stem) ?? 0) + 1);
	}
	return stems.map((stem) => uses.get(stem) ?? 0);
}

function textsOf({ name, phrases }: Entry): string[] {
	return name === undefined ? [...phrases] : [...phrases, name];
}
