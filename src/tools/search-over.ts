import type { SearchableRegion } from '#lib/region/region.ts';
import { foreignReader } from '#lib/search/foreign/foreign.ts';
import { readIndex } from '#lib/search/index.ts';
import { writeSearchFiles } from '#lib/search/foreign/write.ts';
import { createSearch, type Search } from '#lib/search/search.ts';
import { finish } from '#lib/search/steps.ts';
import { COMMON_WORDS } from './common-words.ts';
import { createSuggester, type Suggester } from '#lib/suggest/suggester.ts';

/** The search as a phone has it, with the index written here and now. */
export function searchOver(region: SearchableRegion): Search & Suggester {
	const files = writeSearchFiles(region, COMMON_WORDS);
	const index = finish(readIndex(region, files));
	const search = createSearch(index, foreignReader(index, files.foreign));
	return { ...search, ...createSuggester(search) };
}
