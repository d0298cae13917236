import { browser } from '$app/environment';
import { region } from '#lib/region/here.ts';
import type { PageLoad } from './$types';

/** Only a query fetches the search; the list and the map do without it. */
export const load: PageLoad = async ({ url }) => {
	if (!browser || !url.searchParams.has('q')) return { search: null };
	const { searchOf } = await import('#lib/device/search-of.ts');
	return { search: await searchOf(region) };
};
