import { byId } from '#lib/region/find.ts';
import { REFERRAL } from '#lib/region/addresses.ts';
import { formatIds, MAX_LENGTH, parseIds, pickServices, pickTopics } from './referral.ts';
import type { QueryParams } from '../criteria/criteria.ts';
import type { Id, Region } from '#lib/region/region.ts';

/** A short list of services that a helper hands to somebody else. */
export interface Referral {
	/** In the order the helper put them. */
	readonly services: readonly Id[];
	/** Advice that needs no provider. */
	readonly topics: readonly Id[];
	/** Where the person lives; `null`: not said. */
	readonly municipality: Id | null;
	readonly largePrint: boolean;
}

export const NO_REFERRAL: Referral = {
	services: [],
	topics: [],
	municipality: null,
	largePrint: false
};

const LARGE_PRINT = 'velke';

/**
 * Reads a referral from a query string. Never throws: a link can be old, cut
 * by a messenger or typed by hand. What is not understood is left out, and
 * `pickServices`, `pickTopics` and `unknownMunicipality` say what that was.
 */
export function parseReferral(params: QueryParams, region: Region): Referral {
	return {
		services: pickServices(region, idsIn(params)).kept.map(({ id }) => id),
		topics: pickTopics(region, namedTopics(params)).kept.map(({ id }) => id),
		municipality: municipalityIn(params, region),
		largePrint: params.get('pismo') === LARGE_PRINT
	};
}

/**
 * Writes a referral as a query string without `?`. Commas are kept as they
 * are: a shorter link makes a QR code that is easier to read.
 *
 * @param named whether it names its services even where none is left, so that no other list is shown
 */
export function formatReferral(
	{ services, topics, municipality, largePrint }: Referral,
	named = services.length > 0
): string {
	const parts: string[] = [];
	if (named) parts.push(`s=${formatIds(services)}`);
	if (topics.length > 0) parts.push(`rady=${formatIds(topics)}`);
	if (municipality) parts.push(`obec=${encodeURIComponent(municipality)}`);
	if (largePrint) parts.push(`pismo=${LARGE_PRINT}`);
	return parts.join('&');
}

/** Ids of services as a link names them, known or not, or none of a list that was emptied; `null`: it has no list. */
export function namedServices(params: QueryParams): readonly Id[] | null {
	return params.get('s') === null ? null : idsIn(params);
}

/** Ids of advice as a link names them, known or not. */
export function namedTopics(params: QueryParams): readonly Id[] {
	return parseIds(params.getAll('rady').join(','));
}

/** The municipality of a link that is not in the data; `null`: there is none such. */
export function unknownMunicipality(params: QueryParams, region: Region): string | null {
	const named = params.get('obec');
	return named && municipalityIn(params, region) === null ? named.slice(0, MAX_LENGTH) : null;
}

/** Whether two lists name the same services in the same order. */
export function sameServices(a: readonly Id[], b: readonly Id[]): boolean {
	return a.length === b.length && a.every((id, index) => id === b[index]);
}

/** The page of a list handed over; without anything, of the list on the device. */
export function referralAddress(referral: Partial<Referral> = {}): string {
	const search = formatReferral({ ...NO_REFERRAL, ...referral });
	return search ? `${REFERRAL}?${search}` : REFERRAL;
}

function idsIn(params: QueryParams): Id[] {
	return parseIds(params.getAll('s').join(','));
}

function municipalityIn(params: QueryParams, { municipalities }: Region): Id | null {
	const named = params
		.get('obec')
		?.toLowerCase()
		.replace(/[^a-z0-9-]+$/, '');
	return byId(municipalities, named)?.id ?? null;
}
