import type { Filters } from '../criteria/filters.ts';
import type { Id } from '#lib/region/region.ts';

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

/** A type chosen by hand wins over what the query was taken to mean. */
export function typesOf(filters: Filters, wanted: Wanted): readonly Id[] {
	return filters.types.length > 0 ? filters.types : wanted.types;
}

/** Whether services are asked for at all, by their type or by their name. */
export function isAsked(filters: Filters, wanted: Wanted): boolean {
	return typesOf(filters, wanted).length > 0 || wanted.services.length > 0;
}
