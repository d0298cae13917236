import { formatFilters, NO_FILTERS, type Filters } from './results/filters.ts';
import { formatReferral, NO_REFERRAL, type Referral } from './referral/referral.ts';
import type { Id } from './region/region.ts';
import type { Suggestion } from './search/meaning.ts';

/** Stable, Czech, shareable addresses of pages (design, part 6). */

export const HOME = '/';
export const SEARCH = '/hledat/';
export const CRISIS = '/tisen/';
export const ABOUT = '/o-aplikaci/';
export const ACCESSIBILITY = '/pristupnost/';
export const PRIVACY = '/soukromi/';
export const REFERRAL = '/doporuceni/';

export const COVERAGE = '/pokryti/';
export const PLAN = '/plan/';
export const UNKNOWNS = '/co-nevime/';
/** Where the unmet needs noted on the device are shown. */
export const NOTES = `${PLAN}#poznamky`;

/** The card of a measure of the plan. */
export function measureAddress(id: Id): string {
	return `${PLAN}#opatreni-${id}`;
}

/** The details of one part, see `details.ts`. */
export function detailsAddress(part: string): string {
	return `${DETAILS_FOLDER}${part}.json`;
}

export const DETAILS_FOLDER = '/podrobnosti/';

/** All details at once: what the service worker keeps. */
export const ALL_DETAILS = 'vse';

export function serviceAddress(id: Id): string {
	return `/sluzba/${id}/`;
}

export function municipalityAddress(id: Id): string {
	return `/obec/${id}/`;
}

export function typeAddress(id: Id): string {
	return `/druh/${id}/`;
}

export function situationAddress(id: Id): string {
	return `/situace/${id}/`;
}

/** The page of results for what was asked; what is not given is left open. */
export function searchAddress(filters: Partial<Filters> = {}): string {
	const search = formatFilters({ ...NO_FILTERS, ...filters });
	return search ? `${SEARCH}?${search}` : SEARCH;
}

/**
 * Where a suggestion leads. A village keeps the rest of what is asked; a type
 * takes the place of the words; the chosen village goes along.
 *
 * @param asked with the query without the words that name a suggested village
 */
export function suggestionAddress({ kind, id }: Suggestion, asked: Filters): string {
	switch (kind) {
		case 'type':
			return searchAddress({ types: [id], municipality: asked.municipality });
		case 'municipality':
			return searchAddress({ ...asked, municipality: id });
		case 'situation':
			return situationAddress(id);
		case 'service':
			return serviceAddress(id);
	}
}

/** The page of a list handed over; without anything, of the list on the device. */
export function referralAddress(referral: Partial<Referral> = {}): string {
	const search = formatReferral({ ...NO_REFERRAL, ...referral });
	return search ? `${REFERRAL}?${search}` : REFERRAL;
}

/** The leaflet of a municipality; with a group, of what is there for those people. */
export function leafletAddress(municipality: Id, group: Id | null = null): string {
	return group ? `/letak/${municipality}/${group}/` : `/letak/${municipality}/`;
}
