import type { Id, Region } from '../region.ts';
import type { SearchIndex } from './index.ts';
import type { Scored } from './meaning.ts';
import { typeOfParagraph } from './paragraph.ts';
import { rankOwners, type Ranked } from './rank.ts';
import type { Reading } from './reading.ts';
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
	const ranked = rankOwners(index.types, reading.said);
	const raised = withSituation(region, ranked, situations);
	return strongest(raised, reading)
		.slice(0, MAX_TYPES)
		.map(({ id, score }) => ({ id, score }));
}

/** Types of services that were named, where the words meant none. */
export function typesOfServices(region: Region, services: readonly Scored[]): Scored[] {
	const named = services.flatMap(({ id, score }) => {
		const [main] = region.services.find((service) => service.id === id)?.types ?? [];
		return main === undefined ? [] : [{ id: main, score }];
	});
	const once = new Map(named.toReversed().map((type) => [type.id, type]));
	return [...once.values()].sort((a, b) => b.score - a.score).slice(0, MAX_TYPES);
}

/** A situation said in a whole phrase speaks for the types that help in it, the first most. */
function withSituation(
	{ situations }: Region,
	types: readonly Ranked[],
	[meant]: readonly Ranked[]
): Ranked[] {
	const helping: readonly Id[] =
		meant?.whole === 'none' ? [] : (situations.find(({ id }) => id === meant?.id)?.types ?? []);
	const more = (id: Id) =>
		helping.includes(id) ? ((meant?.score ?? 0) * FROM_SITUATION) / (helping.indexOf(id) + 1) : 0;
	const others = helping
		.filter((id) => !types.some((type) => type.id === id))
		.map((id) => ({ id, score: 0, whole: meant?.whole ?? ('none' as const) }));
	return [...types, ...others]
		.map((type) => ({ ...type, score: type.score + more(type.id) }))
		.sort((a, b) => b.score - a.score);
}
