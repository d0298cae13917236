import type { Id } from './region.ts';

/** Stable, Czech, shareable addresses of pages. */

export const HOME = '/';
export const SEARCH = '/hledat/';
export const CRISIS = '/tisen/';
export const ABOUT = '/o-aplikaci/';
export const ACCESSIBILITY = '/pristupnost/';
export const PRIVACY = '/soukromi/';
/** Written by src/tools/licences.ts; no page of the application. */
export const LICENCES = '/licence.txt';
export const REFERRAL = '/doporuceni/';

/** Advice that needs no provider. */
export const TOPICS = '/rady/';

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

export function topicAddress(id: Id): string {
	return `${TOPICS}#${id}`;
}

/** The flyer of a municipality; with a group, of what is there for those people. */
export function flyerAddress(municipality: Id, group: Id | null = null): string {
	return group ? `/letak/${municipality}/${group}/` : `/letak/${municipality}/`;
}
