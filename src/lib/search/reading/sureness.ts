import type { SearchIndex } from '../index.ts';
import type { MeantType } from '../meaning.ts';
import { mayBeOtherNeed } from './other-needs.ts';
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
 * Whether the first type is surely meant: all that was typed speaks for it, and of
 * all aliases one of its own was typed whole ("pečovatelka"). Or it is clearly ahead
 * of the second, all evidence says the same (or not quite another thing, where it was
 * said who does what to whom), not one word of many alone speaks for it, and it is
 * hardly a need of another kind. Its score does not say so: a long story sums up
 * many words.
 */
export function isSurelyMeant(
	index: SearchIndex,
	reading: Reading,
	ranks: Ranks,
	[first, second]: readonly MeantType[]
): boolean {
	if (!first || first.score >= BY_PARAGRAPH) return true;
	if (reading.danger.types.includes(first.id)) return isLikely(ranks, first);
	if (mayBeOtherNeed(index, reading, ranks, first)) return false;
	if (isAllOf(reading, ranks, first.id)) return true;
	if (second && first.score < second.score * LEAD) return false;
	if (!reading.foreign?.leads && !isLikeliest(ranks, first)) return false;
	const { byWord = [], score = 0 } = ranks.types.find(({ id }) => id === first.id) ?? {};
	// Only the evidence says it: words that each point a little the same way.
	if (!reading.foreign?.leads && score < MIN_SCORE) return false;
	const telling = tellingWords(reading);
	const speaking = telling.filter((tells, i) => tells && (byWord[i] ?? 0) > 0);
	return speaking.length > telling.filter(Boolean).length * SHARE;
}

/** A long story may say who does what beside its need: then all evidence says another type. */
function isLikely({ likely }: Ranks, { id }: MeantType): boolean {
	const { score = 0 } = likely.find((type) => type.id === id) ?? {};
	return score >= (likely[0]?.score ?? 0) * AS_LIKELY;
}

function isLikeliest({ likely: [best, next] }: Ranks, { id }: MeantType): boolean {
	return best?.id === id && best.score > (next?.score ?? 0) * LIKELIER;
}
