import indexAddress from 'virtual:search-index';
import type { Region } from '#lib/region/region.ts';
import { readIndex, type SearchIndex } from '#lib/search/index.ts';
import { finishWithPauses } from '#lib/search/steps.ts';
import { pauses } from './pauses.ts';

const indexes = new WeakMap<Region, Promise<SearchIndex>>();

/**
 * The search index of a region, fetched and read at the first query and kept
 * for the next. Import it only for a query: it is as heavy as a page.
 *
 * Rejects where the index cannot be fetched; the next call tries again.
 */
export function indexOf(region: Region): Promise<SearchIndex> {
	const index = indexes.get(region) ?? fetchIndex(region);
	indexes.set(region, index);
	index.catch(() => indexes.delete(region));
	return index;
}

async function fetchIndex(region: Region): Promise<SearchIndex> {
	const response = await fetch(indexAddress);
	if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
	return finishWithPauses(readIndex(region, await response.arrayBuffer()), pauses());
}
