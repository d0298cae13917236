import { inOrder } from './in-order.ts';
import { missingFiles, precache, release, requestFor, type ReleaseFile } from './release.ts';

declare const self: ServiceWorkerGlobalScope;

/** As many as a browser opens to one host, so that a slow line is never idle. */
const AT_ONCE = 6;

/**
 * Stores the release. A newer one is stored whole or not at all: the one before
 * goes on. The first one is of use without its last file, which is fetched on
 * the next signal; until then pages come from the server where it answers.
 *
 * @throws where that did not succeed; what was stored is not fetched again
 */
export async function installRelease(event: ExtendableEvent): Promise<void> {
	await storeMissing(event);
	// Once more: for what failed, and as a release that became active meanwhile has cleared away
	// all that is not its own.
	await storeMissing(event);
	const missing = await missingFiles();
	const needed = self.registration.active ? missing : missing.filter(startsPages);
	if (needed.length > 0) throw new Error(`${needed.length} files of the release did not come.`);
}

/** Fetches what is not stored, each file by itself: one that never comes holds up no other. */
export async function storeMissing(event: ExtendableEvent): Promise<void> {
	const missing = await missingFiles();
	await inOrder(
		missing.map((file) => () => store(file, event)),
		AT_ONCE
	).catch(() => undefined);
}

/** The files up to the parcel are those of the shell and of the first page. */
function startsPages({ url }: ReleaseFile): boolean {
	const { files, parcel } = release;
	return (
		files.findIndex((file) => file.url === url) < files.findIndex((file) => file.url === parcel)
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
