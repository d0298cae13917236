import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';

/** A text that is none of a set passes for one of it once in so many. */
const ROOM = 128;
/** The same for a set whose mistakes hide help; in some twelve bits. */
export const FEW_MISTAKES = 512;

/**
 * Writes a set of texts that is only ever asked whether it has one: a hash of
 * each, in some nine bits.
 *
 * @param room how rare mistakes are to be
 * @param others texts for which there may be none
 */
export function writeWordSet(
	writer: ByteWriter,
	words: Iterable<string>,
	room = ROOM,
	others: readonly string[] = []
): void {
	const all = new Set(words);
	const strangers = others.filter((text) => !all.has(text));
	// With less room than there are others, a size that none of them collides in is long to find.
	let size = all.size * Math.max(room, strangers.length);
	let hashes = hashesOf(all, size);
	while (strangers.some((text) => hashes.has(hashOf(text, size)))) {
		hashes = hashesOf(all, ++size);
	}
	const sorted = [...hashes].sort((a, b) => a - b);
	writer.number(size);
	writer.numbers(sorted.map((hash, i) => hash - (sorted[i - 1] ?? 0)));
}

/** Reads what `writeWordSet` wrote: tells whether a text is one of the set. */
export function readWordSet(reader: ByteReader): (word: string) => boolean {
	const size = reader.number();
	let hash = 0;
	const hashes = new Set(reader.numbers().map((step) => (hash += step)));
	return (word) => hashes.has(hashOf(word, size));
}

function hashesOf(texts: ReadonlySet<string>, size: number): ReadonlySet<number> {
	return new Set([...texts].map((text) => hashOf(text, size)));
}

/** FNV-1a. */
function hashOf(text: string, size: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return (hash >>> 0) % size;
}
