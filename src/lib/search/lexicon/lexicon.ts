import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { listAt, type Lists } from '#lib/bytes/lists.ts';
import { compareLists, readSortedLists, writeSortedLists } from '#lib/bytes/packed-lists.ts';
import { FORMS, type Id, type SearchableRegion } from '#lib/region/region.ts';
import { finish, type Steps } from '../steps.ts';
import { meantStem, NO_READINGS, type Readings } from '../words/synonyms.ts';
import { tokenize, type Token } from '../words/tokens.ts';
import { frequencyClass, stemForms, Vocabulary } from '../words/vocabulary.ts';
import { readWords, writeWords } from '../words/word-table.ts';
import { AliasIndex, commonness } from './alias-index.ts';

/** A thing a query may mean, with the words and phrases that mean it. */
interface Entry {
	readonly id: Id;
	/** Its official name: it means the thing, whatever stands beside it. */
	readonly name?: string;
	readonly aliases: readonly string[];
}

/** The sets of entries, each ranked by itself. */
export type SetName = 'types' | 'situations' | 'groups' | 'forms' | 'choices' | 'topics';

/** Words and what they mean. */
interface LexiconIndex<Set extends string> {
	readonly vocabulary: Vocabulary;
	readonly sets: Readonly<Record<Set, AliasIndex>>;
}

/**
 * What a region's words mean. Choices have no ids: their place in the lexicon
 * is one.
 */
export function entriesOf(region: SearchableRegion): Readonly<Record<SetName, readonly Entry[]>> {
	const { types, situations, groups, topics, lexicon } = region;
	return {
		types: types.map(({ id, name, plain, words }) => ({ id, name, aliases: [plain, ...words] })),
		situations: situations.map(({ id, name, words }) => ({ id, aliases: [name, ...words] })),
		groups: groups.map(({ id, name, words }) => ({ id, aliases: [name, ...words] })),
		forms: FORMS.map((id) => ({
			id,
			aliases: lexicon.forms.filter(({ form }) => form === id).flatMap(({ words }) => words)
		})),
		choices: lexicon.choices.map(({ words }, i) => ({ id: String(i), aliases: words })),
		topics: topics.map(({ id, words }) => ({ id, aliases: words }))
	};
}

/**
 * Writes all words that mean something, once, and then each alias of each set
 * of entries as the numbers of its terms. `readLexicon` reads it.
 *
 * @param commonWords the commonest words of the language, in any form, the commonest first
 */
export function writeLexicon(
	writer: ByteWriter,
	sets: readonly (readonly Entry[])[],
	readings: Readings = NO_READINGS,
	commonWords: readonly string[] = []
): void {
	const tokens = sets.flat().flatMap(textsOf).flatMap(tokenize);
	const forms = [...new Set(tokens.map(({ folded }) => folded))].sort();
	const stemmed = finish(stemForms(forms, readings));
	const counts = countOccurrences(tokens, stemmed.stems, readings);
	const classes = Uint8Array.from(counts, frequencyClass);
	const vocabulary = new Vocabulary(stemmed, classes);
	writeWords(writer, forms);
	writer.column(classes);
	writer.column(commonTerms(commonWords, vocabulary));
	for (const entries of sets) writeAliases(writer, entries, vocabulary);
}

/**
 * Reads what `writeLexicon` wrote: the words, and then an index for each set of
 * entries.
 *
 * @param sets of each set the ids of its entries, in the order they were written in
 */
export function* readLexicon<Set extends string>(
	reader: ByteReader,
	sets: Readonly<Record<Set, readonly Id[]>>,
	readings: Readings = NO_READINGS
): Steps<LexiconIndex<Set>> {
	const table = readWords(reader);
	const forms = Array.from({ length: table.size }, (_, at) => table.wordAt(at));
	yield;
	const stemmed = yield* stemForms(forms, readings);
	yield;
	const vocabulary = new Vocabulary(stemmed, reader.bytes());
	const common = reader.bytes();
	yield;
	// One index for each key of the sets, made just below.
	const indexes = {} as Record<Set, AliasIndex>;
	for (const set of Object.keys(sets) as Set[]) {
		const lists = readAliases(reader, sets[set].length);
		indexes[set] = new AliasIndex(sets[set], lists, vocabulary, common);
		yield;
	}
	return { vocabulary, sets: indexes };
}

