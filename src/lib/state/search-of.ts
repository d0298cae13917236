import type { Region } from '#lib/domain/region.ts';
import type { Search } from '#lib/domain/search/meaning.ts';
import { createSearch } from '#lib/domain/search/search.ts';
import { searchableRegion, type Words } from '#lib/domain/search/words.ts';

const searches = new WeakMap<Region, Search>();

/** The search over a region. Its index is built at the first query and kept for the next. */
export function searchOf(region: Region, words: Words): Search {
	const search = searches.get(region) ?? createSearch(searchableRegion(region, words));
	searches.set(region, search);
	return search;
}
