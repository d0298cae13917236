import type { Offer } from '../coverage/offers.ts';
import type {
	Answer,
	Gap,
	Id,
	Municipality,
	Region,
	Service,
	Situation
} from '../region/region.ts';
import { gapsForWish, offersForWish, situationWish } from './wish.ts';

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
	return offersForWish(region, situationWish(situation), municipality);
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
	return gapsForWish(region, situationWish(situation), municipality);
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

function mainType({ types }: Service, situation: Situation): Id | undefined {
	return situation.types.find((type) => types.includes(type));
}
