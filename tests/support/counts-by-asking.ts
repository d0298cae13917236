import type { CountsById } from '#lib/help/catalogue/region-facets.ts';
import { FORMS, type Region } from '#lib/region/region.ts';
import type { Filters } from '#lib/help/criteria/filters.ts';
import { findResults, NOTHING_WANTED, type Wanted } from '#lib/help/catalogue/results.ts';

/** What the counts of facets must be: found by making each choice and looking at the results. */
export function countsByAsking(region: Region, filters: Filters, wanted: Wanted): CountsById {
	const count = (change: Partial<Filters>, words = wanted) =>
		findResults(region, { ...filters, ...change }, words).offers.filter(
			({ answer }) => answer !== 'no'
		).length;
	return {
		groups: new Map(region.groups.map(({ id }) => [id, count({ group: id })])),
		types: new Map(region.types.map(({ id }) => [id, count({ types: [id] }, NOTHING_WANTED)])),
		forms: new Map(FORMS.map((form) => [form, count({ form })])),
		municipalities: new Map(
			region.municipalities.map(({ id }) => [id, count({ municipality: id })])
		)
	};
}
