import { facetsOver, type CountFacets } from '#lib/help/catalogue/region-facets.ts';
import type { Region } from '#lib/region/region.ts';

const known = new WeakMap<Region, CountFacets>();

/** The counts of facets over a region; its columns are laid out once and kept. */
export function facetsOf(region: Region): CountFacets {
	const facets = known.get(region) ?? facetsOver(region);
	known.set(region, facets);
	return facets;
}
