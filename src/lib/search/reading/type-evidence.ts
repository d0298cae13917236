import type { Scored } from '../meaning.ts';
import { isAllOf, MIN_SCORE, sortByScore, type RankedType, type Ranks } from './ranks.ts';
import type { Reading } from './reading.ts';

/** What all evidence adds to the likeliest type, times the score of the best. */
const BY_EVIDENCE = 1.3;
/** What only the evidence says is offered from this part of the best score on. */
const ADDED = 0.6;

/** So likely is what no alias says, but all evidence does; two words that tell much are. */
const LIKELY = 3;
/** So clearly its words stand in our needs, not in those no service answers. */
const OURS = -4;
/** Then it is said so little that it speaks neither against a danger nor against a need of another kind. */
const HARDLY_SAID = 0.2;

/**
 * Orders what is meant by all evidence, too, and adds what it says as strongly.
 * The best keeps its score: whether anything is meant is not asked here.
 *
 * @param isTile whether all the help of a situation was found, and nothing else is meant
 */
export function withEvidence(
	found: readonly RankedType[],
	reading: Reading,
	ranks: Ranks,
	isTile = false
): readonly RankedType[] {
	const { danger, foreign } = reading;
	const { likely, types: ranked } = ranks;
	const [best] = found;
	const [likeliest] = likely;
	if (!best || !likeliest || danger.types.length > 0 || foreign?.leads) return found;
	const share = (BY_EVIDENCE * best.score) / likeliest.score;
	const evidenceOf = ({ id }: Scored) =>
		(likely.find((type) => type.id === id)?.score ?? 0) * share;
	// What an alias says in whole, and all evidence with it, needs no guess beside it; nor does a tile.
	const isClear =
		isTile ||
		(best.fullMatch !== 'none' && best.id === likeliest.id) ||
		isAllOf(reading, ranks, best.id);
	const others = (isClear ? [] : likely)
		.filter(({ id }) => !found.some((type) => type.id === id))
		.map(({ id }) => ({
			id,
			score: ranked.find((type) => type.id === id)?.score ?? 0,
			fullMatch: 'none' as const
		}));
	const weighed = sortByScore(
		[...found, ...others].map((type) => ({ ...type, score: type.score + evidenceOf(type) }))
	);
	const scale = best.score / (weighed[0]?.score ?? 1);
	return weighed
		.map((type) => ({ ...type, score: type.score * scale }))
		.filter(({ id, score }) => score >= best.score * ADDED || found.some((type) => type.id === id));
}

/**
 * What all words together say, though no alias does: each points a little the
 * same way, and none of them to a need of another kind.
 */
export function ofEvidence(reading: Reading, ranks: Ranks): RankedType[] {
	const {
		likely: [best],
		none
	} = ranks;
	if (!best || best.score < LIKELY || none > OURS) return [];
	const least = { id: best.id, score: MIN_SCORE, fullMatch: 'none' as const };
	return withEvidence([least], reading, ranks).map((type) => ({
		...type,
		score: type.score * HARDLY_SAID
	}));
}