/** By term: the commonness of its commonest form. */
function commonTerms(commonWords: readonly string[], vocabulary: Vocabulary): Uint8Array {
	const common = new Uint8Array(vocabulary.size);
	for (const [rank, word] of commonWords.entries()) {
		for (const token of tokenize(word)) {
			const term = vocabulary.exact(token)?.term;
			if (term !== undefined) common[term] = Math.max(common[term] ?? 0, commonness(rank));
		}
	}
	return common;
}

/** An alias as numbers: of its entry, then of its terms, past the numbers of all entries. */
interface WrittenAlias {
	readonly list: readonly number[];
	readonly isName: boolean;
}

function writeAliases(writer: ByteWriter, entries: readonly Entry[], vocabulary: Vocabulary): void {
	const aliases = entries
		.flatMap((entry, number) => aliasesOf(entry, number, entries.length, vocabulary))
		.sort((a, b) => compareLists(a.list, b.list));
	writeSortedLists(
		writer,
		aliases.map(({ list }) => list)
	);
	writer.numbers(aliases.flatMap(({ isName }, i) => (isName ? [i] : [])));
}

function readAliases(reader: ByteReader, entries: number) {
	const aliases = withoutOffset(readSortedLists(reader), entries);
	return { aliases, frequencies: countEqual(aliases), names: new Set(reader.numbers()) };
}

/** Terms are written past the numbers of entries, so that each list ascends. */
function withoutOffset({ starts, values }: Lists, entries: number): Lists {
	for (let alias = 0; alias + 1 < starts.length; alias++) {
		const to = starts[alias + 1] ?? 0;
		for (let at = (starts[alias] ?? 0) + 1; at < to; at++) {
			values[at] = (values[at] ?? 0) - entries;
		}
	}
	return { starts, values };
}

function aliasesOf(
	{ name, aliases }: Entry,
	entry: number,
	entries: number,
	vocabulary: Vocabulary
): WrittenAlias[] {
	const numberOf = (token: Token) => (vocabulary.exact(token)?.term ?? 0) + entries;
	const written = (text: string, isName: boolean): WrittenAlias => {
		const terms = new Set(tokenize(text).map(numberOf));
		return { list: [entry, ...[...terms].sort((a, b) => a - b)], isName };
	};
	const all = aliases.map((text) => written(text, false));
	if (name !== undefined) all.push(written(name, true));
	const once = new Map(all.map((alias) => [alias.list.join(), alias]));
	return [...once.values()].filter(({ list }) => list.length > 1);
}

/** By alias: how many entries have the same. Quick to count, and so not written. */
function countEqual(aliases: Lists): Uint8Array {
	const size = aliases.starts.length - 1;
	// A number is no letter, but as one it makes a key of a list at once.
	const keys = Array.from({ length: size }, (_, alias) =>
		String.fromCharCode(...listAt(aliases, alias).subarray(1))
	);
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return Uint8Array.from(keys, (key) => Math.min(counts.get(key) ?? 1, 255));
}

function countOccurrences(
	tokens: readonly Token[],
	stems: readonly string[],
	readings: Readings
): number[] {
	const counts = new Map<string, number>();
	for (const { folded } of tokens) {
		const stem = meantStem(folded, readings);
		counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return stems.map((stem) => counts.get(stem) ?? 0);
}

/** All texts that mean an entry. */
export function textsOf({ name, aliases }: Entry): readonly string[] {
	return name === undefined ? aliases : [...aliases, name];
}
