import type { MeantType, Scored } from '../meaning.ts';
import { isGuess } from '../words/vocabulary.ts';
import { isAllOf, MIN_SCORE, type Ranks } from './ranks.ts';
import { tellingWords, type Reading } from './reading.ts';
import { BY_PARAGRAPH } from './types.ts';

/** So many times the score of the second type has a first one that is surely meant. */
const LEAD = 1.2;
/** So many times as likely as the next by all evidence. */
const LIKELIER = 1.1;
/** Who does what to whom need not be the likeliest, but no less than half as likely. */
const AS_LIKELY = 0.5;
/** More than this part of the telling words speaks for it. */
const SHARE = 1 / 3;

/**
 * What each thing says for or against a first type, in odds: by logistic regression over
 * the examples, each half read by a search that had learnt from the other.
 */
const BY_SCORE = 0.88;
const BY_COVERED = 1.38;
const BY_NONE = -0.6;
const BY_NEXT = -2;
const BY_GUESSED = -1;
/** So much must speak for it: one right answer in thirty is no longer said surely, a quarter of the wrong ones, and two in five to other needs. */
const NOT_DOUBTED = 1.1;
/** Beyond these a thing says no more. */
const MOST_SCORE = 3;
const MOST_NONE = 3;
const MOST_NEXT = 2;

/**
 * Whether the first type is surely meant: all that was typed speaks for it, and of
 * all aliases one of its own was typed whole ("pečovatelka"). Or it is clearly ahead
 * of the second, all evidence says the same (or not quite another thing, where it was
 * said who does what to whom), not one word of many alone speaks for it, and all things
 * together do not speak against it. Its score does not say so: a long story sums up
 * many words.
 */
export function isSurelyMeant(
	reading: Reading,
	ranks: Ranks,
	[first, second]: readonly MeantType[]
): boolean {
	if (!first || first.score >= BY_PARAGRAPH) return true;
	if (reading.danger.types.includes(first.id)) return isLikely(ranks, first);
	const { byWord = [], score = 0 } = ranks.types.find(({ id }) => id === first.id) ?? {};
	const guessed = guessedShare(reading, byWord);
	if (guessed === 0 && isAllOf(reading, ranks, first.id)) return true;
	if (second && first.score < second.score * LEAD) return false;
	const telling = tellingWords(reading);
	const speaking = telling.filter((tells, i) => tells && (byWord[i] ?? 0) > 0);
	const covered = speaking.length / Math.max(telling.filter(Boolean).length, 1);
	if (covered <= SHARE) return false;
	if (reading.foreign?.leads) return true;
	// Only the evidence says it: words that each point a little the same way.
	if (!isLikeliest(ranks, first) || score < MIN_SCORE) return false;
	const none = ranks.none / telling.filter(Boolean).length;
	const odds =
		Math.min(first.score, MOST_SCORE) * BY_SCORE +
		covered * BY_COVERED +
		Math.max(-MOST_NONE, Math.min(none, MOST_NONE)) * BY_NONE +
		nextShare(ranks, first) * BY_NEXT +
		guessed * BY_GUESSED;
	return odds > NOT_DOUBTED;
}

/** A long story may say who does what beside its need: then all evidence says another type. */
function isLikely({ likely }: Ranks, { id }: MeantType): boolean {
	const { score = 0 } = likely.find((type) => type.id === id) ?? {};
	return score >= (likely[0]?.score ?? 0) * AS_LIKELY;
}

function isLikeliest({ likely: [best, next] }: Ranks, { id }: MeantType): boolean {
	return best?.id === id && best.score > (next?.score ?? 0) * LIKELIER;
}

/** How likely the likeliest other type is by all evidence, as a part of how likely this one is. */
function nextShare({ likely }: Ranks, { id }: Scored): number {
	const { score: own = 0 } = likely.find((type) => type.id === id) ?? {};
	const { score: next = 0 } = likely.find((type) => type.id !== id) ?? {};
	return Math.min(next / own, MOST_NEXT);
}

/** How much of what its words are worth comes from guesses and half words alone. */
function guessedShare({ terms }: Reading, byWord: readonly number[]): number {
	const isGuessed = (i: number) =>
		(terms[i] ?? []).every((match) => isGuess(match) || match.kind === 'prefix');
	let sum = 0;
	let guessed = 0;
	for (const [i, worth = 0] of byWord.entries()) {
		sum += worth;
		if (isGuessed(i)) guessed += worth;
	}
	return sum === 0 ? 0 : guessed / sum;
}
