import words from 'virtual:words';
import type { Region } from '#lib/domain/region/region.ts';
import type { Search } from '#lib/domain/search/meaning.ts';
import { createSearch } from '#lib/domain/search/search.ts';
import { searchableRegion } from '#lib/domain/search/words.ts';

const searches = new WeakMap<Region, Search>();

/**
 * The search over a region. Its index is built at the first query and kept for
 * the next. Import it only for a query: its words are as heavy as all the rest
 * of the data, and its code as a page.
 */
export function searchOf(region: Region): Search {
	const search = searches.get(region) ?? createSearch(searchableRegion(region, words));
	searches.set(region, search);
	return search;
}
