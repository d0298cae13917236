import type { Scored } from './meaning.ts';
import type { PhraseIndex } from './phrases.ts';
import type { Match } from './vocabulary.ts';

/** A phrase all of whose words were said is worth more than the same words apart. */
const WHOLE_PHRASE = 1.5;
/** How fast a phrase loses worth with each word that was not said. */
const INCOMPLETE_POWER = 2;

/**
 * Scores the owners of phrases by what was said, the best first.
 *
 * Each word of the query counts once for an owner: in the phrase where it is
 * worth most. It is worth its weight, times how surely it was read, times how
 * complete the phrase is.
 */
export function rankOwners(index: PhraseIndex, said: readonly (readonly Match[])[]): Scored[] {
	const scores = new Map<number, number[]>();
	for (const [phrase, words] of wordsByPhrase(index, said)) {
		const { owner, terms } = at(index.phrases, phrase);
		const worth = worthOf(index, terms, words);
		const best = scores.get(owner) ?? [];
		for (const [word, { value }] of words) best[word] = Math.max(best[word] ?? 0, value * worth);
		scores.set(owner, best);
	}
	return [...scores]
		.map(([owner, words]) => ({ id: at(index.owners, owner), score: sum(Object.values(words)) }))
		.sort((a, b) => b.score - a.score);
}

interface Said {
	readonly term: number;
	/** Weight of the stem times how surely it was read. */
	readonly value: number;
}

/** By phrase, then by the word of the query: the stem it was read as. */
function wordsByPhrase(
	{ postings, weights }: PhraseIndex,
	said: readonly (readonly Match[])[]
): Map<number, Map<number, Said>> {
	const found = new Map<number, Map<number, Said>>();
	for (const [word, matches] of said.entries()) {
		for (const { term, quality } of matches) {
			const value = (weights.get(term) ?? 0) * quality;
			for (const phrase of postings.get(term) ?? []) {
				const words = found.get(phrase) ?? new Map<number, Said>();
				if (value > (words.get(word)?.value ?? 0)) words.set(word, { term, value });
				found.set(phrase, words);
			}
		}
	}
	return found;
}

function worthOf(
	{ weights }: PhraseIndex,
	terms: readonly number[],
	words: ReadonlyMap<number, Said>
): number {
	const said = new Set([...words.values()].map(({ term }) => term));
	const weight = (term: number) => weights.get(term) ?? 0;
	const share = sum([...said].map(weight)) / sum(terms.map(weight));
	const whole = terms.length > 1 && said.size === terms.length;
	return share ** INCOMPLETE_POWER * (whole ? WHOLE_PHRASE : 1);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function at<T>(list: readonly T[], index: number): T {
	// Indexes come from the index itself, which was built over these lists.
	return list[index] as T;
}
