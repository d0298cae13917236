import { version } from '$service-worker';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { ALL_DETAILS, DETAILS_FOLDER, detailsAddress } from '#lib/region/addresses.ts';
import { partOf, type Details } from '#lib/region/details.ts';
import { unpack } from '#lib/region/packed.ts';
import { installRelease, storeMissing } from './install.ts';
import { mayBePacked, readPacked } from './parcel.ts';
import { detailsOfServer, openPage } from './pages.ts';
import { hasFile, missingFiles, precache, readFile } from './release.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(installRelease(event)));

self.addEventListener('activate', (event) => {
	void precache.activate(event);
	// The page that installed the worker can go offline too, without a reload.
	event.waitUntil(self.clients.claim());
});

// A new release waits until somebody asks for it: never in the middle of a task.
self.addEventListener('message', (event) => {
	if (event.data === 'apply-update') void self.skipWaiting();
	if (event.data === 'is-all-stored') event.waitUntil(tellWhatIsStored(event));
});

/** Says whether all is stored, fetches what is not, and says it again. */
async function tellWhatIsStored(event: ExtendableMessageEvent): Promise<void> {
	const tell = async () => {
		const stored = (await missingFiles()).length === 0;
		event.ports[0]?.postMessage(stored);
		return stored;
	};
	if (await tell()) return;
	await storeMissing(event);
	await tell();
}

// The framework asks whether there is another release, and loads the page anew from it: here
// that would be this release once more, for ever. A new one is offered by the update of the worker.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/_app/version.json'),
	async () => new Response(JSON.stringify({ version }), JSON_TYPE)
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && hasFile(url),
	({ url, event }) => readFile(url, event)
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && mayBePacked(url),
	({ request, event }) => readPacked(request, event)
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && DETAILS_PART.test(url.pathname),
	({ url, event }) => readDetailsPart(url, event)
);
registerRoute(
	({ request, url, sameOrigin }) => sameOrigin && isPage(request, url),
	async ({ request, url, event }) =>
		AS_FILE.test(url.pathname) ? Response.redirect(withoutFile(url), 302) : openPage(request, event)
);

/** A part of the details; only the whole is kept on the phone. */
const DETAILS_PART = new RegExp(`^${DETAILS_FOLDER}([\\w-]+)\\.json$`);

const JSON_TYPE = { headers: { 'content-type': 'application/json' } };

/** Cuts a part from the kept whole, so that sixty small files need not be fetched. */
async function readDetailsPart(url: URL, event: ExtendableEvent): Promise<Response> {
	const theirs = await detailsOfServer(url);
	if (theirs) return theirs;
	const whole = await readFile(new URL(detailsAddress(ALL_DETAILS), url), event);
	// The build packs the details of this release into that file.
	const details = unpack(await whole.json()) as Details;
	const part = partOf(details, DETAILS_PART.exec(url.pathname)?.[1] ?? '');
	return part ? new Response(JSON.stringify(part), JSON_TYPE) : new Response(null, { status: 404 });
}

/** A page of the application; an address with another ending is a file to show or to save. */
function isPage(request: Request, { pathname }: URL): boolean {
	return request.mode === 'navigate' && (!/\.\w+$/.test(pathname) || AS_FILE.test(pathname));
}

/** A page as the file it is on the host: `index.html`, `tisen/index.html`, `tisen.html`. */
const AS_FILE = /\/(index|([^/]+))\.html$/;

function withoutFile(url: URL): string {
	const path = url.pathname.replace(AS_FILE, (_all, _index, name?: string) =>
		name ? `/${name}/` : '/'
	);
	return new URL(path + url.search, url.origin).href;
}
