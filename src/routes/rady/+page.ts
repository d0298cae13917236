import { completeTopics } from '#lib/region/details.ts';
import { region } from '#lib/region/here.ts';
import { fetchDetails } from '../podrobnosti/fetch-details.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	const details = await fetchDetails(fetch, 'rady');
	return {
		topics: completeTopics(region, details),
		sources: [...region.sources, ...details.topicSources]
	};
};
