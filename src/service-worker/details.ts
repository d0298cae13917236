import { RELEASE_HEADER } from '#lib/region/addresses.ts';
import { ifInTime } from './pages.ts';

/**
 * The details that a page of another release asks for: the server's own, which
 * came from there as the page did, because files of this one were missing.
 * `null`: the page is of this release, or nothing comes.
 *
 * @param version of this release
 */
export async function detailsOfOther(request: Request, version: string): Promise<Response | null> {
	const asking = request.headers.get(RELEASE_HEADER);
	if (asking === null || asking === version) return null;
	const details = await ifInTime(fetch(request));
	return details?.ok ? details : null;
}
