// In place of service-worker.js: takes the stored application off every device that
// asks for an update, so that pages come from the host again. How and when: docs/operations.md.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(takeAway()));

async function takeAway() {
	// Only ours: another application of the same host may keep its own.
	for (const name of await caches.keys()) {
		if (name.startsWith('najdi-pomoc')) await caches.delete(name);
	}
	// No reload: somebody may be typing, and a page that is loaded anew needs no worker.
	await self.registration.unregister();
}
