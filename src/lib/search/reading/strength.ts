import type { Ranked } from '../lexicon/rank.ts';
import { unknownWords, type Reading } from './reading.ts';

/** Below it, what was said is too little to mean something by it. */
export const MIN_SCORE = 0.45;
/** The same where words were said that mean nothing to us: they may be the point. */
const MIN_BESIDE_UNKNOWN = 0.65;
/** Meanings this much weaker than the best are left out. */
const MIN_SHARE = 0.35;

/**
 * The meanings strong enough to be offered. Beside a word no service answers
 * ("půjčovna lyží"), only a whole phrase of ours still counts.
 */
export function strongest(ranked: readonly Ranked[], reading: Reading): Ranked[] {
	const { hasForeign } = reading;
	const least = unknownWords(reading).length > 0 ? MIN_BESIDE_UNKNOWN : MIN_SCORE;
	const limit = Math.max(least, (ranked[0]?.score ?? 0) * MIN_SHARE);
	return ranked.filter(({ score, whole }) => score >= limit && (!hasForeign || whole === 'phrase'));
}
