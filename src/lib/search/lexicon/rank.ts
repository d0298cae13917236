import type { Id } from '#lib/region/region.ts';
import type { PhraseIndex } from './alias-index.ts';
import type { Match } from '../words/match.ts';

/** An owner of phrases with how much of what was said speaks for it. */
export interface Ranked {
	readonly id: Id;
	readonly score: number;
	/** The most of its phrases that was said whole: none, one of a single word, one of several. */
	readonly whole: 'none' | 'word' | 'phrase';
}

/** A phrase all of whose words were said is worth more than the same words apart. */
const WHOLE_PHRASE = 1.5;
/** A single word that is a phrase of its own tells at least this, times its rarity as such. */
const WHOLE_WORD = 0.7;
/** The official name of a thing tells more than descriptions of who needs it. */
const NAME = 2.5;
/** How fast a phrase loses worth with each word that was not said. */
const INCOMPLETE_POWER = 1.5;

/**
 * Scores the owners of phrases by what was said, the best first.
 *
 * Each word of the query counts once for an owner: in the phrase where it is
 * worth most. It is worth its weight, times how surely it was read, times how
 * complete the phrase is.
 *
 * @param said for each word of the query, the stems it may mean
 */
export function rankOwners(index: PhraseIndex, said: readonly (readonly Match[])[]): Ranked[] {
	const owners = new Map<number, OwnerScore>();
	for (const [phrase, words] of wordsByPhrase(index, said)) {
		const number = index.ownerOf(phrase);
		const owner = owners.get(number) ?? { words: [], whole: 'none' };
		addPhrase(owner, index, phrase, words);
		owners.set(number, owner);
	}
	return [...owners]
		.map(([owner, { words, whole }]) => ({ id: at(index.owners, owner), score: sum(words), whole }))
		.sort((a, b) => b.score - a.score);
}

interface OwnerScore {
	/** By word of the query: what it was worth in the best of the phrases. */
	readonly words: number[];
	whole: Ranked['whole'];
}

interface Said {
	readonly term: number;
	/** Weight of the stem times how surely it was read. */
	readonly value: number;
}

function addPhrase(
	owner: OwnerScore,
	index: PhraseIndex,
	phrase: number,
	words: ReadonlyMap<number, Said>
): void {
	const stems = [...index.stemsOf(phrase)];
	const weight = (stem: number) => index.weights[stem] ?? 0;
	const said = new Set([...words.values()].map(({ term }) => term));
	const total = sum(stems.map(weight));
	const isWhole = said.size === stems.length;
	const isPhrase = isWhole && stems.filter((stem) => !index.isFiller(stem)).length > 1;
	if (isWhole && owner.whole !== 'phrase') owner.whole = isPhrase ? 'phrase' : 'word';

	const nameWorth = index.isName(phrase) ? NAME : 1;
	const share = sum([...said].map(weight)) / total;
	const incomplete = share ** INCOMPLETE_POWER * nameWorth;
	const whole = isWhole ? wholeWorth(index.rarityOf(phrase), total, isPhrase, nameWorth) : 0;
	const worth = Math.max(incomplete, whole);
	for (const [word, { value }] of words) {
		owner.words[word] = Math.max(owner.words[word] ?? 0, value * worth);
	}
}

/** Common words can make a telling phrase: "sociální byt". */
function wholeWorth(rarity: number, total: number, isPhrase: boolean, nameWorth: number): number {
	if (!isPhrase) return (WHOLE_WORD * rarity) / total;
	return Math.max(WHOLE_PHRASE * nameWorth, rarity / total);
}

/**
 * By phrase, then by the word of the query: the stem it was read as. Fillers
 * stand in hundreds of phrases and only complete those another word has found.
 */
function wordsByPhrase(
	index: PhraseIndex,
	said: readonly (readonly Match[])[]
): Map<number, Map<number, Said>> {
	const found = new Map<number, Map<number, Said>>();
	const read = said.flatMap((matches, word) => matches.map((match) => ({ ...match, word })));
	const inOrder = [false, true].flatMap((isFiller) =>
		read.filter(({ term }) => index.isFiller(term) === isFiller)
	);
	for (const { term, quality, word } of inOrder) {
		const value = (index.weights[term] ?? 0) * quality;
		for (const phrase of index.phrasesWith(term)) {
			let words = found.get(phrase);
			if (!words) {
				if (index.isFiller(term) && !index.isAllFillers(phrase)) continue;
				found.set(phrase, (words = new Map()));
			}
			if (value > (words.get(word)?.value ?? 0)) words.set(word, { term, value });
		}
	}
	return found;
}

/** The list may have holes: words that were worth nothing. */
function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function at<T>(list: readonly T[], index: number): T {
	// Indexes come from the index itself, which was built over these lists.
	return list[index] as T;
}
