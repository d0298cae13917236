import { fetchFile } from './fetch-file.ts';
import { hashOf } from './hashes.ts';
import { addressOf, fileAt, release, type ReleaseFile } from './release.ts';

/**
 * The files of two releases lie side by side, because a changed file has another
 * key: the running release stays whole until the next one is.
 */
const CACHE = 'najdi-pomoc';

/** What the release in use has stored, for the one after it. */
const LIST = 'vydani.json';

const TYPES: Readonly<Record<string, string>> = {
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	woff2: 'font/woff2'
};

export const openStore = () => caches.open(CACHE);

/** By content: what two releases have in common is stored once, and never fetched again. */
export function keyOf({ url, hash }: ReleaseFile): string {
	return addressOf(`${url}?${hash}`).href;
}

/**
 * Answers with a file of this release. One that is missing or damaged on the
 * device is fetched again: a full disk or a crash can leave half a file behind,
 * and nobody could mend it on a phone but by deleting the application.
 *
 * @throws where it does not come, or not with exactly the bytes of the release
 */
export async function readFile(url: URL): Promise<Response> {
	const file = fileAt(url);
	if (!file) return fetch(url);
	// A store that cannot be read, as on a full or broken disk, holds nothing.
	const bytes = await storedBytes(file).catch(() => null);
	return answerOf(file, bytes ?? (await fetchAndStore(file, 'reload')));
}

/** `null`: none, or other bytes than those of the release. */
async function storedBytes(file: ReleaseFile): Promise<ArrayBuffer | null> {
	const bytes = await (await (await openStore()).match(keyOf(file)))?.arrayBuffer();
	return bytes && (await hashOf(bytes)) === file.hash ? bytes : null;
}

/**
 * What of the release is not stored. Whether it is whole is looked at where it is read.
 *
 * @throws where the device does not let it look
 */
export async function missingFiles(): Promise<readonly ReleaseFile[]> {
	const stored = new Set((await (await openStore()).keys()).map(({ url }) => url));
	return release.files.filter((file) => !stored.has(keyOf(file)));
}

/** @throws where the right bytes do not come; a full or broken disk is no reason not to use them */
export async function fetchAndStore(file: ReleaseFile, cache: RequestCache): Promise<ArrayBuffer> {
	const store = await openStore().catch(() => null);
	const bytes = await fetchFile(file, cache, store);
	await store?.put(keyOf(file), answerOf(file, bytes)).catch(() => undefined);
	return bytes;
}

/** The headers of a host, a wrong status of it or a redirect are not kept. */
function answerOf({ url }: ReleaseFile, bytes: ArrayBuffer): Response {
	const type = TYPES[url.split('.').pop() ?? ''] ?? 'application/octet-stream';
	return new Response(bytes, { headers: { 'content-type': type } });
}

/**
 * Takes away what belongs neither to this release nor to the one before it: a
 * window that was opened under that one goes on and may want more of its files.
 */
export async function clearStore(): Promise<void> {
	const store = await openStore();
	const before: readonly string[] = (await (await store.match(LIST))?.json()) ?? [];
	const kept = new Set([...before, ...release.files.map(keyOf), addressOf(LIST).href]);
	const old = (await store.keys()).filter(({ url }) => !kept.has(url));
	await Promise.all(old.map((request) => store.delete(request)));
	await rememberRelease();
}

export async function rememberRelease(): Promise<void> {
	const list = new Response(JSON.stringify(release.files.map(keyOf)));
	await openStore()
		.then((store) => store.put(LIST, list))
		.catch(() => undefined);
}
