import type { Id } from '#lib/region/region.ts';
import type { Match } from '../words/vocabulary.ts';
import type { AliasIndex } from './alias-index.ts';

/** An entry with how much of the query speaks for it. */
export interface RankedEntry {
	readonly id: Id;
	/** Its place in its set. */
	readonly number: number;
	readonly score: number;
	/** Whether all words of one of its aliases were typed: of one of a single word, or of several. */
	readonly fullMatch: 'none' | 'word' | 'phrase';
	/** By word of the query: what it adds to the score. Has holes. */
	readonly byWord: readonly number[];
}

/** For each word of a query, the terms it may mean. */
export type QueryTerms = readonly (readonly Match[])[];

/** An alias of several words, all typed, is worth more than the same words apart. */
const WHOLE_PHRASE = 1.5;
/** A single word that is an alias of its own is worth at least this, times the idf of the alias. */
const WHOLE_WORD = 0.7;
/** The official name of a thing is worth more than descriptions of who needs it. */
const NAME = 2.5;
/** Words of an alias further from each other are no phrase. */
const FAR = 4;
/** How fast an alias loses worth with each of its words that was not typed. */
const INCOMPLETE_POWER = 1.5;

/**
 * Scores the entries of several sets by the words of a query, in one pass over
 * them; of each set the best first.
 *
 * Each word of the query counts once for an entry: in the alias where it is
 * worth most. It is worth its weight, times the quality of its match, times how
 * complete the alias is.
 */
export function rankEntries<Set extends string>(
	sets: Readonly<Record<Set, AliasIndex>>,
	terms: QueryTerms
): Readonly<Record<Set, readonly RankedEntry[]>> {
	const all = Object.entries<AliasIndex>(sets).map(([set, index]) => {
		const found: FoundAliases = new Map();
		return { set, index, found };
	});
	const read = terms.flatMap((matches, word) => matches.map((match) => ({ ...match, word })));
	// Stop words only complete an alias that another word has found.
	for (const areStopWords of [false, true]) {
		for (const term of read) {
			for (const { index, found } of all) {
				if (index.isStopWord(term.term) === areStopWords) findAliases(index, found, term);
			}
		}
	}
	// One ranking for each key of the sets.
	return Object.fromEntries(
		all.map(({ set, index, found }) => [set, scoreEntries(index, found)])
	) as Record<Set, RankedEntry[]>;
}

/** A term as a word of the query was read. */
interface ReadTerm extends Match {
	/** Which word. */
	readonly word: number;
}

interface Weighed {
	readonly term: number;
	/** Weight of the term times the quality of the match. */
	readonly value: number;
}

/** By alias, then by word of the query: the term it was read as. */
type FoundAliases = Map<number, Map<number, Weighed>>;

/** A stop word stands in hundreds of aliases and finds only those of stop words alone. */
function findAliases(
	index: AliasIndex,
	found: FoundAliases,
	{ term, quality, word }: ReadTerm
): void {
	const value = (index.weights[term] ?? 0) * quality;
	for (const alias of index.aliasesWith(term)) {
		let words = found.get(alias);
		if (!words) {
			if (index.isStopWord(term) && !index.hasOnlyStopWords(alias)) continue;
			found.set(alias, (words = new Map()));
		}
		if (value > (words.get(word)?.value ?? 0)) words.set(word, { term, value });
	}
}

interface EntryScore {
	/** By word of the query: what it is worth in the best of the aliases. */
	readonly byWord: number[];
	fullMatch: RankedEntry['fullMatch'];
}

function scoreEntries(index: AliasIndex, found: FoundAliases): RankedEntry[] {
	const entries = new Map<number, EntryScore>();
	for (const [alias, words] of found) {
		const number = index.entryOf(alias);
		const entry = entries.get(number) ?? { byWord: [], fullMatch: 'none' };
		for (const near of nearWords(words)) addAlias(entry, index, alias, near);
		entries.set(number, entry);
	}
	return [...entries]
		.map(([number, entry]) => ({
			// Numbers of entries come from the index itself.
			id: index.entries[number] as Id,
			number,
			score: sum(entry.byWord),
			...entry
		}))
		.sort((a, b) => b.score - a.score);
}

/**
 * The words of an alias as they stand together in the text: those far from each
 * other are no phrase, as "sama" and "nemůže" of two sentences.
 */
function nearWords(words: ReadonlyMap<number, Weighed>): ReadonlyMap<number, Weighed>[] {
	const groups: Map<number, Weighed>[] = [];
	let last = -Infinity;
	for (const [word, weighed] of [...words].sort(([a], [b]) => a - b)) {
		if (word - last > FAR) groups.push(new Map());
		groups.at(-1)?.set(word, weighed);
		last = word;
	}
	return groups;
}

function addAlias(
	entry: EntryScore,
	index: AliasIndex,
	alias: number,
	words: ReadonlyMap<number, Weighed>
): void {
	const terms = [...index.termsOf(alias)];
	const weight = (term: number) => index.weights[term] ?? 0;
	const typed = new Set([...words.values()].map(({ term }) => term));
	const total = sum(terms.map(weight));
	const isWhole = typed.size === terms.length;
	const isPhrase = isWhole && terms.filter((term) => !index.isStopWord(term)).length > 1;
	if (isWhole && entry.fullMatch !== 'phrase') entry.fullMatch = isPhrase ? 'phrase' : 'word';

	const nameWorth = index.isName(alias) ? NAME : 1;
	const share = sum([...typed].map(weight)) / total;
	const incomplete = share ** INCOMPLETE_POWER * nameWorth;
	const whole = isWhole ? wholeWorth(index.idfOf(alias), total, isPhrase, nameWorth) : 0;
	const worth = Math.max(incomplete, whole);
	for (const [word, { value }] of words) {
		entry.byWord[word] = Math.max(entry.byWord[word] ?? 0, value * worth);
	}
}

/** Common words can make a distinctive phrase: "sociální byt". */
function wholeWorth(idf: number, total: number, isPhrase: boolean, nameWorth: number): number {
	if (!isPhrase) return (WHOLE_WORD * idf) / total;
	return Math.max(WHOLE_PHRASE * nameWorth, idf / total);
}

/** The list may have holes: words that are worth nothing. */
function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
