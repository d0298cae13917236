import { byId } from '#lib/region/find.ts';
import type { Id } from '#lib/region/region.ts';
import type { SearchIndex } from '../index.ts';
import type { RankedEntry } from '../lexicon/rank.ts';
import type { SearchedRegion } from '../records.ts';
import { isAllOf, sortByScore, type RankedType, type Ranks } from './ranks.ts';
import { tellingWords, type Reading } from './reading.ts';

/** How much a situation says about the first of the types that help in it. */
const FROM_SITUATION = 0.5;
/** More words tell more than a situation. */
const FEW_WORDS = 2;

/**
 * A situation speaks for the types that help in it, for the first of them most.
 * What is not its very help, and less surely meant than it, helps only beside.
 */
export function raise(
	{ situations }: SearchedRegion,
	types: readonly RankedType[],
	meant: RankedEntry
): RankedType[] {
	const { types: helping = [], direct = [] } = byId(situations, meant.id) ?? {};
	const more = (id: Id) =>
		helping.includes(id) ? (meant.score * FROM_SITUATION) / (helping.indexOf(id) + 1) : 0;
	const others = helping
		.filter((id) => !types.some((type) => type.id === id))
		.map((id) => ({ id, score: 0, fullMatch: meant.fullMatch }));
	/** What its own words mean more surely, or by a whole phrase, is asked for itself. */
	const isBeside = ({ id, score, fullMatch }: RankedType) =>
		!direct.includes(id) && score < meant.score && !(score > 0 && fullMatch === 'phrase');
	const raised = [...types, ...others].map((type) => ({
		...type,
		score: type.score + more(type.id),
		beside: isBeside(type)
	}));
	return sortByScore(raised);
}

/**
 * Where a whole phrase tells a situation ("vrací se z nemocnice"), what only single words or all
 * evidence point to, and does not help in it, comes after what does; its very help is never left out.
 */
export function helpingFirst(
	{ situations }: SearchedRegion,
	types: readonly RankedType[],
	situation: RankedEntry | undefined
): readonly RankedType[] {
	if (situation?.fullMatch !== 'phrase') return types;
	const { types: helping = [], direct = [] } = byId(situations, situation.id) ?? {};
	const isGuess = ({ id, fullMatch }: RankedType) => fullMatch === 'none' && !helping.includes(id);
	const first = types.filter((type) => !isGuess(type));
	const least = Math.min(...first.map(({ score }) => score));
	// What is said by its own name needs no other: "domov pro seniory" is no home for dementia.
	const isSaid = types[0]?.fullMatch === 'phrase';
	const left = isSaid ? [] : direct.filter((id) => !types.some((type) => type.id === id));
	return [
		...first,
		...left.map((id) => ({ id, score: least, fullMatch: situation.fullMatch })),
		...types.filter(isGuess).map((type) => ({ ...type, score: Math.min(type.score, least) }))
	];
}

/**
 * Whether all that was typed tells a situation, and no more surely a type that is not
 * its very help: "zapomíná" is answered by all its tile has, not by a home alone.
 */
export function isOfSituation(
	{ region }: SearchIndex,
	reading: Reading,
	{ situations }: Ranks,
	best: RankedType | undefined,
	situation: RankedEntry | undefined
): boolean {
	if (!best || !situation || !isAllOf(reading, { types: situations }, situation.id)) return false;
	if (tellingWords(reading).filter(Boolean).length > FEW_WORDS) return false;
	const { direct = [] } = byId(region.situations, situation.id) ?? {};
	const { score = 0, fullMatch = 'none' } = best;
	return !direct.includes(best.id) && fullMatch !== 'phrase' && score < 2 * situation.score;
}
