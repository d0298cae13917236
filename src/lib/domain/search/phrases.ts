import type { Id } from '../region.ts';
import { isNoise } from './noise.ts';
import { tokenize, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A thing with the words and phrases that mean it. */
export interface Entry {
	readonly id: Id;
	readonly phrases: readonly string[];
}

/** One phrase: whose it is and which stems it needs. */
export interface Phrase {
	readonly owner: number;
	readonly terms: readonly number[];
}

/** Phrases by the stems in them, and how much each stem tells. */
export interface PhraseIndex {
	readonly owners: readonly Id[];
	readonly phrases: readonly Phrase[];
	/** By stem: indexes of the phrases it occurs in. */
	readonly postings: ReadonlyMap<number, readonly number[]>;
	/** By stem: the fewer owners use it, the more it tells; 1 where only one does. */
	readonly weights: ReadonlyMap<number, number>;
}

/** Indexes entries over a shared vocabulary, which grows by their words. */
export function indexPhrases(vocabulary: Vocabulary, entries: readonly Entry[]): PhraseIndex {
	const phrases = entries.flatMap(({ phrases }, owner) =>
		distinct(phrases.map((text) => termsOf(vocabulary, text))).map((terms) => ({ owner, terms }))
	);
	const postings = postingsOf(phrases);
	return {
		owners: entries.map(({ id }) => id),
		phrases,
		postings,
		weights: weightsOf(phrases, postings, entries.length)
	};
}

/** The words of a text that carry meaning; all of them, if none does. */
export function meaningful(tokens: readonly Token[]): readonly Token[] {
	const kept = tokens.filter(({ folded }) => !isNoise(folded));
	return kept.length > 0 ? kept : tokens;
}

function termsOf(vocabulary: Vocabulary, text: string): number[] {
	return [...new Set(meaningful(tokenize(text)).map((token) => vocabulary.add(token)))];
}

function distinct(phrases: readonly (readonly number[])[]): (readonly number[])[] {
	const byKey = new Map(phrases.map((terms) => [terms.toSorted((a, b) => a - b).join(), terms]));
	byKey.delete('');
	return [...byKey.values()];
}

function postingsOf(phrases: readonly Phrase[]): Map<number, number[]> {
	const postings = new Map<number, number[]>();
	for (const [index, { terms }] of phrases.entries()) {
		for (const term of terms) {
			const list = postings.get(term);
			if (list) list.push(index);
			else postings.set(term, [index]);
		}
	}
	return postings;
}

function weightsOf(
	phrases: readonly Phrase[],
	postings: ReadonlyMap<number, readonly number[]>,
	owners: number
): Map<number, number> {
	const weights = new Map<number, number>();
	for (const [term, list] of postings) {
		const users = new Set(list.map((index) => phrases[index]?.owner));
		weights.set(term, Math.log(1 + owners / users.size) / Math.log(1 + owners));
	}
	return weights;
}
