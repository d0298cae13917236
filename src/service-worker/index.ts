import { version } from '$service-worker';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { ALL_DETAILS, DETAILS_FOLDER, detailsAddress } from '#lib/region/addresses.ts';
import { partOf, type Details } from '#lib/region/details.ts';
import { unpack } from '#lib/region/packed.ts';
import { handover } from './handover.ts';
import { installRelease, stageOf, storeMissing } from './install.ts';
import { mayBePacked, readEarlier, readPacked } from './parcel.ts';
import { detailsOfOther } from './details.ts';
import { openPage } from './pages.ts';
import { fileAt } from './release.ts';
import { clearStore, readFile, rememberRelease } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(installRelease()));

self.addEventListener('activate', (event) => {
	// The page that installed the worker can go offline too, without a reload.
	const claimed = self.clients.claim();
	event.waitUntil(Promise.all([clearStore(), claimed]));
	// Pages are opened once it is active, so that does not wait for them.
	void claimed.then(() => handover.loadAgain()).catch(() => undefined);
	// Nothing waits for it, for no page would open meanwhile; a page that asks keeps it going.
	void storeMissing('all');
});

// A new release waits until somebody asks for it: never in the middle of a task.
self.addEventListener('message', (event) => {
	if (event.data?.loadAgain) handover.noteWhatToLoadAgain(event.data);
	if (event.data === 'apply-update') void self.skipWaiting();
	if (event.data !== 'what-is-stored') return;
	if (event.source instanceof Client) handover.noteAlive(event.source.id);
	event.waitUntil(tellWhatIsStored(event));
});

/** Says how much is stored, fetches what is not, and says it again. */
async function tellWhatIsStored(event: ExtendableMessageEvent): Promise<void> {
	const tell = async () => {
		const stage = await stageOf();
		event.ports[0]?.postMessage(stage);
		return stage;
	};
	let stage = await tell();
	if (stage === 'part') {
		await storeMissing('search');
		stage = await tell();
	}
	if (stage === 'all') return;
	await storeMissing('all');
	await rememberRelease();
	await tell();
}

// The framework asks whether there is another release, and loads the page anew from it: here
// that would be this release once more, for ever. A new one is offered by the update of the worker.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('/_app/version.json'),
	() => answerWith({ version })
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && fileAt(url) !== undefined,
	({ url }) => readFile(url)
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && mayBePacked(url),
	({ request }) => readPacked(request)
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && OF_A_RELEASE.test(url.pathname),
	async ({ url, request }) => (await readEarlier(url.pathname)) ?? fetch(request)
);
registerRoute(
	({ url, sameOrigin }) => sameOrigin && DETAILS_PART.test(url.pathname),
	({ url, request }) => readDetailsPart(url, request)
);
registerRoute(
	({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
	async ({ url, request, event }) => {
		if (AS_FILE.test(url.pathname)) return Response.redirect(withoutFile(url), 302);
		// To show or to save, and not stored; without a server it is a page that is not here.
		const file = /\.\w+$/.test(url.pathname) && (await fetch(request).catch(() => null));
		return file || openPage(event as FetchEvent);
	}
);

/** Its name carries a hash, so whichever release it is of, there is but one. */
const OF_A_RELEASE = /\/_app\/immutable\//;

/** A part of the details; only the whole is kept on the phone. */
const DETAILS_PART = new RegExp(`^${DETAILS_FOLDER}([\\w-]+)\\.json$`);

async function answerWith(value: unknown): Promise<Response> {
	return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}

/** Cuts a part from the kept whole, so that sixty small files need not be fetched. */
async function readDetailsPart(url: URL, request: Request): Promise<Response> {
	const theirs = await detailsOfOther(request, version);
	if (theirs) return theirs;
	const whole = await readFile(new URL(detailsAddress(ALL_DETAILS), url));
	// The build packs the details of this release into that file.
	const details = unpack(await whole.json()) as Details;
	const part = partOf(details, DETAILS_PART.exec(url.pathname)?.[1] ?? '');
	return part ? answerWith(part) : new Response(null, { status: 404 });
}

/** A page as the file it is on the host: `index.html`, `tisen/index.html`, `tisen.html`. */
const AS_FILE = /\/(index|([^/]+))\.html$/;

function withoutFile(url: URL): string {
	const path = url.pathname.replace(AS_FILE, (_all, _index, name?: string) =>
		name ? `/${name}/` : '/'
	);
	return new URL(path + url.search, url.origin).href;
}
