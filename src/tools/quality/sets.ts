import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Id } from '#lib/region/region.ts';

/** A query as somebody might type it, and what is right. */
export interface LayQuery {
	readonly query: string;
	/** Types any of which must be among the first three. */
	readonly right: readonly Id[];
	/** Municipality it names; `null`: none. */
	readonly municipality: Id | null;
}

/** Whatever ranks service types for a query, the best first. */
export type Ranker = (query: string) => readonly Id[];

const FOLDER = new URL('../../../tests/quality/', import.meta.url);

/** The queries given with the task. */
export const REFERENCE: readonly LayQuery[] = (
	readJson('reference-queries.json') as {
		queries: readonly { query: string; any_in_top3: readonly Id[] }[];
	}
).queries.map(({ query, any_in_top3 }) => ({ query, right: any_in_top3, municipality: null }));

const LAY = readLay('lay-queries.yaml');

/** Words and weights may be tuned on these: the 1st, 3rd, 5th … */
export const TUNING: readonly LayQuery[] = LAY.filter((_, index) => index % 2 === 0);

/** Never tuned on, only reported: the 2nd, 4th, 6th … */
export const UNSEEN: readonly LayQuery[] = LAY.filter((_, index) => index % 2 === 1);

/** Written after the words, in other words on purpose; its misses then extended the words. */
export const FRESH: readonly LayQuery[] = readLay('fresh-queries.yaml');

/** Written last, and words are not added for it. */
export const LAST: readonly LayQuery[] = readLay('last-queries.yaml');

/** No service answers these. */
export const NONSENSE = readYaml('nonsense.yaml') as readonly string[];

/** No municipality is named in these. */
export const VILLAGELESS = readYaml('villageless.yaml') as readonly string[];

const TOP = 3;

/** Queries whose right type is not among the first three. */
export function missesOf(rank: Ranker, queries: readonly LayQuery[]): LayQuery[] {
	return queries.filter(({ query, right }) => {
		const top = rank(query).slice(0, TOP);
		return !right.some((type) => top.includes(type));
	});
}

/** Share of queries with a right type among the first three, from 0 to 1. */
export function hitRate(rank: Ranker, queries: readonly LayQuery[]): number {
	return 1 - missesOf(rank, queries).length / queries.length;
}

/** Reads a file of the tests. */
export function readYaml(name: string): unknown {
	return parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

function readLay(name: string): LayQuery[] {
	const items = readYaml(name) as readonly { q: string; right: readonly Id[]; obec?: Id }[];
	return items.map(({ q, right, obec }) => ({ query: q, right, municipality: obec ?? null }));
}

function readJson(name: string): unknown {
	return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}
