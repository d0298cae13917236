import { inOrder } from './in-order.ts';
import { precache, release, requestFor, type ReleaseFile } from './release.ts';

/** As many as a browser opens to one host, so that a slow line is never idle. */
const AT_ONCE = 6;

/**
 * Stores every file of the release, or fails as a whole. Files kept by an
 * earlier attempt are not fetched again, so that a signal that comes and goes
 * finishes in the end.
 */
export async function installRelease(event: ExtendableEvent): Promise<void> {
	await inOrder(
		release.files.map((file) => () => store(file, event)),
		AT_ONCE
	);
}

async function store(file: ReleaseFile, event: ExtendableEvent): Promise<void> {
	// A name with a hash may come from the HTTP cache: the open page has just loaded it.
	if (file.revision === null && (await succeeds(fetchAndStore(file, 'default', event)))) return;
	await fetchAndStore(file, 'reload', event);
}

async function fetchAndStore(file: ReleaseFile, cache: RequestCache, event: ExtendableEvent) {
	const { href } = new URL(file.url, location.href);
	const [response, stored] = precache.strategy.handleAll({ event, ...requestFor(href, cache) });
	await Promise.all([response, stored]);
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
	return work.then(
		() => true,
		() => false
	);
}
