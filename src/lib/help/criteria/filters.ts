import { byId } from '#lib/region/find.ts';
import { SEARCH } from '#lib/region/addresses.ts';
import { DAYS, type Day } from './need.ts';
import { FORMS, type Form, type Id, type Region } from '#lib/region/region.ts';

export const VIEWS = ['seznam', 'mapa'] as const;
export type View = (typeof VIEWS)[number];

/** What the reader asked for. The address of the page is the only place that keeps it. */
export interface Filters {
	/** As typed. */
	readonly query: string;
	readonly municipality: Id | null;
	readonly group: Id | null;
	/** Several, because a situation leads to several. */
	readonly types: readonly Id[];
	readonly form: Form | null;
	/** Whole years. */
	readonly age: number | null;
	/** When, beyond an ordinary working day; several, as in "o víkendech a svátcích". */
	readonly days: readonly Day[];
	readonly view: View;
}

export const NO_FILTERS: Filters = {
	query: '',
	municipality: null,
	group: null,
	types: [],
	form: null,
	age: null,
	days: [],
	view: 'seznam'
};

/** What is read of `URLSearchParams`; SvelteKit's page URL fits it too. */
export type QueryParams = Pick<URLSearchParams, 'get' | 'getAll'>;

/** As addresses name them. */
const DAY_KEYS: Readonly<Record<Day, string>> = {
	weekend: 'vikend',
	holiday: 'svatek',
	night: 'noc'
};

const MAX_QUERY_LENGTH = 200;
const MAX_AGE = 120;

/**
 * Reads filters from a query string. Never throws: a link can be old, cut by a
 * messenger or typed by hand, so what is not understood is left out;
 * `unknownIn` says what that was.
 */
export function parseFilters(params: QueryParams, region: Region): Filters {
	const type = known(region.types);
	return {
		query: (params.get('q') ?? '').slice(0, MAX_QUERY_LENGTH),
		municipality: oneOf(region.municipalities, params.get('obec')),
		group: oneOf(region.groups, params.get('skupina')),
		types: [...new Set(params.getAll('druh'))].filter(type),
		form: FORMS.find((form) => form === params.get('forma')) ?? null,
		age: parseAge(params.get('vek')),
		days: DAYS.filter((day) => params.getAll('kdy').includes(DAY_KEYS[day])),
		view: VIEWS.find((view) => view === params.get('zobrazit')) ?? NO_FILTERS.view
	};
}

/** Values of the query string that name nothing here, so that the page can say so. */
export function unknownIn(params: QueryParams, region: Region): string[] {
	const filters = parseFilters(params, region);
	const pairs: readonly [string, unknown][] = [
		['obec', filters.municipality],
		['skupina', filters.group],
		['forma', filters.form],
		['vek', filters.age]
	];
	const single = pairs
		.filter(([key, value]) => params.get(key) && value === null)
		.map(([key]) => params.get(key) ?? '');
	const days: readonly string[] = Object.values(DAY_KEYS);
	return [
		...single,
		...params.getAll('druh').filter((id) => !filters.types.includes(id)),
		...params.getAll('kdy').filter((key) => !days.includes(key))
	];
}

/** Writes filters as a query string without `?`; what is not set is left out. */
export function formatFilters(filters: Filters): string {
	const params = new URLSearchParams();
	if (filters.query) params.set('q', filters.query);
	if (filters.municipality) params.set('obec', filters.municipality);
	if (filters.group) params.set('skupina', filters.group);
	for (const type of filters.types) params.append('druh', type);
	if (filters.form) params.set('forma', filters.form);
	if (filters.age !== null) params.set('vek', String(filters.age));
	for (const day of filters.days) params.append('kdy', DAY_KEYS[day]);
	if (filters.view !== NO_FILTERS.view) params.set('zobrazit', filters.view);
	return params.toString();
}

function parseAge(value: string | null): number | null {
	if (!value || !/^\d{1,3}$/.test(value)) return null;
	const age = Number(value);
	return age <= MAX_AGE ? age : null;
}

function known(items: readonly { id: Id }[]): (id: Id) => boolean {
	return (id) => items.some((item) => item.id === id);
}

function oneOf(items: readonly { id: Id }[], id: string | null): Id | null {
	return byId(items, id)?.id ?? null;
}

/** The page of results for what was asked; what is not given is left open. */
export function searchAddress(filters: Partial<Filters> = {}): string {
	const search = formatFilters({ ...NO_FILTERS, ...filters });
	return search ? `${SEARCH}?${search}` : SEARCH;
}
