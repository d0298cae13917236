import type { Region } from '#lib/domain/region/region.ts';
import type { Search } from '#lib/domain/search/meaning.ts';
import { createSearch } from '#lib/domain/search/search.ts';
import { indexOf } from './index-of.ts';

/** The search over a region. Rejects where its index cannot be fetched. */
export async function searchOf(region: Region): Promise<Search> {
	return createSearch(await indexOf(region));
}
