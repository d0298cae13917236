import { completeMeasures } from '#lib/region/details.ts';
import { region } from '#lib/region/here.ts';
import { fetchDetails } from '../podrobnosti/fetch-details.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const details = await fetchDetails(fetch, 'plan');
	return { measures: completeMeasures(region, details), points: details.planPoints };
};
