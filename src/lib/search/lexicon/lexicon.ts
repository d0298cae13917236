import type { ByteReader } from '#lib/bytes/byte-reader.ts';
import type { Lists } from '#lib/bytes/lists.ts';
import { readSortedLists } from '#lib/bytes/packed-lists.ts';
import type { Id } from '#lib/region/region.ts';
import { PhraseIndex } from './alias-index.ts';
import type { Steps } from '../steps.ts';
import { stemForms, Vocabulary } from '../words/vocabulary.ts';
import { readWords } from '../words/word-table.ts';

/** Words and what they mean. */
export interface Lexicon<Set extends string> {
	readonly vocabulary: Vocabulary;
	readonly indexes: Readonly<Record<Set, PhraseIndex>>;
}

/**
 * Reads what `writeLexicon` wrote: the words, and then an index for each set of
 * entries.
 *
 * @param sets of each set the ids of its entries, in the order they were written in
 */
export function* readLexicon<Set extends string>(
	reader: ByteReader,
	sets: Readonly<Record<Set, readonly Id[]>>
): Steps<Lexicon<Set>> {
	const table = readWords(reader);
	const forms = Array.from({ length: table.size }, (_, at) => table.wordAt(at));
	yield;
	const stemmed = yield* stemForms(forms);
	yield;
	const vocabulary = new Vocabulary(stemmed, reader.bytes());
	yield;
	// One index for each key of the sets, made just below.
	const indexes = {} as Record<Set, PhraseIndex>;
	for (const set of Object.keys(sets) as Set[]) {
		const lists = readPhrases(reader, sets[set].length);
		indexes[set] = new PhraseIndex(sets[set], lists, vocabulary);
		yield;
	}
	return { vocabulary, indexes };
}

function readPhrases(reader: ByteReader, owners: number) {
	const phrases = withoutOffset(readSortedLists(reader), owners);
	return { phrases, users: reader.bytes(), names: new Set(reader.numbers()) };
}

/** Stems were written past the numbers of owners, so that each list ascends. */
function withoutOffset({ starts, values }: Lists, owners: number): Lists {
	for (let phrase = 0; phrase + 1 < starts.length; phrase++) {
		const to = starts[phrase + 1] ?? 0;
		for (let at = (starts[phrase] ?? 0) + 1; at < to; at++) {
			values[at] = (values[at] ?? 0) - owners;
		}
	}
	return { starts, values };
}
