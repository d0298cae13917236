import { SEARCH } from '#lib/region/addresses.ts';
import { byId } from '#lib/region/find.ts';
import type { Id, Region } from '#lib/region/region.ts';
import {
	ANYBODY,
	CRITERIA,
	CRITERION_NAMES,
	parseNeed,
	unknownOptions,
	optionsOf,
	type Need,
	type QueryParams
} from './criteria.ts';

const VIEWS = ['seznam', 'mapa'] as const;
type View = (typeof VIEWS)[number];

/** What the reader asked for. The address of the page is the only place that keeps it. */
export interface Filters extends Need {
	/** As typed. */
	readonly query: string;
	readonly municipality: Id | null;
	/** Several, because a situation leads to several. */
	readonly types: readonly Id[];
	readonly view: View;
}

export const NO_FILTERS: Filters = {
	...ANYBODY,
	query: '',
	municipality: null,
	types: [],
	view: 'seznam'
};

const MAX_QUERY_LENGTH = 2000;
/** What is left of a letter with a diacritic in whose middle a link was cut. */
const CUT_LETTER = /\uFFFD+$/;

/**
 * Reads filters from a query string. Never throws: a link can be old, cut by a
 * messenger or typed by hand, so what is not understood is left out;
 * `unknownIn` says what that was.
 */
export function parseFilters(params: QueryParams, region: Region): Filters {
	return {
		...parseNeed(params, region),
		query: wordsIn(params.get('q') ?? ''),
		municipality: byId(region.municipalities, params.get('obec'))?.id ?? null,
		types: [...new Set(params.getAll('druh'))].filter((id) => byId(region.types, id)),
		view: VIEWS.find((view) => view === params.get('zobrazit')) ?? NO_FILTERS.view
	};
}

/** Words as typed; those pasted from an address, "ob%C4%9Bdy", are decoded. */
function wordsIn(typed: string): string {
	const words = /%[\dA-F]{2}/i.test(typed) ? decoded(typed) : typed;
	return words.replace(CUT_LETTER, '').slice(0, MAX_QUERY_LENGTH);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// It was no address: "sleva 50 %ab".
		return text;
	}
}

/** Whether an address says where, known here or not: then the village of the device is no answer to it. */
export function namesMunicipality(params: Pick<QueryParams, 'get'>): boolean {
	return Boolean(params.get('obec'));
}

/** Values of the query string that name nothing here, so that the page can say so. */
export function unknownIn(params: QueryParams, region: Region): string[] {
	const isUnknown = (items: readonly { readonly id: Id }[]) => (id: string) => !byId(items, id);
	const unknown = [
		...params.getAll('obec').filter(isUnknown(region.municipalities)),
		...unknownOptions(params, region),
		...params.getAll('druh').filter(isUnknown(region.types))
	];
	return unknown.filter(Boolean);
}

/** Writes filters as a query string without `?`; what is not set is left out. */
export function formatFilters(filters: Filters): string {
	const params = new URLSearchParams();
	if (filters.query) params.set('q', filters.query);
	if (filters.municipality) params.set('obec', filters.municipality);
	for (const name of CRITERION_NAMES) {
		for (const option of optionsOf(filters, name)) params.append(CRITERIA[name].key, option);
	}
	for (const type of filters.types) params.append('druh', type);
	if (filters.view !== NO_FILTERS.view) params.set('zobrazit', filters.view);
	return params.toString();
}

/** The page of results for what was asked; what is not given is left open. */
export function searchAddress(filters: Partial<Filters> = {}): string {
	const search = formatFilters({ ...NO_FILTERS, ...filters });
	return search ? `${SEARCH}?${search}` : SEARCH;
}

/**
 * What a query was taken to mean, as far as the results need it: types and
 * services, the best first. Empty lists: nothing was typed, or nothing in it
 * meant a service.
 */
export interface Wanted {
	readonly types: readonly Id[];
	/** Of the types those that only help beside what was meant. */
	readonly beside: readonly Id[];
	/** Groups that were spoken of; empty: none was, or whoever it is. */
	readonly people: readonly Id[];
	readonly services: readonly Id[];
	/** Those of the services whose name was surely meant: they come before others. */
	readonly named: readonly Id[];
}

export const NOTHING_WANTED: Wanted = {
	types: [],
	beside: [],
	people: [],
	services: [],
	named: []
};

/** A type chosen by hand wins over what the query was taken to mean. */
export function typesOf(filters: Filters, wanted: Wanted): readonly Id[] {
	return filters.types.length > 0 ? filters.types : wanted.types;
}

/** Whether services are asked for at all, by their type or by their name. */
export function isAsked(filters: Filters, wanted: Wanted): boolean {
	return typesOf(filters, wanted).length > 0 || wanted.services.length > 0;
}
