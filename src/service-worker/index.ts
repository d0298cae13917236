import { registerRoute } from 'workbox-routing/registerRoute.js';
import { ALL_DETAILS, DETAILS_FOLDER, detailsAddress } from '#lib/region/addresses.ts';
import { partOf, type Details } from '#lib/region/details.ts';
import { unpack } from '#lib/region/packed.ts';
import { installRelease } from './install.ts';
import { mayBePacked, readPacked } from './parcel.ts';
import { hasFile, precache, readFile, SHELL } from './release.ts';

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
});

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
	({ request, event }) => openPage(request, event)
);

/** A part of the details; only the whole is kept on the phone. */
const DETAILS_PART = new RegExp(`^${DETAILS_FOLDER}([\\w-]+)\\.json$`);

const JSON_TYPE = { headers: { 'content-type': 'application/json' } };

/** Cuts a part from the kept whole, so that sixty small files need not be fetched. */
async function readDetailsPart(url: URL, event: ExtendableEvent): Promise<Response> {
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

/** The shell is stored as text, and no header of a host comes with it. */
const SHELL_HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "frame-ancestors 'none'",
	'referrer-policy': 'no-referrer'
};

function withoutFile(url: URL): string {
	const path = url.pathname.replace(AS_FILE, (_all, _index, name?: string) =>
		name ? `/${name}/` : '/'
	);
	return new URL(path + url.search, url.origin).href;
}

/**
 * Every address gets the shell of the installed release: at once, on any
 * signal, and never the page of a captive portal. Should the stored shell be
 * lost and the server already have a newer one, the server's own page is shown.
 */
async function openPage(request: Request, event: ExtendableEvent): Promise<Response> {
	const url = new URL(request.url);
	if (AS_FILE.test(url.pathname)) return Response.redirect(withoutFile(url), 302);
	try {
		const { body } = await readFile(new URL(SHELL, location.href), event);
		return new Response(body, { headers: SHELL_HEADERS });
	} catch {
		return fetch(request);
	}
}
