import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { startsOf } from '#lib/bytes/lists.ts';
import type { Id, QueryExamples } from '#lib/region/region.ts';
import type { Scored } from '../meaning.ts';
import { tokenize } from '../words/tokens.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { AliasIndex } from './alias-index.ts';
import type { QueryTerms } from './rank.ts';

/** By term and entry: how often examples of queries use the one for the other. */
interface ExampleCounts {
	/** By term: where its entries start. */
	readonly starts: Uint32Array;
	readonly entries: Uint8Array;
	/** In steps. */
	readonly counts: Uint8Array;
}

/** What an example says for the first of its types, the second, the third. */
const BY_PLACE = [1, 0.5, 0.3];
/** What fewer examples say is chance. */
const LEAST = 1;
const STEP = 0.25;
/** So many more uses of a term halve what one of an entry says. */
const SMOOTHING = 1;

/**
 * Counts in which examples the terms of the vocabulary stand, at build. A long
 * text says less with each of its words.
 */
export function writeExamples(
	writer: ByteWriter,
	examples: readonly QueryExamples[],
	entries: readonly Id[],
	vocabulary: Vocabulary
): void {
	const counted = Array.from({ length: vocabulary.size }, () => new Map<number, number>());
	for (const { types, texts } of examples) {
		for (const text of texts) {
			const terms = new Set(
				tokenize(text).flatMap((word) => vocabulary.lookUpRight(word).map(({ term }) => term))
			);
			const telling = [...terms].filter((term) => term >= vocabulary.stopWords);
			for (const term of telling) {
				for (const [place, worth] of BY_PLACE.entries()) {
					const entry = entries.indexOf(types[place] ?? '');
					const count = (counted[term]?.get(entry) ?? 0) + worth / Math.sqrt(telling.length);
					if (entry >= 0) counted[term]?.set(entry, count);
				}
			}
		}
	}
	const kept = counted.map((counts) => [...counts].filter(([, count]) => count >= LEAST));
	writer.column(Uint8Array.from(kept, ({ length }) => length));
	writer.column(Uint8Array.from(kept.flat(), ([entry]) => entry));
	writer.column(Uint8Array.from(kept.flat(), ([, count]) => Math.min(count / STEP, 255)));
}

export function readExamples(reader: ByteReader): ExampleCounts {
	return { starts: startsOf(reader.bytes()), entries: reader.bytes(), counts: reader.bytes() };
}

/**
 * Weighs all that aliases and examples say for each entry, the likeliest first: a
 * word speaks for an entry by how much likelier it stands there than anywhere
 * (naive Bayes over the log of odds). Unlike the ranking it needs no whole
 * alias: many words that each point a little the same way say much.
 */
export function weighEvidence(
	index: AliasIndex,
	{ starts, entries, counts }: ExampleCounts,
	terms: QueryTerms
): Scored[] {
	const scores = new Map<number, number>();
	const seen = new Set<number>();
	for (const matches of terms) {
		const [best] = [...matches].sort((a, b) => b.quality - a.quality);
		if (!best || index.isStopWord(best.term) || seen.has(best.term)) continue;
		seen.add(best.term);
		const uses = new Map<number, number>();
		const add = (entry: number, count: number) => uses.set(entry, (uses.get(entry) ?? 0) + count);
		for (const alias of index.aliasesWith(best.term)) {
			const telling = [...index.termsOf(alias)].filter((term) => !index.isStopWord(term));
			add(index.entryOf(alias), 1 / telling.length);
		}
		for (let at = starts[best.term] ?? 0; at < (starts[best.term + 1] ?? 0); at++)
			add(entries[at] ?? 0, (counts[at] ?? 0) * STEP);
		const all = [...uses.values()].reduce((sum, count) => sum + count, SMOOTHING);
		for (const [entry, count] of uses) {
			const odds = Math.log(1 + (count / all) * index.entries.length) * best.quality;
			scores.set(entry, (scores.get(entry) ?? 0) + odds);
		}
	}
	return [...scores]
		.map(([entry, score]) => ({ id: index.entries[entry] ?? '', score }))
		.sort((a, b) => b.score - a.score);
}
