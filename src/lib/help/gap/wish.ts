import { gapsFor, missedTypes } from './gaps.ts';
import { agesOverlap } from '../criteria/age.ts';
import { ANYBODY, type Need } from '../criteria/criteria.ts';
import { limitOf } from '../offer/limit.ts';
import { inOrder, offerOf, type Offer } from '../offer/offers.ts';
import type {
	AgeRange,
	Gap,
	Id,
	Municipality,
	Region,
	Service,
	Situation
} from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';

/** Help that is wanted: the types that would do, and whom for. */
export interface Wish {
	/** The best first. */
	readonly types: readonly Id[];
	/** Of them those that only help beside. */
	readonly beside: readonly Id[];
	/** Never empty. Whoever of these people is served, is served. */
	readonly needs: readonly Need[];
	/** Services for people of no such age are left out; `null`: any age. */
	readonly ages: AgeRange | null;
}

export function typeWish(type: Id, need: Need = ANYBODY): Wish {
	return { types: [type], beside: [], needs: [need], ages: null };
}

export function situationWish({ types, direct, groups, form, ages }: Situation): Wish {
	const beside = types.filter((type) => !direct.includes(type));
	return { types, beside, needs: needsOfGroups(groups, { ...ANYBODY, form }), ages };
}

/** What is missing where a gap is: its own form and people, and as much of the need as they leave open. */
export function gapWish({ type, form, groups }: Gap, need: Need = ANYBODY): Wish {
	const theirs: Need = { ...need, form: form ?? need.form };
	return {
		types: [type],
		beside: [],
		needs: need.group ? [theirs] : needsOfGroups(groups, theirs),
		ages: null
	};
}

/** The same people, helped in any form by other types. */
export function otherwise(wish: Wish, types: readonly Id[]): Wish {
	return { ...wish, types, beside: [], needs: wish.needs.map((need) => ({ ...need, form: null })) };
}

/** Services that exclude none of the people wished for; as shown. Those that are not here are among them. */
export function offersForWish(
	region: Region,
	wish: Wish,
	municipality: Municipality | null
): Offer[] {
	const offers = region.services
		.filter(({ types }) => types.some((type) => wish.types.includes(type)))
		.filter((service) => servesAges(service, wish.ages))
		.flatMap((service) => bestOffer(region, service, wish, municipality) ?? []);
	return inOrder(offers, { ...wish, missed: missedTypes(gapsForWish(region, wish, municipality)) });
}

/** The documented gaps in the way of anybody wished for, each once. */
export function gapsForWish(
	region: Region,
	{ types, needs }: Wish,
	municipality: Municipality | null
): Gap[] {
	const found = needs.flatMap((need) =>
		types.flatMap((type) => gapsFor(region, type, municipality, need))
	);
	return [...new Set(found)];
}

function needsOfGroups(groups: readonly Id[], need: Need): Need[] {
	return groups.length === 0 ? [need] : groups.map((group) => ({ ...need, group }));
}

function bestOffer(
	region: Region,
	service: Service,
	{ needs, ages }: Wish,
	municipality: Municipality | null
): Offer | undefined {
	const offers = needs
		.map((need) => offerOf(region, service, municipality, need))
		.filter(({ misfits }) => misfits.length === 0)
		.map((offer) => ({
			...offer,
			limit: offer.limit && limitOf(region, service, offer.need, { ages, coverage: offer.coverage })
		}));
	return inOrder(offers)[0];
}

function servesAges(service: Service, wanted: AgeRange | null): boolean {
	const ages = currentOf(service.ages)?.value;
	return !ages || !wanted || agesOverlap(ages, wanted);
}
