import fetchCatalogue from 'virtual:catalogue';
import type { Catalogue } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn } from '#lib/help/catalogue/results.ts';
import { region } from '#lib/region/here.ts';

type FindResults = ReturnType<typeof findResultsIn>;

let fetching: Promise<Catalogue> | undefined;
let find: FindResults | undefined;

/** To be awaited in the `load` of a page that finds results. Rejects where the catalogue does not come. */
export async function readyToFind(): Promise<void> {
	fetching ??= fetchCatalogue();
	fetching.catch(() => (fetching = undefined));
	find ??= findResultsIn(region, await fetching);
}

/** Finds results in the region of this release. */
export const findResults: FindResults = (...asked) => {
	if (!find) throw new Error('Await `readyToFind` in the `load` of the page.');
	return find(...asked);
};
