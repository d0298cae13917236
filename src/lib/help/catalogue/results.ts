import { byId } from '#lib/region/find.ts';
import type { Filters } from '../criteria/filters.ts';
import { gapsFor } from '../gap/gaps.ts';
import type { Need } from '../criteria/criteria.ts';
import { inOrder, offerOf, type Offer } from '../offer/offers.ts';
import type { Gap, Id, Municipality, Region } from '#lib/region/region.ts';

/**
 * What a query was taken to mean, as far as the results need it: types and
 * services, the best first. Empty lists: nothing was typed, or nothing in it
 * meant a service.
 */
export interface Wanted {
	readonly types: readonly Id[];
	readonly services: readonly Id[];
	/** Those of the services whose name was surely meant: they come before others. */
	readonly named: readonly Id[];
}

export const NOTHING_WANTED: Wanted = { types: [], services: [], named: [] };

export interface Results {
	/** Ordered as shown: yes, ask, no; in each of them first what was named. */
	readonly offers: readonly Offer[];
	readonly gaps: readonly Gap[];
	/** Those of the offers that were named, in the same order. */
	readonly named: readonly Offer[];
}

/**
 * Finds what answers the filters.
 *
 * Services that do not fit the person are shown, with the reason, only where
 * their type was asked for; else they would drown the ones that do.
 */
export function findResults(region: Region, filters: Filters, wanted: Wanted): Results {
	const municipality = municipalityOf(region, filters);
	const types = typesOf(filters, wanted);
	const need = needOf(filters);
	const asked = isAsked(filters, wanted);
	const found = region.services
		.filter((service) => !asked || isWanted(service, types, wanted))
		.map((service) => offerOf(region, service, municipality, need))
		.filter((offer) => asked || offer.misfits.length === 0);
	const offers = inOrder(found, types, wanted.named);
	const gaps = types.flatMap((type) => gapsFor(region, type, municipality, need));
	const named = offers.filter(({ service }) => wanted.named.includes(service.id));
	return { offers, gaps, named };
}

export function needOf({ form, group, age, days }: Filters): Need {
	return { form, group, age, days };
}

export function municipalityOf(
	{ municipalities }: Region,
	{ municipality }: Pick<Filters, 'municipality'>
): Municipality | null {
	return byId(municipalities, municipality) ?? null;
}

/** A type chosen by hand wins over what the query was taken to mean. */
export function typesOf(filters: Filters, wanted: Wanted): readonly Id[] {
	return filters.types.length > 0 ? filters.types : wanted.types;
}

/** Whether services are asked for at all, by their type or by their name. */
export function isAsked(filters: Filters, wanted: Wanted): boolean {
	return typesOf(filters, wanted).length > 0 || wanted.services.length > 0;
}

function isWanted(
	service: { readonly id: Id; readonly types: readonly Id[] },
	types: readonly Id[],
	wanted: Wanted
): boolean {
	return service.types.some((type) => types.includes(type)) || wanted.services.includes(service.id);
}
