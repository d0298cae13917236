import { browser } from '$app/environment';
import type { PageLoad } from './$types';

/** The words are as heavy as all the rest of the data, so only a query fetches them. */
export const load: PageLoad = async ({ url }) => {
	const asked = browser && url.searchParams.has('q');
	return { words: asked ? (await import('virtual:words')).default : null };
};
