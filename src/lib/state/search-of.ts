import indexAddress from 'virtual:search-index';
import type { Region } from '#lib/domain/region/region.ts';
import type { Search } from '#lib/domain/search/meaning.ts';
import { openSearch } from '#lib/domain/search/search.ts';
import { pauses } from './pauses.ts';

const searches = new WeakMap<Region, Promise<Search>>();

/**
 * The search over a region, read from its index at the first query and kept for
 * the next. Import it only for a query: it is as heavy as a page.
 *
 * Rejects where the index cannot be fetched; the next call tries again.
 */
export function searchOf(region: Region): Promise<Search> {
	const search = searches.get(region) ?? fetchSearch(region);
	searches.set(region, search);
	search.catch(() => searches.delete(region));
	return search;
}

async function fetchSearch(region: Region): Promise<Search> {
	const response = await fetch(indexAddress);
	if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
	return openSearch(region, await response.arrayBuffer(), pauses());
}
