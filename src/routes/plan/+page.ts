import { completeMeasures } from '#lib/region/details.ts';
import { fetchDetails } from '../podrobnosti/fetch-details.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, fetch }) => {
	const { region } = await parent();
	const details = await fetchDetails(fetch, 'plan');
	return { measures: completeMeasures(region, details), weaknesses: details.weaknesses };
};
