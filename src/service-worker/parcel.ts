import { addressOf, fileAt, release } from './release.ts';
import { openStore, readFile } from './store.ts';

interface Packed {
	/** Relative to the worker. */
	readonly url: string;
	readonly type: string;
	readonly text: string;
}

type Parcel = ReadonlyMap<string, Packed>;

/** Opened once each: a page asks for ten of its files in a row. */
const opened = new Map<string, Promise<Parcel>>();

/** What may be in a parcel by its name. */
export function mayBePacked({ pathname }: URL): boolean {
	return release.parcels.length > 0 && /\.(js|css|svg|webmanifest)$/.test(pathname);
}

/**
 * Answers with a file of a parcel, or with one of the release before, for a
 * window that was opened under it; what is in neither comes from the server.
 */
export async function readPacked(request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	for (const parcel of release.parcels) {
		// One that does not come is no reason to refuse what is in it: the server has it by itself, too.
		const file = (await openParcel(parcel).catch(() => undefined))?.get(pathname);
		if (file) return answerOf(file);
	}
	return (await readEarlier(pathname)) ?? fetch(request);
}

/** A file of the release before, by itself or in its parcel; none where the device does not let it look. */
export function readEarlier(pathname: string): Promise<Response | undefined> {
	return findEarlier(pathname).catch(() => undefined);
}

async function findEarlier(pathname: string): Promise<Response | undefined> {
	const store = await openStore();
	const whole = await store.match(pathname, { ignoreSearch: true });
	if (whole) return whole;
	for (const request of await store.keys()) {
		const url = new URL(request.url);
		if (!url.pathname.includes('/parcel.') || fileAt(url)) continue;
		const file = read(await (await store.match(request))?.json()).get(pathname);
		if (file) return answerOf(file);
	}
	return undefined;
}

function openParcel(url: string): Promise<Parcel> {
	const parcel =
		opened.get(url) ?? readFile(addressOf(url)).then(async (file) => read(await file.json()));
	opened.set(url, parcel);
	// Not the last word: with a signal it can be fetched.
	parcel.catch(() => opened.delete(url));
	return parcel;
}

/** Reading has checked its hash, or the release before had: these are files of a release. */
function read(files: readonly Packed[] = []): Parcel {
	return new Map(files.map((file) => [addressOf(file.url).pathname, file]));
}

function answerOf({ text, type }: Packed): Response {
	return new Response(text, { headers: { 'content-type': type } });
}
