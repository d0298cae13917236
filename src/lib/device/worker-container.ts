/**
 * `navigator.serviceWorker`, or none: insecure pages and some private windows
 * have none, and a browser older than those of DESIGN.md shall not have it. It
 * reads what the server sends; the worker would give it the shell, which is
 * empty without scripts.
 */
export function workerContainer(): ServiceWorkerContainer | undefined {
	return 'hasOwn' in Object ? globalThis.navigator?.serviceWorker : undefined;
}
