import { byId } from '#lib/region/find.ts';
import { error } from '@sveltejs/kit';
import { completeService, completeSources, servicePart } from '#lib/region/details.ts';
import { commonText } from '#lib/text/cs/common.ts';
import { fetchDetails } from '../../podrobnosti/fetch-details.ts';
import { region } from '#lib/region/here.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => region.services.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params, fetch }) => {
	const service = byId(region.services, params.id);
	if (!service) error(404, commonText.errors.unknownService);
	const details = await fetchDetails(fetch, servicePart(service.id));
	return {
		service: completeService(service, details),
		contradictions: details.contradictions,
		sources: completeSources(region, details)
	};
};
