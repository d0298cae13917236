import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { verifiedReads } from './verified-reads.ts';

/** A file of the release, as src/tools/release-files.js lists it. */
export interface ReleaseFile {
	/** Relative to the worker. */
	readonly url: string;
	/** null when the name itself carries a hash of the content. */
	readonly revision: string | null;
	readonly integrity: string;
}

interface Release {
	/** In the order they are fetched in. */
	readonly files: readonly ReleaseFile[];
	/** The address of the one among them that holds all small ones. */
	readonly parcel: string | null;
}

declare const self: ServiceWorkerGlobalScope & { readonly __RELEASE__?: Release };

const NOTHING: Release = { files: [], parcel: null };

/** The name is replaced by the list when the build is finished; `vite dev` has none. */
export const release: Release = self.__RELEASE__ ?? NOTHING;

/** The page that every address starts from: SvelteKit's fallback page, see src/tools/release-adapter.js. */
export const SHELL = 'shell.txt';

/**
 * Workbox keeps the files of two releases side by side, because a changed file
 * has another key: the running release stays whole until the next one is.
 */
const CACHE = 'najdi-pomoc';
export const precache: PrecacheController = new PrecacheController({
	cacheName: CACHE,
	plugins: [verifiedReads((key) => precache.getIntegrityForCacheKey(key))]
});
precache.addToCacheList([...release.files]);

/** True for an address of a file of this release; the query does not matter. */
export function hasFile(url: URL): boolean {
	return precache.getCacheKeyForURL(withoutQuery(url)) !== undefined;
}

/**
 * Answers with a file of this release. One that is missing or damaged in the
 * cache is fetched again, and used and stored only when its hash is right.
 */
export function readFile(url: URL, event: ExtendableEvent): Promise<Response> {
	const { request, params } = requestFor(withoutQuery(url), 'reload');
	// A full disk cannot store it again: used it can be.
	return precache.strategy.handle({ event, request, params }).catch(() => fetch(request));
}

/** What of the release is not stored. Whether it is whole is looked at where it is read. */
export async function missingFiles(): Promise<readonly ReleaseFile[]> {
	const stored = await (await caches.open(CACHE)).keys();
	const addresses = new Set(stored.map(({ url }) => url));
	return release.files.filter(({ url }) => {
		const { href } = new URL(url, location.href);
		return !addresses.has(precache.getCacheKeyForURL(href) ?? href);
	});
}

/** A request that fails unless the answer has exactly the bytes of the release. */
export function requestFor(url: string, cache: RequestCache) {
	const cacheKey = precache.getCacheKeyForURL(url) ?? url;
	const integrity = precache.getIntegrityForCacheKey(cacheKey) ?? '';
	return {
		request: new Request(url, { integrity, cache, credentials: 'same-origin' }),
		params: { cacheKey, integrity }
	};
}

function withoutQuery({ origin, pathname }: URL): string {
	return origin + pathname;
}
