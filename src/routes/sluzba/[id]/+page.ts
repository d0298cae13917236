import region from 'virtual:region';
import { error } from '@sveltejs/kit';
import { cs } from '#lib/text/cs.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => region.services.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params, parent }) => {
	const { services } = (await parent()).region;
	const service = services.find(({ id }) => id === params.id);
	if (!service) error(404, cs.errors.unknownService);
	return { service };
};
