import { byId } from '#lib/region/find.ts';
import { error } from '@sveltejs/kit';
import { commonText } from '#lib/text/cs/common.ts';
import { region } from '#lib/region/here.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => region.situations.map(({ id }) => ({ slug: id }));

export const load: PageLoad = ({ params }) => {
	const situation = byId(region.situations, params.slug);
	if (!situation) error(404, commonText.errors.unknownSituation);
	return { situation };
};
