import { createHash } from 'node:crypto';
import { vi } from 'vitest';

/** A store in memory, with what is used of the browser's. */
export class FakeCache {
	readonly #files = new Map<string, Response>();

	keys = async () => [...this.#files.keys()].map((url) => new Request(url));
	match = async (key: RequestInfo) => this.#files.get(addressOf(key))?.clone();
	put = async (key: RequestInfo, file: Response) => void this.#files.set(addressOf(key), file);
	delete = async (key: RequestInfo) => this.#files.delete(addressOf(key));
}

interface Scope {
	/** The files of the release, by address. */
	readonly files?: Readonly<Record<string, string>>;
	/** The names of the blocks of those that are put together of them. */
	readonly blocks?: Readonly<Record<string, string>>;
	readonly parcels?: readonly string[];
	readonly openStore?: () => Promise<unknown>;
	readonly fetch?: (asked: RequestInfo | URL, options?: RequestInit) => Promise<Response>;
	readonly registration?: object;
	readonly clients?: object;
}

export const ORIGIN = 'https://pomoc.example';
export const RESCUE = 'Volejte 112';

/**
 * Stands in for the scope of a worker. Import its modules afterwards, by `import()`:
 * they read the release as they load, so each scope gets them anew.
 */
export function workerScope({ files = {}, blocks = {}, parcels = [], ...scope }: Scope): void {
	const store = new FakeCache();
	const listed = Object.entries(files).map(([url, text]) => ({
		url,
		hash: hashOf(text),
		blocks: blocks[url]
	}));
	vi.resetModules();
	vi.stubGlobal('location', { href: `${ORIGIN}/service-worker.js` });
	vi.stubGlobal('caches', { open: scope.openStore ?? (async () => store) });
	vi.stubGlobal('fetch', scope.fetch ?? (async () => Promise.reject(new TypeError('no signal'))));
	vi.stubGlobal('self', {
		__RESCUE__: RESCUE,
		__RELEASE__: { files: listed, first: listed.length, critical: listed.length, parcels },
		registration: scope.registration ?? { active: {}, waiting: null },
		clients: scope.clients ?? { matchAll: async () => [] }
	});
}

function addressOf(key: RequestInfo): string {
	return new URL(key instanceof Request ? key.url : key, ORIGIN).href;
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('base64').slice(0, 16);
}
