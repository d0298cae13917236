import { cutInBlocks } from '#lib/bytes/blocks.js';
import { download } from './download.ts';
import { runAtMost } from './run-at-most.ts';
import { blocksOf, hashOf, nameOfBlock } from './hashes.ts';
import { addressOf, type ReleaseFile } from './release.ts';

declare const self: ServiceWorkerGlobalScope;

/** Where the build writes each block of a file by its name. */
const BLOCKS = '_app/immutable/blocks/';

/** As many as a browser opens to one host, so that a slow line is never idle. */
export const AT_ONCE = 6;

/** Of more blocks than this share, the whole is cheaper. */
const MOST_MISSING = 0.5;

/**
 * The bytes of a file: put together, where an earlier release of it is stored,
 * else fetched.
 *
 * @throws where they do not come, or others than those of the release
 */
export async function fetchFile(
	file: ReleaseFile,
	cache: RequestCache,
	store: Cache | null
): Promise<ArrayBuffer> {
	const patched = store && (await putTogether(file, store).catch(() => null));
	if (patched) return patched;
	const bytes = await download(addressOf(file.url), cache);
	if ((await hashOf(bytes)) === file.hash) return bytes;
	throw new Error(`${file.url} is not as it was built.`);
}

/** Fetches only the blocks that an earlier release of the file did not have. */
async function putTogether({ url, blocks, hash }: ReleaseFile, store: Cache) {
	// Before the first release there is none, and to look would let smaller files go ahead of large ones.
	if (!blocks || !self.registration.active) return null;
	const names = blocksOf(blocks);
	const known = await blocksOfEarlier(url, store);
	const missing = names.filter((name) => !known.has(name));
	if (missing.length > names.length * MOST_MISSING) return null;
	await runAtMost(
		missing.map((name) => async () => {
			const block = await download(addressOf(`${BLOCKS}${name}.txt`));
			known.set(name, new Uint8Array(block));
		}),
		AT_ONCE
	);
	const bytes = await new Blob(names.map((name) => known.get(name) ?? '')).arrayBuffer();
	return (await hashOf(bytes)) === hash ? bytes : null;
}

async function blocksOfEarlier(
	url: string,
	store: Cache
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
	const known = new Map<string, Uint8Array<ArrayBuffer>>();
	const stem = stemOf(addressOf(url).pathname);
	for (const request of await store.keys()) {
		if (stemOf(new URL(request.url).pathname) !== stem) continue;
		const bytes = new Uint8Array((await (await store.match(request))?.arrayBuffer()) ?? []);
		for (const block of cutInBlocks(bytes)) known.set(await nameOfBlock(block), block.slice());
	}
	return known;
}

/** A name without the hash of its content. */
function stemOf(path: string): string {
	return path.replace(/\.[0-9a-f]{8}\./, '.');
}
