import type { SearchableRegion } from '#lib/domain/region/region.ts';
import type { Search } from '#lib/domain/search/meaning.ts';
import { createSearch } from '#lib/domain/search/search.ts';
import { writeIndex } from '#lib/domain/search/write-index.ts';

/** The search as a phone has it, with the index written here and now. */
export function searchOver(region: SearchableRegion): Search {
	return createSearch(region, writeIndex(region));
}
