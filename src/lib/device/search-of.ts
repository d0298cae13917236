import addresses from 'virtual:search-index';
import type { Region } from '#lib/region/region.ts';
import { readIndex } from '#lib/search/index.ts';
import { createSearch, type Search } from '#lib/search/search.ts';
import { finishWithPauses } from '#lib/search/steps.ts';
import { pauses } from './pauses.ts';

const searches = new WeakMap<Region, Promise<Search>>();

/**
 * The search over a region, one for the whole page: what is answered and what is
 * suggested comes of one reading of a query. Its index is fetched and read at the
 * first query and kept for the next. Import it only for a query: it is as heavy
 * as a page.
 *
 * Rejects where the index cannot be fetched; the next call tries again.
 */
export function searchOf(region: Region): Promise<Search> {
	const search = searches.get(region) ?? fetchSearch(region);
	searches.set(region, search);
	search.catch(() => searches.delete(region));
	return search;
}

async function fetchSearch(region: Region): Promise<Search> {
	const [danger, words] = await Promise.all([fetchFile('danger'), fetchFile('words')]);
	const index = readIndex(region, { danger, words });
	return createSearch(await finishWithPauses(index, pauses()));
}

async function fetchFile(name: keyof typeof addresses): Promise<ArrayBuffer> {
	const response = await fetch(addresses[name]);
	if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
	return response.arrayBuffer();
}
