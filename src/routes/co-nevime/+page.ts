import { completeService } from '#lib/region/details.ts';
import { region } from '#lib/region/here.ts';
import { fetchDetails } from '../podrobnosti/fetch-details.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const details = await fetchDetails(fetch, 'nevime');
	return {
		services: region.services.map((service) => completeService(service, details)),
		contradictions: details.contradictions
	};
};
