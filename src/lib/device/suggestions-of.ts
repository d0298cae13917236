import type { Filters } from '#lib/help/criteria/filters.ts';
import type { Region } from '#lib/region/region.ts';
import type { Suggestion } from '#lib/search/suggestion.ts';
import { suggestedLinks, type SuggestedLink } from '#lib/suggest/links.ts';
import { createSuggester } from '#lib/suggest/suggester.ts';
import { searchOf } from './search-of.ts';

/** Suggestions over a region. Import it only once somebody begins to type: it brings the search. */
export async function suggestionsOf(
	region: Region,
	page: { readonly answering: boolean }
): Promise<(asked: Filters) => readonly SuggestedLink[]> {
	const search = await searchOf(region);
	const both = { ...search, ...createSuggester(search) };
	return (asked) => suggestedLinks(region, both, asked, page);
}

/** What a query that was not understood may be about. */
export async function nearestTo(region: Region, query: string): Promise<readonly Suggestion[]> {
	return createSuggester(await searchOf(region)).nearest(query);
}
