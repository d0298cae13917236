/** A file of the release, as src/tools/release-files.js lists it. */
export interface ReleaseFile {
	/** Relative to the worker. */
	readonly url: string;
	/** Of its content. */
	readonly hash: string;
	/** The names of its blocks, one after another, where it can be put together of them. */
	readonly blocks?: string;
}

interface Release {
	/** In the order they are fetched in. */
	readonly files: readonly ReleaseFile[];
	/** So many of them, from the first, are the shell and what the first page needs, */
	readonly first: number;
	/** and so many are enough to search and to call. */
	readonly critical: number;
	/** The addresses of those that hold small ones. */
	readonly parcels: readonly string[];
}

declare const self: ServiceWorkerGlobalScope & { readonly __RELEASE__?: Release };

const NOTHING: Release = { files: [], first: 0, critical: 0, parcels: [] };

/** The worker is this list, which then loads the code: see src/tools/release-adapter.js. `vite dev` has none. */
export const release: Release = self.__RELEASE__ ?? NOTHING;

/** The page that every address starts from: SvelteKit's fallback page, see src/tools/release-adapter.js. */
export const SHELL = 'shell.txt';

const byAddress: ReadonlyMap<string, ReleaseFile> = new Map(
	release.files.map((file) => [addressOf(file.url).pathname, file])
);

/** The file of this release at an address; the query does not matter. */
export function fileAt({ pathname }: URL): ReleaseFile | undefined {
	return byAddress.get(pathname);
}

export function addressOf(url: string): URL {
	return new URL(url, location.href);
}
