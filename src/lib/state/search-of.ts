import type { Region } from '#lib/domain/region.ts';
import type { Search } from '#lib/domain/search/meaning.ts';
import { createSearch } from '#lib/domain/search/search.ts';

const searches = new WeakMap<Region, Search>();

/** The search over a region. Its index is built at the first query and kept for the next. */
export function searchOf(region: Region): Search {
	const search = searches.get(region) ?? createSearch(region);
	searches.set(region, search);
	return search;
}
