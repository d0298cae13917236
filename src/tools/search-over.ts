import type { SearchableRegion } from '#lib/domain/region/region.ts';
import type { Search, Suggester } from '#lib/domain/search/meaning.ts';
import { readIndex } from '#lib/domain/search/search-index.ts';
import { createSearch } from '#lib/domain/search/search.ts';
import { finish } from '#lib/domain/search/steps.ts';
import { createSuggester } from '#lib/domain/search/suggestions/suggestions.ts';
import { writeIndex } from '#lib/domain/search/write-index.ts';

/** The search as a phone has it, with the index written here and now. */
export function searchOver(region: SearchableRegion): Search & Suggester {
	const index = finish(readIndex(region, writeIndex(region)));
	return { ...createSearch(index), ...createSuggester(index) };
}
