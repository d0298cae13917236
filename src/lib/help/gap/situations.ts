import { isAdviser } from '../offer/advice.ts';
import { isBeside, type Offer } from '../offer/offers.ts';
import { withWider } from '#lib/region/groups.ts';
import type {
	Answer,
	Gap,
	Id,
	Municipality,
	Region,
	Service,
	Situation
} from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
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
 * it is about has one for all its people: that a carer comes does not mean that
 * somebody drives to the doctor, and a home for people with dementia is none for
 * every senior. Other help that is there is listed after what to ask about.
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
	const answers = offers.map((offer) =>
		isDirect(situation, offer) && isForAll(region, situation, offer)
			? (offer.answer ?? 'ask')
			: 'ask'
	);
	return { situation, answer: verdict(answers, gaps), offers, gaps };
}

/** The dangers that types are the very help of: their pages show the lines and a way to leave at once. */
export function dangersOf({ situations }: Region, types: readonly Id[]): Situation[] {
	return situations.filter(
		({ danger, direct }) => danger && direct.some((id) => types.includes(id))
	);
}

/** Whether a service gives the very help a situation is about. */
export function isDirect(situation: Situation, offer: Offer): boolean {
	return !isBeside(offer, { ...situationWish(situation), named: [], missed: [] });
}

/**
 * Whether a service is for all people of a situation, not only for a part of
 * them, as with dementia, and known to be given in the form it wants: who asks
 * for help at home is not to wait for somebody who may see patients in a ward.
 */
export function isForAll(
	region: Region,
	{ groups, form }: Situation,
	{ service, answer, limit }: Offer
): boolean {
	if (limit && answer === 'yes') return false;
	if (form !== null && !currentOf(service.forms)?.value.includes(form)) return false;
	const theirs = currentOf(service.groups)?.value ?? [];
	const all = groups.flatMap((group) => withWider(region, group));
	return groups.length === 0 || theirs.length === 0 || theirs.some((id) => all.includes(id));
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
function gapsOf(region: Region, situation: Situation, municipality: Municipality | null): Gap[] {
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
