import type { ByteReader } from '../bytes/byte-reader.ts';
import type { Lists } from '../bytes/lists.ts';
import { readSortedLists } from '../bytes/sorted-lists.ts';
import type { Id } from '../region/region.ts';
import { PhraseIndex } from './phrases.ts';
import { Vocabulary } from './vocabulary.ts';
import { readWords } from './word-table.ts';

/**
 * Reads what `writeLexicon` wrote: the words, and then an index for each set of
 * entries.
 *
 * @param sets of each set the ids of its entries, in the order they were written in
 */
export function readLexicon<Sets extends Readonly<Record<string, readonly Id[]>>>(
	reader: ByteReader,
	sets: Sets
): {
	readonly vocabulary: Vocabulary;
	readonly indexes: Readonly<Record<keyof Sets, PhraseIndex>>;
} {
	const table = readWords(reader);
	const forms = Array.from({ length: table.size }, (_, at) => table.wordAt(at));
	const vocabulary = new Vocabulary(forms, reader.bytes());
	const indexes = Object.entries(sets).map(([name, ids]) => [
		name,
		new PhraseIndex(ids, readPhrases(reader, ids.length), vocabulary)
	]);
	return {
		vocabulary,
		// One index for each key of the sets, made just above.
		indexes: Object.fromEntries(indexes) as Record<keyof Sets, PhraseIndex>
	};
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
