import { error } from '@sveltejs/kit';
import { byId } from '#lib/region/find.ts';
import { region } from '#lib/region/here.ts';
import { commonText } from '#lib/text/cs/common.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [
	{},
	...region.municipalities.map(({ id }) => ({ obec: id }))
];

export const load: PageLoad = ({ params }) => {
	const municipality = byId(region.municipalities, params.obec) ?? null;
	if (params.obec && !municipality) error(404, commonText.errors.unknownMunicipality);
	return { municipality };
};
