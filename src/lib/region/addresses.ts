import type { Id } from './region.ts';

/** Stable, Czech, shareable addresses of pages. */

declare const __BASE__: string | undefined;

/** Where the site lies on its host: empty, or `/sluzby`. Written in at build (vite.config.ts); tools have none. */
const BASE = typeof __BASE__ === 'string' ? __BASE__ : '';

export const WORKER = `${BASE}/service-worker.js`;

export const HOME = `${BASE}/`;
/** The part of the first page with the pages of all municipalities. */
export const MAYORS = 'starostove';
export const SEARCH = `${BASE}/hledat/`;
/** Where the answer on it begins: numbers to call in danger, else the summary. */
export const ANSWER = 'odpoved';
/** All there is, in lists. */
export const OVERVIEW = `${BASE}/prehled/`;
export const CRISIS = `${BASE}/tisen/`;
export const ABOUT = `${BASE}/o-aplikaci/`;
export const ACCESSIBILITY = `${BASE}/pristupnost/`;
export const PRIVACY = `${BASE}/soukromi/`;
/** Written by src/tools/licences.ts; no page of the application. */
export const LICENCES = `${BASE}/licence.txt`;
/** What others may take: written by src/tools/open-data, beside a page about it. */
export const OPEN_DATA = `${BASE}/data/`;
/** For an address book: one of the files beside it. */
export function serviceCard(id: Id): string {
	return `${OPEN_DATA}vizitky/${cardFile(id)}`;
}

export function cardFile(id: Id): string {
	return `${id}.vcf`;
}

/** For the web and the notice board of a municipality; without one, of all. */
export const FOR_MUNICIPALITIES = `${BASE}/pro-obce/`;
export const REFERRAL = `${BASE}/doporuceni/`;

/** Advice that needs no provider. */
export const TOPICS = `${BASE}/rady/`;

export const COVERAGE = `${BASE}/pokryti/`;
export const PLAN = `${BASE}/plan/`;
export const UNKNOWNS = `${BASE}/co-nevime/`;
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

export const DETAILS_FOLDER = `${BASE}/podrobnosti/`;

/** Says which release a page is of that asks for details. */
export const RELEASE_HEADER = 'x-release';

/** All details at once: what the service worker keeps. */
export const ALL_DETAILS = 'vse';

export function serviceAddress(id: Id): string {
	return `${BASE}/sluzba/${id}/`;
}

/** The part of the page of a service by which an error is reported. */
export const REPORT = 'nahlasit';

export function reportAddress(service: Id): string {
	return `${serviceAddress(service)}#${REPORT}`;
}

export function municipalityAddress(id: Id): string {
	return `${BASE}/obec/${id}/`;
}

export function forMunicipalityAddress(id: Id): string {
	return `${FOR_MUNICIPALITIES}${id}/`;
}

/** The script of a municipality's widget, written by src/tools/widget; no page of ours loads it. */
export function widgetAddress(id: Id): string {
	return `${BASE}/widget/${id}.js`;
}

/** The element that it fills. */
export function widgetElement(id: Id): string {
	return `kam-odkazat-${id}`;
}

export function typeAddress(id: Id): string {
	return `${BASE}/druh/${id}/`;
}

export function situationAddress(id: Id): string {
	return `${BASE}/situace/${id}/`;
}

export function topicAddress(id: Id): string {
	return `${TOPICS}#${id}`;
}

/** The flyer of a municipality; with a group, of what is there for those people. */
export function flyerAddress(municipality: Id, group: Id | null = null): string {
	return group ? `${BASE}/letak/${municipality}/${group}/` : `${BASE}/letak/${municipality}/`;
}
