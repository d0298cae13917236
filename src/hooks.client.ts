import { dev } from '$app/environment';
import { WORKER_SCRIPT } from '#lib/device/worker-script.ts';
import { workerContainer } from '#lib/device/worker-container.ts';

/**
 * Begins to store the application while the data of the first page are still
 * on their way: the page is drawn long before, and the worker asks for what the
 * page needs first. How it goes is told by `AppUpdate`, and a failure, too.
 */
export function init(): void {
	mendAddress();
	window.addEventListener('vite:preloadError', (event) => {
		// A page without one of its looks is better than none.
		if (event.payload.message.includes('CSS')) event.preventDefault();
	});
	// While developing, Vite serves what has just been written, and nothing older.
	if (dev) return;
	void workerContainer()
		?.register(WORKER_SCRIPT)
		.catch(() => undefined);
}

/** The router throws on an address that does not decode, such as `/%`: it shall be one we do not have. */
function mendAddress(): void {
	const { pathname, search, hash } = location;
	const path = decodes(pathname) ? pathname : pathname.replaceAll('%', '%25');
	// Some hosts lead to the file itself, which the router does not know.
	const mended = path.replace(/\/index\.html$/, '/');
	if (mended !== pathname) history.replaceState(null, '', mended + search + hash);
}

function decodes(path: string): boolean {
	try {
		// Asked for its value: the build leaves out a call whose value nobody asks for.
		return decodeURI(path) !== '';
	} catch {
		return false;
	}
}
