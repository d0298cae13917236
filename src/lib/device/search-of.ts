import type { Region } from '#lib/region/region.ts';
import type { Search } from '#lib/search/meaning.ts';
import { createSearch } from '#lib/search/search.ts';
import { indexOf } from './index-of.ts';

/** The search over a region. Rejects where its index cannot be fetched. */
export async function searchOf(region: Region): Promise<Search> {
	return createSearch(await indexOf(region));
}
