import { readyToFind } from '#lib/device/find-results.ts';
import { inTime } from '#lib/device/in-time.ts';
import { byId } from '#lib/region/find.ts';
import { error } from '@sveltejs/kit';
import { flyerGroups } from '../../groups.ts';
import { commonText } from '#lib/text/cs/common.ts';
import { region } from '#lib/region/here.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** One for each municipality, and one for each group of the plan there. */
export const entries: EntryGenerator = () => {
	const groups = [undefined, ...flyerGroups(region).map(({ id }) => id)];
	return region.municipalities.flatMap(({ id }) =>
		groups.map((skupina) => ({ obec: id, ...(skupina ? { skupina } : {}) }))
	);
};

export const load: PageLoad = async ({ params }) => {
	const municipality = byId(region.municipalities, params.obec);
	if (!municipality) error(404, commonText.errors.unknownMunicipality);
	const group = byId(flyerGroups(region), params.skupina) ?? null;
	if (params.skupina && !group) error(404, commonText.errors.unknownGroup);
	await inTime(readyToFind());
	return { municipality, group };
};
