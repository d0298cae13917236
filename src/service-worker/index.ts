import { registerRoute } from 'workbox-routing/registerRoute.js';
import { isDetailsPart, readDetailsPart } from './details.ts';
import { installRelease } from './install.ts';
import { isPage, openPage } from './navigation.ts';
import { hasFile, precache, readFile } from './release.ts';

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
	({ url, sameOrigin }) => sameOrigin && isDetailsPart(url),
	({ url, event }) => readDetailsPart(url, event)
);
registerRoute(
	({ request, url, sameOrigin }) => sameOrigin && isPage(request, url),
	({ request, event }) => openPage(request, event)
);
