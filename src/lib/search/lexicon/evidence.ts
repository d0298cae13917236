import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { startsOf } from '#lib/bytes/lists.ts';
import type { Id, QueryExamples } from '#lib/region/region.ts';
import type { Scored } from '../meaning.ts';
import { tokenize, type Token } from '../words/tokens.ts';
import { isGuess, type Vocabulary } from '../words/vocabulary.ts';
import type { AliasIndex } from './alias-index.ts';
import type { QueryTerms } from './rank.ts';

/**
 * By term and entry: how often examples of queries use the one for the other. One
 * more than there are entries stands for what none of them answers.
 */
interface ExampleCounts {
	/** By term: where its entries start. */
	readonly starts: Uint32Array;
	readonly entries: Uint8Array;
	/** As levels: see `levelOf`. */
	readonly counts: Uint8Array;
	/** By entry: how many aliases and uses it has, of as many as each would have if all had the same. */
	readonly sizes: Float64Array;
}

/** What words speak for. */
export interface Evidence {
	/** The likeliest first. */
	readonly likely: readonly Scored[];
	/**
	 * How much likelier the words stand in queries that no entry answers than in
	 * those that one does, as the log of odds: above 0 where they are likelier. No
	 * example of such a query, and nothing is.
	 */
	readonly none: number;
}

/** What an example says for the first of its types, the second, the third. */
const BY_PLACE = [1, 0.5, 0.3];
/** What fewer examples say is chance. */
const LEAST = 0.7;
/** So many more uses of a term halve what one of an entry says. */
const SMOOTHING = 1;
/**
 * An entry with many aliases has some of any word: the larger it is, the less one says.
 * In whole, what is asked for most would come last.
 */
const BY_SIZE = 0.5;
/** The same of queries that no entry answers: they are fewer, and of all that people may want. */
const LEAST_NONE = 0.6;
/** So many of ours say as much as one of theirs. */
const NONE_WORTH = 3.5;
const NONE_SMOOTHING = 0.5;
/** Uses for none that are worth less than this part of ours are left out. */
const TELLING_NONE = 0.25;

/**
 * Counts in which examples the terms of the vocabulary stand, at build. A long
 * text says less with each of its words.
 *
 * @param isOther whether a word is another than ours, though it has the stem of one
 */
export function writeExamples(
	writer: ByteWriter,
	examples: readonly QueryExamples[],
	entries: readonly Id[],
	vocabulary: Vocabulary,
	isOther: (word: Token) => boolean = () => false
): void {
	const none = entries.length;
	const counted = Array.from({ length: vocabulary.size }, () => new Map<number, number>());
	for (const { types, texts } of examples) {
		const answers = types.length > 0 ? types.map((type) => entries.indexOf(type)) : [none];
		for (const text of texts) {
			const terms = new Set(
				tokenize(text).flatMap((word) =>
					isOther(word) ? [] : vocabulary.lookUpRight(word).map(({ term }) => term)
				)
			);
			const telling = [...terms].filter((term) => term >= vocabulary.stopWords);
			for (const term of telling) {
				for (const [place, worth] of BY_PLACE.entries()) {
					const entry = answers[place] ?? -1;
					const count = (counted[term]?.get(entry) ?? 0) + worth / Math.sqrt(telling.length);
					if (entry >= 0) counted[term]?.set(entry, count);
				}
			}
		}
	}
	const kept = counted.map((counts) => tellingCounts(counts, none));
	writer.column(Uint8Array.from(kept, ({ length }) => length));
	writer.column(Uint8Array.from(kept.flat(), ([entry]) => entry));
	writer.column(Uint8Array.from(kept.flat(), ([, count]) => levelOf(count)));
}

/** Only those that change what is said: a few uses for none say nothing beside many of ours. */
function tellingCounts(counts: ReadonlyMap<number, number>, none: number): [number, number][] {
	const ours = [...counts].reduce((sum, [entry, count]) => sum + (entry === none ? 0 : count), 0);
	const leastNone = Math.max(LEAST_NONE, (ours / NONE_WORTH) * TELLING_NONE);
	return [...counts].filter(([entry, count]) => count >= (entry === none ? leastNone : LEAST));
}

/** How often something was counted, in powers of two: few different numbers pack well. */
function levelOf(count: number): number {
	return Math.round(Math.log2(count / LEAST_NONE));
}

function countOf(level: number): number {
	return LEAST_NONE * 2 ** level;
}

/** @param index of the entries the examples are for */
export function readExamples(reader: ByteReader, index: AliasIndex): ExampleCounts {
	const starts = startsOf(reader.bytes());
	const entries = reader.bytes();
	const counts = reader.bytes();
	return { starts, entries, counts, sizes: sizesOf(index, entries, counts) };
}

function sizesOf(index: AliasIndex, entries: Uint8Array, counts: Uint8Array): Float64Array {
	const sizes = index.sizes();
	for (const [at, entry] of entries.entries()) {
		if (entry < sizes.length) sizes[entry] = (sizes[entry] ?? 0) + countOf(counts[at] ?? 0);
	}
	const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
	return sizes.map((size) => size / mean);
}

/**
 * Weighs all that aliases and examples say for each entry, the likeliest first: a
 * word speaks for an entry by how much likelier it stands there than anywhere
 * (naive Bayes over the log of odds). Unlike the ranking it needs no whole
 * alias: many words that each point a little the same way say much.
 */
export function weighEvidence(
	index: AliasIndex,
	examples: ExampleCounts,
	terms: QueryTerms
): Evidence {
	const scores = new Map<number, number>();
	const seen = new Set<number>();
	let noneOdds = 0;
	for (const matches of terms) {
		const [best] = [...matches].sort((a, b) => b.quality - a.quality);
		if (!best || index.isStopWord(best.term) || seen.has(best.term)) continue;
		seen.add(best.term);
		const { uses, none } = usesOf(index, examples, best.term);
		const all = [...uses.values()].reduce((sum, count) => sum + count, 0);
		for (const [entry, count] of uses) {
			const share = count / (all + SMOOTHING);
			const likelier = (share * index.entries.length) / (examples.sizes[entry] ?? 1) ** BY_SIZE;
			const speaks = Math.log(1 + likelier) * best.quality;
			scores.set(entry, (scores.get(entry) ?? 0) + speaks);
		}
		const nonesOdds = (none * NONE_WORTH + NONE_SMOOTHING) / (all + NONE_SMOOTHING);
		// What is only guessed of a word speaks for no other need.
		const odds = Math.log(nonesOdds) * best.quality;
		noneOdds += isGuess(best) ? Math.min(odds, 0) : odds;
	}
	const likely = index.entries
		.map((id, entry) => ({ id, score: scores.get(entry) ?? 0 }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	return { likely, none: examples.entries.includes(index.entries.length) ? noneOdds : -Infinity };
}

/** How often aliases and examples use a term for each entry, and for what none answers. */
function usesOf(
	index: AliasIndex,
	{ starts, entries, counts }: ExampleCounts,
	term: number
): { readonly uses: ReadonlyMap<number, number>; readonly none: number } {
	const uses = new Map<number, number>();
	let none = 0;
	const add = (entry: number, count: number) => uses.set(entry, (uses.get(entry) ?? 0) + count);
	for (const alias of index.aliasesWith(term)) {
		const telling = [...index.termsOf(alias)].filter((one) => !index.isStopWord(one));
		add(index.entryOf(alias), 1 / telling.length);
	}
	for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
		const entry = entries[at] ?? 0;
		const count = countOf(counts[at] ?? 0);
		if (entry === index.entries.length) none = count;
		else add(entry, count);
	}
	return { uses, none };
}
