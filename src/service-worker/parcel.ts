import { readFile, release } from './release.ts';

interface Packed {
	/** Relative to the worker. */
	readonly url: string;
	readonly type: string;
	readonly text: string;
}

type Parcel = ReadonlyMap<string, Packed>;

/** Opened once: a page asks for ten of its files in a row. */
let parcel: Promise<Parcel> | undefined;

/** What may be in the parcel by its name. */
export function mayBePacked({ pathname }: URL): boolean {
	return release.parcel !== null && /\.(js|css|svg|webmanifest)$/.test(pathname);
}

/** Answers with a file of the parcel; what is not in it comes from the server. */
export async function readPacked(request: Request, event: ExtendableEvent): Promise<Response> {
	parcel ??= openParcel(event).catch((failure: unknown) => {
		// Not the last word: with a signal it can be fetched.
		parcel = undefined;
		throw failure;
	});
	const { origin, pathname } = new URL(request.url);
	const file = (await parcel).get(origin + pathname);
	if (!file) return fetch(request);
	return new Response(file.text, { headers: { 'content-type': file.type } });
}

async function openParcel(event: ExtendableEvent): Promise<Parcel> {
	const response = await readFile(addressOf(release.parcel ?? ''), event);
	// Reading has checked its hash: these are the files of this release.
	const files: readonly Packed[] = await response.json();
	return new Map(files.map((file) => [addressOf(file.url).href, file]));
}

function addressOf(url: string): URL {
	return new URL(url, location.href);
}
