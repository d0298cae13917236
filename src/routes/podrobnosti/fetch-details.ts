import { version } from '$app/environment';
import { error } from '@sveltejs/kit';
import { detailsAddress, RELEASE_HEADER } from '#lib/region/addresses.ts';
import type { Details } from '#lib/region/details.ts';
import { commonText } from '#lib/text/cs/common.ts';

/**
 * Fetches the details one page needs. On a first visit they stand in the page
 * itself, afterwards the service worker has them.
 *
 * @param fetch of the page's `load`
 */
export async function fetchDetails(fetch: typeof globalThis.fetch, part: string): Promise<Details> {
	const headers = { [RELEASE_HEADER]: version };
	const response = await fetch(detailsAddress(part), { headers });
	if (!response.ok) error(response.status, commonText.errors.unknownService);
	return response.json();
}
