import type { Region } from '#lib/domain/region/region.ts';
import type { Filters } from '#lib/domain/results/filters.ts';
import { suggestedLinks, type SuggestedLink } from '#lib/domain/search/suggested-links.ts';
import { searchOf } from './search-of.ts';

/** Suggestions over a region. Import it only once somebody begins to type: it brings the search. */
export async function suggestionsOf(
	region: Region,
	page: { readonly answering: boolean }
): Promise<(asked: Filters) => readonly SuggestedLink[]> {
	const search = await searchOf(region);
	return (asked) => suggestedLinks(region, search, asked, page);
}
