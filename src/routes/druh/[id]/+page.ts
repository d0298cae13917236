import { byId } from '#lib/region/find.ts';
import { error } from '@sveltejs/kit';
import { commonText } from '#lib/text/cs/common.ts';
import { region } from '#lib/region/here.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => region.types.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params }) => {
	const type = byId(region.types, params.id);
	if (!type) error(404, commonText.errors.unknownType);
	return { type };
};
