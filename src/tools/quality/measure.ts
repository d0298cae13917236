import type { Id } from '#lib/region/region.ts';
import type { LayQuery } from './sets.ts';

/** Whatever ranks service types for a query, the best first. */
export type Ranker = (query: string) => readonly Id[];

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
