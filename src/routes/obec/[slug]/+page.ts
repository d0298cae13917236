import { byId } from '#lib/region/find.ts';
import { error } from '@sveltejs/kit';
import { commonText } from '#lib/text/cs/common.ts';
import { region } from '#lib/region/here.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => region.municipalities.map(({ id }) => ({ slug: id }));

export const load: PageLoad = ({ params }) => {
	const municipality = byId(region.municipalities, params.slug);
	if (!municipality) error(404, commonText.errors.unknownMunicipality);
	return { municipality };
};
