import { FORMS, type Form, type Id, type Region } from '#lib/region/region.ts';
import type { Filters } from '../criteria/filters.ts';
import type { Wanted } from './results.ts';
import type { TerritoryFor } from './by-need.ts';
import { countFacets } from './facets.ts';
import { catalogueOf } from './region-catalogue.ts';
import { inTreeOrder, territoryOf } from './territory.ts';

/** How many offers that are not a *no* each choice would leave, all other filters kept. */
export interface CountsById {
	readonly groups: ReadonlyMap<Id, number>;
	readonly types: ReadonlyMap<Id, number>;
	readonly forms: ReadonlyMap<Form, number>;
	readonly municipalities: ReadonlyMap<Id, number>;
}

export type CountFacets = (filters: Filters, wanted: Wanted) => CountsById;

/** The counts of facets over a region. Keep it: what it is made of takes longer than to count. */
export function facetsOver(region: Region): CountFacets {
	const municipalities = inTreeOrder(region);
	const catalogue = catalogueOf(region, municipalities);
	const territoryFor: TerritoryFor = (row, need) => {
		const service = region.services[row];
		return service ? territoryOf(region, municipalities, service, need) : [];
	};
	return (filters, wanted) => {
		const counts = countFacets(catalogue, filters, wanted, territoryFor);
		return {
			groups: byId(catalogue.groups, counts.groups),
			types: byId(catalogue.types, counts.types),
			forms: byId(FORMS, counts.forms),
			municipalities: byId(catalogue.municipalities, counts.municipalities)
		};
	};
}

function byId<T extends string>(ids: readonly T[], counts: Int32Array): ReadonlyMap<T, number> {
	return new Map(ids.map((id, number) => [id, counts[number] ?? 0]));
}
