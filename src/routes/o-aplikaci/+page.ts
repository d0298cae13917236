import { completeSources } from '#lib/region/details.ts';
import { fetchDetails } from '../podrobnosti/fetch-details.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, fetch }) => {
	const { region } = await parent();
	return { sources: completeSources(region, await fetchDetails(fetch, 'zdroje')) };
};
