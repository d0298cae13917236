import { isAdviser } from '../offer/advice.ts';
import { canBeDialled, type Offer } from '../offer/offers.ts';
import type {
	Answer,
	Gap,
	Id,
	Municipality,
	Region,
	Service,
	Situation
} from '#lib/region/region.ts';
import { verdict } from './verdict.ts';
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
 * Sums up a situation in a municipality. It is a *yes* only where the very help
 * it is about has one: that a carer comes does not mean that somebody drives to
 * the doctor. Other help that is there is listed after what to ask about.
 *
 * The social workers of the offices do not count: they advise about everything,
 * and a *yes* that is always true would hide that the help itself is missing.
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
	const main = mainHelp(region, situation);
	const isDirect = ({ service }: Offer) => service.types.some((type) => type === main);
	const answer = verdict(
		offers.map((offer) => (isDirect(offer) ? (offer.answer ?? 'ask') : 'ask')),
		gaps
	);
	if (answer === 'yes') return { situation, answer, offers, gaps };
	const indirect = offers.filter((offer) => !isDirect(offer));
	return { situation, answer, offers: [...offers.filter(isDirect), ...indirect], gaps };
}

/** The type a situation is about: its first that is more than advice of an office. */
function mainHelp(region: Region, { types }: Situation): Id | undefined {
	const advice = region.services
		.filter((service) => isAdviser(region, service))
		.flatMap((service) => service.types);
	return types.find((type) => !advice.includes(type));
}

/** Further down the list help is for few, so a number there is no first call. */
const NEXT_WITH_NUMBER = 2;

/**
 * Whom to call first in a situation: the best help that gives its answer and,
 * where the best has no known number, the next that has one. Empty where
 * nobody is known.
 */
export function firstCalls({ answer, offers }: SituationAnswer): Service[] {
	const [best, ...others] = offers
		.filter((offer) => offer.answer === answer)
		.map(({ service }) => service);
	if (!best) return [];
	if (canBeDialled(best)) return [best];
	const next = others.slice(0, NEXT_WITH_NUMBER).find(canBeDialled);
	return next ? [best, next] : [best];
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
interface TypeOffers {
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

function mainType({ types }: Service, situation: Situation): Id | undefined {
	return situation.types.find((type) => types.includes(type));
}
