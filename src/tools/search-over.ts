import type { SearchableRegion } from '#lib/region/region.ts';
import type { Search, Suggester } from '#lib/search/meaning.ts';
import { readIndex } from '#lib/search/index.ts';
import { createSearch } from '#lib/search/search.ts';
import { finish } from '#lib/search/steps.ts';
import { createSuggester } from '#lib/suggest/suggester.ts';
import { writeIndex } from '#lib/search/write-index.ts';

/** The search as a phone has it, with the index written here and now. */
export function searchOver(region: SearchableRegion): Search & Suggester {
	const index = finish(readIndex(region, writeIndex(region)));
	return { ...createSearch(index), ...createSuggester(index) };
}
