import { dev } from '$app/environment';
import { isSpoilt } from '#lib/device/spoilt-address.ts';
import { WORKER_SCRIPT } from '#lib/device/worker-script.ts';
import { workerContainer } from '#lib/device/worker-container.ts';

/**
 * Begins to store the application while the data of the first page are still
 * on their way: the page is drawn long before, and the worker asks for what the
 * page needs first. How it goes is told by `AppUpdate`, and a failure, too.
 */
export async function init(): Promise<void> {
	window.addEventListener('vite:preloadError', (event) => {
		// A page without one of its looks is better than none.
		if (event.payload.message.includes('CSS')) event.preventDefault();
	});
	// While developing, Vite serves what has just been written, and nothing older.
	if (!dev)
		void workerContainer()
			?.register(WORKER_SCRIPT)
			.catch(() => undefined);
	if (!isSpoilt(location)) return;
	// Before the router reads it: on one that does not decode, such as `/%`, it throws.
	const mending = await import('#lib/device/mended-address.ts').catch(() => null);
	if (mending) history.replaceState(null, '', mending.mendedAddress(location));
}
