import { readFile, SHELL } from './release.ts';

const FILE_NAME = /\.\w+$/;

/** A page of the application; an address with a file ending is a file to show or to save. */
export function isPage(request: Request, url: URL): boolean {
	return request.mode === 'navigate' && !FILE_NAME.test(url.pathname);
}

/**
 * Every address gets the shell of the installed release: at once, on any
 * signal, and never the page of a captive portal. Should the stored shell be
 * lost and the server already have a newer one, the server's own page is shown.
 */
export async function openPage(request: Request, event: ExtendableEvent): Promise<Response> {
	try {
		return await readFile(new URL(SHELL, location.href), event);
	} catch {
		return fetch(request);
	}
}
