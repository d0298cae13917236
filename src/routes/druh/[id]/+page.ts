import { error } from '@sveltejs/kit';
import { cs } from '#lib/text/cs.ts';
import { region } from '#lib/region/here.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => region.types.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params, parent }) => {
	const { types } = (await parent()).region;
	const type = types.find(({ id }) => id === params.id);
	if (!type) error(404, cs.errors.unknownType);
	return { type };
};
