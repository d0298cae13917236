import type { Region } from '#lib/region/region.ts';
import type { Filters } from '#lib/help/criteria/filters.ts';
import type { Suggestion } from '#lib/search/meaning.ts';
import { createSearch } from '#lib/search/search.ts';
import { suggestedLinks, type SuggestedLink } from '#lib/suggest/links.ts';
import { createSuggester } from '#lib/suggest/suggester.ts';
import { indexOf } from './index-of.ts';

/** Suggestions over a region. Import it only once somebody begins to type: it brings the search. */
export async function suggestionsOf(
	region: Region,
	page: { readonly answering: boolean }
): Promise<(asked: Filters) => readonly SuggestedLink[]> {
	const index = await indexOf(region);
	const search = { ...createSearch(index), ...createSuggester(index) };
	return (asked) => suggestedLinks(region, search, asked, page);
}

/** What a query that was not understood may be about. */
export async function nearestTo(region: Region, query: string): Promise<readonly Suggestion[]> {
	return createSuggester(await indexOf(region)).nearest(query);
}
