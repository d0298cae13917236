import { browser } from '$app/environment';
import { region } from '#lib/region/here.ts';
import type { Search } from '#lib/search/search.ts';
import type { PageLoad } from './$types';

interface Loaded {
	/** `null`: nothing was typed, or it did not come. */
	readonly search: Search | null;
	readonly failed: boolean;
}

/** Longer nobody waits for an answer: whom to call is known without it. */
const PATIENCE_MS = 12_000;

const NONE: Loaded = { search: null, failed: false };
const FAILED: Loaded = { search: null, failed: true };

/** Only a query fetches the search; the list and the map do without it. */
export const load: PageLoad = ({ url }) =>
	browser && url.searchParams.has('q')
		? Promise.race([fetched().catch(() => FAILED), tooLong()])
		: NONE;

async function fetched(): Promise<Loaded> {
	const { searchOf } = await import('#lib/device/search-of.ts');
	return { search: await searchOf(region), failed: false };
}

function tooLong(): Promise<Loaded> {
	return new Promise((done) => setTimeout(done, PATIENCE_MS, FAILED));
}
