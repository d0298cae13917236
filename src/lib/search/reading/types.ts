import { byId } from '#lib/region/find.ts';
import type { Id } from '#lib/region/region.ts';
import type { Named } from '../names/named-services.ts';
import type { SearchedRegion, SearchIndex } from '../index.ts';
import type { Scored } from '../meaning.ts';
import { typeOfParagraph } from './paragraph.ts';
import type { Ranked } from '../lexicon/rank.ts';
import { rankSaid } from './ranks.ts';
import { unknownWords, type Reading } from './reading.ts';
import { strongest } from './strength.ts';

const MAX_TYPES = 6;
/** How much a situation says about the first of the types that help in it. */
const FROM_SITUATION = 0.5;
/** Surer than any words. */
const BY_PARAGRAPH = 10;

/** The types a query means, the likeliest first. */
export function typesOf(
	index: SearchIndex,
	reading: Reading,
	situations: readonly Ranked[]
): Scored[] {
	const { region } = index;
	const paragraph = typeOfParagraph(region.types, reading.query);
	if (paragraph) return [{ id: paragraph, score: BY_PARAGRAPH }];
	const ranked = rankSaid(index.types, reading);
	const [situation] = situations;
	const isWhole = situation !== undefined && situation.whole !== 'none';
	const types = strongest(isWhole ? raise(region, ranked, situation) : ranked, reading);
	const isOnlySituation = types.length === 0 && unknownWords(reading).length === 0;
	const meant = isOnlySituation && situation ? raise(region, [], situation) : types;
	return meant.slice(0, MAX_TYPES).map(({ id, score }) => ({ id, score }));
}

/** Types of services that were named, where the words meant none. */
export function typesOfServices({ region }: SearchIndex, named: readonly Named[]): Scored[] {
	const best = new Map<Id, number>();
	for (const { service: number, score } of named) {
		const service = region.services.at(number);
		const [main] = service?.types ?? [];
		if (main === undefined || service?.status.value === 'ended') continue;
		best.set(main, Math.max(score, best.get(main) ?? 0));
	}
	return sortByScore([...best].map(([id, score]) => ({ id, score }))).slice(0, MAX_TYPES);
}

function sortByScore<T extends Scored>(scored: readonly T[]): T[] {
	return scored.toSorted((a, b) => b.score - a.score);
}

/** A situation speaks for the types that help in it, for the first of them most. */
function raise({ situations }: SearchedRegion, types: readonly Ranked[], meant: Ranked): Ranked[] {
	const helping = byId(situations, meant.id)?.types ?? [];
	const more = (id: Id) =>
		helping.includes(id) ? (meant.score * FROM_SITUATION) / (helping.indexOf(id) + 1) : 0;
	const others = helping
		.filter((id) => !types.some((type) => type.id === id))
		.map((id) => ({ id, score: 0, whole: meant.whole }));
	const raised = [...types, ...others].map((type) => ({
		...type,
		score: type.score + more(type.id)
	}));
	return sortByScore(raised);
}
