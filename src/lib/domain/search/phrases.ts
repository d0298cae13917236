import type { Id } from '../region/region.ts';
import { isNoise } from './noise.ts';
import { tokenize } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A thing with the words and phrases that mean it. */
export interface Entry {
	readonly id: Id;
	/** Its official name: who says it means it, whatever else is said. */
	readonly name?: string;
	readonly phrases: readonly string[];
}

/** One phrase: whose it is and which stems it needs. */
export interface Phrase {
	readonly owner: number;
	readonly terms: readonly number[];
	/** The fewer owners share the phrase, the more it tells: 1 where only one has it. */
	readonly rarity: number;
	readonly isName: boolean;
	/** No word of it tells anything by itself: "kam jít". */
	readonly isFiller: boolean;
}

/** Phrases by the stems in them, and how much each stem tells. */
export interface PhraseIndex {
	readonly owners: readonly Id[];
	readonly phrases: readonly Phrase[];
	/** By stem: indexes of the phrases it occurs in. */
	readonly postings: ReadonlyMap<number, readonly number[]>;
	/** By stem: the fewer owners use it, the more it tells; 1 where only one does, little for fillers. */
	readonly weights: ReadonlyMap<number, number>;
	/** Stems of fillers: "chci", "na". */
	readonly fillers: ReadonlySet<number>;
}

/**
 * What a filler weighs beside a word that tells something. Not nothing: "chci
 * umřít" and "umřít doma" differ by no more than that.
 */
const FILLER_WEIGHT = 0.1;

/** Indexes entries over a shared vocabulary, which grows by their words. */
export function indexPhrases(vocabulary: Vocabulary, entries: readonly Entry[]): PhraseIndex {
	const phrases = withRarity(
		entries.flatMap((entry, owner) => phrasesOf(vocabulary, entry, owner)),
		entries.length
	);
	const postings = groupBy(
		phrases.flatMap(({ terms }, phrase) => terms.map((term) => [term, phrase] as const))
	);
	const fillers = new Set([...postings.keys()].filter((term) => isNoise(vocabulary.stemOf(term))));
	const weight = ([term, list]: readonly [number, readonly number[]]) => {
		const users = new Set(list.map((phrase) => phrases[phrase]?.owner)).size;
		return [term, rarity(users, entries.length) * (fillers.has(term) ? FILLER_WEIGHT : 1)] as const;
	};
	return {
		owners: entries.map(({ id }) => id),
		phrases,
		postings,
		weights: new Map([...postings].map(weight)),
		fillers
	};
}

/** From 1, where one of all uses a thing, towards 0: inverse document frequency. */
function rarity(users: number, all: number): number {
	return Math.log(1 + all / users) / Math.log(1 + all);
}

type BarePhrase = Omit<Phrase, 'rarity'>;

/** The phrases of an entry as lists of stems, each list once. */
function phrasesOf(vocabulary: Vocabulary, { name, phrases }: Entry, owner: number): BarePhrase[] {
	const read = (text: string, isName: boolean): BarePhrase => {
		const terms = new Set(tokenize(text).map((token) => vocabulary.add(token)));
		const isFiller = [...terms].every((term) => isNoise(vocabulary.stemOf(term)));
		return { owner, terms: [...terms].sort((a, b) => a - b), isName, isFiller };
	};
	const all = phrases.map((text) => read(text, false));
	if (name !== undefined) all.push(read(name, true));
	const once = new Map(all.map((phrase) => [phrase.terms.join(), phrase]));
	return [...once.values()].filter(({ terms }) => terms.length > 0);
}

function withRarity(phrases: readonly BarePhrase[], entries: number): Phrase[] {
	const users = groupBy(phrases.map(({ owner, terms }) => [terms.join(), owner] as const));
	return phrases.map((phrase) => {
		const count = users.get(phrase.terms.join())?.length ?? 1;
		return { ...phrase, rarity: rarity(count, entries) };
	});
}

function groupBy<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
	const groups = new Map<K, V[]>();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
