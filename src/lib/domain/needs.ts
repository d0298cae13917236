import { gapsFor } from './gaps.ts';
import { ANYBODY, type Need } from './need.ts';
import { byUsefulness, offerOf, type Offer } from './offers.ts';
import type {
	AgeRange,
	Answer,
	Gap,
	Id,
	Municipality,
	Region,
	Service,
	Situation
} from './region.ts';
import { currentOf } from './statements.ts';

/** What a life situation finds in a municipality. */
export interface SituationAnswer {
	readonly situation: Situation;
	readonly answer: Answer;
	/** What helps or may help, the best first; nothing that is not here. */
	readonly offers: readonly Offer[];
	readonly gaps: readonly Gap[];
}

/**
 * Sums up a situation in a municipality: the best offer counts. The social
 * workers of the offices do not: they advise about everything, and a *yes* that
 * is always true would hide that the help itself is missing.
 */
export function situationAnswer(
	region: Region,
	situation: Situation,
	municipality: Municipality
): SituationAnswer {
	const offers = offersFor(region, situation, municipality).filter(
		({ service, answer }) => answer !== 'no' && !isAdviser(region, service)
	);
	const gaps = gapsOf(region, situation, municipality);
	const documented = gaps.some(({ state }) => state !== 'not-found');
	const answer = offers[0]?.answer ?? (documented ? 'no' : 'ask');
	return { situation, answer, offers, gaps };
}

/** Services of the types a situation leads to that do not exclude all its people; as shown. */
export function offersFor(
	region: Region,
	situation: Situation,
	municipality: Municipality | null
): Offer[] {
	return region.services
		.filter(({ types }) => types.some((type) => situation.types.includes(type)))
		.filter((service) => agesOverlap(service, situation.ages))
		.flatMap((service) => bestOffer(region, service, situation, municipality) ?? [])
		.sort(byUsefulness(situation.types));
}

/** Offers under the type that brought them, in the order of the situation; each service once. */
export interface TypeOffers {
	readonly type: Id;
	readonly offers: readonly Offer[];
	readonly gaps: readonly Gap[];
}

export function offersByType(
	region: Region,
	situation: Situation,
	municipality: Municipality | null
): TypeOffers[] {
	const offers = offersFor(region, situation, municipality);
	const gaps = gapsOf(region, situation, municipality);
	return situation.types.map((type) => ({
		type,
		offers: offers.filter(({ service }) => mainType(service, situation) === type),
		gaps: gaps.filter((gap) => gap.type === type)
	}));
}

/** The documented gaps in the way of anybody in the situation. */
export function gapsOf(
	region: Region,
	situation: Situation,
	municipality: Municipality | null
): Gap[] {
	const found = needsOf(situation).flatMap((need) =>
		situation.types.flatMap((type) => gapsFor(region, type, municipality, need))
	);
	return [...new Set(found)];
}

/** Situations that lead to a type, those where it comes first at the front. */
export function situationsFor({ situations }: Region, type: Id): Situation[] {
	return situations
		.filter(({ types }) => types.includes(type))
		.sort((a, b) => a.types.indexOf(type) - b.types.indexOf(type));
}

/** Whether a service is the social worker of an office, who advises about everything. */
export function isAdviser({ offices }: Pick<Region, 'offices'>, { id }: Service): boolean {
	return offices.some(({ socialWorker }) => socialWorker === id);
}

/** One need for each group the situation is about: whoever of them is served, is served. */
function needsOf({ groups, form }: Situation): Need[] {
	if (groups.length === 0) return [{ ...ANYBODY, form }];
	return groups.map((group) => ({ ...ANYBODY, form, group }));
}

function bestOffer(
	region: Region,
	service: Service,
	situation: Situation,
	municipality: Municipality | null
): Offer | undefined {
	return needsOf(situation)
		.map((need) => offerOf(region, service, municipality, need))
		.filter(({ misfits }) => misfits.length === 0)
		.sort(byUsefulness())[0];
}

function mainType({ types }: Service, situation: Situation): Id | undefined {
	return situation.types.find((type) => types.includes(type));
}

function agesOverlap(service: Service, wanted: AgeRange | null): boolean {
	const ages = currentOf(service.ages)?.value;
	if (!ages || !wanted) return true;
	const low = Math.max(ages.from ?? 0, wanted.from ?? 0);
	return low <= Math.min(ages.to ?? Infinity, wanted.to ?? Infinity);
}
