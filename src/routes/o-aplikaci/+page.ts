import { completeSources } from '#lib/region/details.ts';
import { region } from '#lib/region/here.ts';
import { fetchDetails } from '../podrobnosti/fetch-details.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return { sources: completeSources(region, await fetchDetails(fetch, 'zdroje')) };
};
