import { invert, listAt, type Lists, type Numbers } from '#lib/bytes/lists.ts';
import type { Id } from '#lib/region/region.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** What an `AliasIndex` stands on: what is written at build and read on a phone. */
interface AliasLists {
	/** Each alias: the number of its entry, then its terms, ascending. */
	readonly aliases: Lists;
	/** By alias: how many entries have the same. */
	readonly frequencies: Uint8Array;
	/** Aliases that are official names. */
	readonly names: ReadonlySet<number>;
}

/**
 * What a stop word weighs beside other words. Not nothing: "chci umřít" and
 * "umřít doma" differ by no more than that.
 */
const STOP_WORD_WEIGHT = 0.1;

/**
 * What a word weighs by how common it is in the language: any, one of the 3,000
 * commonest forms, one of the 1,000 commonest. People say "místo" and "hodně" of
 * everything.
 */
const COMMON_WEIGHTS = [1, 0.7, 0.5];
const COMMON_RANKS = [3000, 1000];

/** @param rank among the commonest forms of the language, from 0 */
export function commonness(rank: number): number {
	return COMMON_RANKS.filter((limit) => rank < limit).length;
}

/**
 * The aliases of a set of entries by the terms in them (an inverted index), and
 * how much each term weighs. Aliases, terms and entries are numbers.
 */
export class AliasIndex {
	readonly entries: readonly Id[];
	/** By term: its inverse document frequency among the entries; less for a common word, little for a stop word. */
	readonly weights: Float64Array;
	readonly #lists: AliasLists;
	readonly #postings: Lists;
	readonly #stopWords: number;

	/**
	 * @param vocabulary that has the terms
	 * @param common by term: its `commonness`
	 */
	constructor(
		entries: readonly Id[],
		lists: AliasLists,
		{ size, stopWords }: Pick<Vocabulary, 'size' | 'stopWords'>,
		common: Uint8Array
	) {
		this.entries = entries;
		this.#lists = lists;
		this.#stopWords = stopWords;
		this.#postings = invert(lists.aliases, size, 1);
		this.weights = Float64Array.from({ length: size }, (_, term) =>
			this.#weightOf(term, common[term] ?? 0)
		);
	}

	entryOf(alias: number): number {
		return this.#lists.aliases.values[this.#lists.aliases.starts[alias] ?? -1] ?? 0;
	}

	termsOf(alias: number): Numbers {
		return listAt(this.#lists.aliases, alias).subarray(1);
	}

	/** The aliases a term occurs in. */
	aliasesWith(term: number): Numbers {
		return listAt(this.#postings, term);
	}

	/** All terms in the aliases of some entries. */
	termsOfEntries(isOne: (entry: Id) => boolean): readonly number[] {
		const terms: number[] = [];
		for (let alias = 0; alias < this.#lists.aliases.starts.length - 1; alias++) {
			if (isOne(this.entries[this.entryOf(alias)] ?? '')) terms.push(...this.termsOf(alias));
		}
		return terms;
	}

	/** By entry: how many aliases it has. */
	sizes(): Float64Array {
		const sizes = new Float64Array(this.entries.length);
		for (let alias = 0; alias < this.#lists.aliases.starts.length - 1; alias++) {
			const entry = this.entryOf(alias);
			sizes[entry] = (sizes[entry] ?? 0) + 1;
		}
		return sizes;
	}

	/** Inverse document frequency of a whole alias: 1 where only one entry has it. */
	idfOf(alias: number): number {
		return idf(this.#lists.frequencies[alias] ?? 1, this.entries.length);
	}

	/** Whether an alias is the official name of its entry: it means it, whatever stands beside it. */
	isName(alias: number): boolean {
		return this.#lists.names.has(alias);
	}

	isStopWord(term: number): boolean {
		return term < this.#stopWords;
	}

	/** As "kam jít". */
	hasOnlyStopWords(alias: number): boolean {
		return this.termsOf(alias).every((term) => this.isStopWord(term));
	}

	/** Aliases of one entry follow each other. */
	#weightOf(term: number, common: number): number {
		const { starts, values } = this.#postings;
		let frequency = 0;
		let last = -1;
		for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++) {
			const entry = this.entryOf(values[i] ?? 0);
			if (entry !== last) frequency++;
			last = entry;
		}
		const weight = this.isStopWord(term) ? STOP_WORD_WEIGHT : COMMON_WEIGHTS[common];
		return frequency && idf(frequency, this.entries.length) * (weight ?? 1);
	}
}

/** Inverse document frequency: from 1, where one of all entries has a thing, towards 0. */
function idf(frequency: number, all: number): number {
	return Math.log(1 + all / frequency) / Math.log(1 + all);
}
