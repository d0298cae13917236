import { byId } from '#lib/region/find.ts';
import { error } from '@sveltejs/kit';
import { errorsText } from '#lib/text/cs/errors.ts';
import { region } from '#lib/region/here.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => region.municipalities.map(({ id }) => ({ slug: id }));

export const load: PageLoad = ({ params }) => {
	const municipality = byId(region.municipalities, params.slug);
	if (!municipality) error(404, errorsText.unknownMunicipality);
	return { municipality };
};
