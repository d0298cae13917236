declare global {
	interface Window {
		/** `app.html` says so, which has begun to register the worker before any of ours ran. */
		readonly workers?: ServiceWorkerContainer;
		/** Where only trusted scripts may be registered, this one is; none while developing. */
		readonly workerScript?: string;
	}
}

/**
 * `navigator.serviceWorker`, or none: insecure pages and some private windows
 * have none, and a browser older than those of DESIGN.md shall not have it. It
 * reads what the server sends; the worker would give it the shell, which is
 * empty without scripts.
 */
export function workerContainer(): ServiceWorkerContainer | undefined {
	return globalThis.window?.workers;
}

/** The script of the service worker, to be registered. */
export function workerScript(): string {
	return globalThis.window?.workerScript ?? '';
}
