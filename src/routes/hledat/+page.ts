import { browser } from '$app/environment';
import type { PageLoad } from './$types';

/** Only a query fetches the search; the list and the map do without it. */
export const load: PageLoad = async ({ url, parent }) => {
	if (!browser || !url.searchParams.has('q')) return { search: null };
	const [{ region }, { searchOf }] = await Promise.all([
		parent(),
		import('#lib/device/search-of.ts')
	]);
	return { search: await searchOf(region) };
};
