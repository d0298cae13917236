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

const inLanguages = new WeakMap<Search, Promise<Search>>();

/**
 * The same search in other languages, too, and in the dialect: for a query with
 * words that Czech does not know. Their file and what reads it are fetched at the
 * first of such.
 *
 * Rejects where they cannot be fetched; the next call tries again.
 */
export async function searchInLanguages(region: Region): Promise<Search> {
	const czech = await searchOf(region);
	const search = inLanguages.get(czech) ?? withLanguages(czech);
	inLanguages.set(czech, search);
	search.catch(() => inLanguages.delete(czech));
	return search;
}

async function withLanguages({ index }: Search): Promise<Search> {
	const [{ foreignReader }, file] = await Promise.all([
		import('#lib/search/foreign/foreign.ts'),
		fetchFile('foreign')
	]);
	return createSearch(index, foreignReader(index, file));
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
