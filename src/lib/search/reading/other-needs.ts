import type { SearchIndex } from '../index.ts';
import type { Scored } from '../meaning.ts';
import { mayBeDanger } from './may-be-danger.ts';
import type { Ranks } from './ranks.ts';
import type { Token } from '../words/tokens.ts';
import { isGuess, type Match } from '../words/vocabulary.ts';
import { tellingWords, type Reading } from './reading.ts';
import { BY_PARAGRAPH } from './types.ts';

/**
 * What each thing says, in odds: by logistic regression over the examples, each half
 * read by a search that had learnt from the other. Of a hundred queries that a service
 * answers about one is lost; of other needs that got a service about half are freed of it.
 */
const BY_FOREIGN_WORD = 1.5;
const BY_SCORE = 0.8;
const BY_COVERED = 3;
const MOST_SCORE = 3;
/** So much more must speak for an answer than against it. */
const ANSWERED = 3.3;

/**
 * Whether a query is of a need that no service answers ("kdo opraví auto"), though some of its
 * words are ours: they, and words we know to be none of ours, say so more than the type
 * that is meant is surely meant and by most of what was typed. A type all of the query says
 * is never doubted, nor what sounds like danger.
 */
export function isOtherNeed(
	index: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	type: Scored | undefined
): boolean {
	if (type === undefined) return false;
	const { isForeign } = index;
	const { id, score } = type;
	const { foreign, words, terms, unknown, isWeak } = reading;
	if (score >= BY_PARAGRAPH || isHeard(index, reading, type) || foreign?.leads === true)
		return false;
	// An unknown word may be a misspelled one of ours: it says nothing either way.
	const isRight = (word: Token, matches: readonly Match[]) =>
		isForeign(word) || !matches.every(isGuess);
	const { byWord = [], fullMatch = 'none' } = ranks.types.find((type) => type.id === id) ?? {};
	const tells = tellingWords(reading);
	const covers = tells.map((one, i) => one && (byWord[i] ?? 0) > 0);
	const covered = covers.filter(Boolean).length;
	const others = words.filter((word, i) => tells[i] && !covers[i] && isRight(word, terms[i] ?? []));
	const telling = covered + others.length;
	// A weak word is no need by itself, though it is an alias: "kdy jede autobus".
	const isWhole = fullMatch === 'phrase' || (fullMatch === 'word' && !isWeak.includes(true));
	if (covered === telling && unknown.length === 0 && isWhole) return false;
	const against = ranks.none + words.filter(isForeign).length * BY_FOREIGN_WORD;
	const surely = Math.min(score, MOST_SCORE) * BY_SCORE;
	return against + ANSWERED > surely + (covered / Math.max(telling, 1)) * BY_COVERED;
}

/** Whether words that no service answers are the point, and no more others are unknown: "rozvoz pizzy". */
export function isOfOthers(index: SearchIndex, reading: Reading): boolean {
	const { foreignWords, unknown } = reading;
	return (
		foreignWords > 0 && unknown.length <= 2 * foreignWords && !isHeard(index, reading, undefined)
	);
}

/** It speaks of danger, or sounds like it even beside what it was taken for. */
function isHeard(index: SearchIndex, reading: Reading, type: Scored | undefined): boolean {
	const { danger } = reading;
	return mayBeDanger(index, reading, type) || danger.lines.length + danger.types.length > 0;
}
