import type { Filters } from '#lib/help/criteria/filters.ts';
import type { Id, LonLat } from '#lib/region/region.ts';

/** Files that searching and filtering need, as a build writes them, and the one that a position needs. */
export const SEARCH_FILES = [
	'oblast.json',
	'katalog.json',
	'hledani.bin',
	'nebezpeci.json'
] as const;
export const OUTLINES_FILE = 'obrysy.json';

export type CountryFiles = Readonly<Record<(typeof SEARCH_FILES)[number], ArrayBuffer>>;

/** What Node asks of the page under measurement; all times in milliseconds. */
export interface Session {
	/** Fetches what searching needs and opens it, up to the answer to a first query. */
	open(): Promise<Opening>;
	/** Does for each text what the search page does when it has been typed so far. */
	type(texts: readonly string[]): Promise<readonly number[]>;
	/** Counts the choices of all lists for each state of the filters. */
	count(changes: readonly Filters[]): Promise<readonly number[]>;
	/** Fetches the outlines, opens them and finds positions among them. */
	locate(points: readonly LonLat[]): Promise<Locations>;
	/** The longest task since this was asked last; 0: none took 50 ms, below which the browser tells none. */
	takeLongestTask(): number;
}

export interface Opening {
	/** From asking for the page to all bytes in memory. */
	readonly arrivedAfterMs: number;
	/** From bytes in memory to being able to take a query. */
	readonly openingMs: number;
	/** The first query of all, with nothing warm. */
	readonly firstQueryMs: number;
}

interface Locations {
	/** From bytes in memory to being able to take a position. */
	readonly openingMs: number;
	readonly times: readonly number[];
	readonly ids: readonly (Id | null)[];
}

declare global {
	interface Window {
		readonly session: Session;
	}
}
