import { dev } from '$app/environment';
import { WORKER_SCRIPT } from '#lib/device/worker-script.ts';

/**
 * Begins to store the application while the data of the first page are still
 * on their way: the page is drawn long before, and the worker asks for what the
 * page needs first. How it goes is told by `AppUpdate`, and a failure, too.
 */
export function init(): void {
	mendAddress();
	// While developing, Vite serves what has just been written, and nothing older.
	if (dev) return;
	void navigator.serviceWorker?.register(WORKER_SCRIPT).catch(() => undefined);
}

/** The router throws on an address that does not decode, such as `/%`: it shall be one we do not have. */
function mendAddress(): void {
	try {
		decodeURI(location.pathname);
	} catch {
		history.replaceState(null, '', location.pathname.replaceAll('%', '%25'));
	}
}
