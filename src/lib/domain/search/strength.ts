import type { Ranked } from './rank.ts';
import type { Reading } from './reading.ts';

/** Below it, what was said is too little to mean something by it. */
export const MIN_SCORE = 0.5;
/** Meanings this much weaker than the best are left out. */
const MIN_SHARE = 0.35;

/**
 * The meanings strong enough to be offered. Beside a word no service answers
 * ("půjčovna lyží"), only a whole phrase of ours still counts.
 */
export function strongest(ranked: readonly Ranked[], { hasForeign }: Reading): Ranked[] {
	const limit = Math.max(MIN_SCORE, (ranked[0]?.score ?? 0) * MIN_SHARE);
	return ranked.filter(({ score, whole }) => score >= limit && (!hasForeign || whole === 'phrase'));
}
