import { inTime } from '#lib/device/in-time.ts';
import { hasPage } from './folders.ts';
import { handover } from './handover.ts';
import { addressOf, SHELL } from './release.ts';
import { missingFiles, readFile } from './store.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __RESCUE__?: string };

/** The words of the shell, which stand beside the list of the release: should the shell be lost. */
const RESCUE = self.__RESCUE__ ?? '';

/** The shell is stored as text, and no header of a host comes with it. */
const SHELL_HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'content-security-policy': "frame-ancestors 'none'",
	'referrer-policy': 'no-referrer'
};

/** Of two ways to a page, so long is waited for the first: a signal may hang for ever. */
const PATIENCE_MS = 2400;

/**
 * A page that gives way to the release that waits is loaded again by it. Should that not be, it does
 * so itself, but later: what is asked of a worker while another takes its place may never be answered
 * (seen in Chromium 156).
 */
const REFRESH_S = '5';

/**
 * Every address gets the shell of the installed release: at once, on any
 * signal, and never the page of a captive portal. Where files of the release are
 * missing, the page of the server comes first, which can be read without them.
 * Where nothing comes, whom to call.
 */
export async function openPage(event: FetchEvent): Promise<Response> {
	const { request, resultingClientId } = event;
	const shell = async () => {
		const { body } = await readFile(addressOf(SHELL));
		const status = hasPage(new URL(request.url).pathname) ? 200 : 404;
		return new Response(body, { status, headers: SHELL_HEADERS });
	};
	if (await handover.isDue(event).catch(() => false)) {
		handover.giveWay(resultingClientId);
		return new Response(RESCUE, { headers: { ...SHELL_HEADERS, refresh: REFRESH_S } });
	}
	const missing = await ifInTime(missingFiles());
	// In another typeface everything works.
	const whole = missing?.every(({ url }) => url.endsWith('.woff2')) ?? false;
	for (const way of whole ? [shell, ask] : [ask, shell]) {
		const page = await ifInTime(way(request));
		if (page) return page;
	}
	return new Response(RESCUE, { headers: SHELL_HEADERS });
}

async function ask(request: Request): Promise<Response> {
	const page = await fetch(request);
	// Not the page of a captive portal, and none that says that the server is broken.
	const ours = (await page.clone().text()).includes('/immutable/entry/');
	if (!ours) throw new Error('The server answered with a page that is not ours.');
	return page;
}

/** What comes of some work; `null`: nothing came in time. */
export function ifInTime<T>(work: Promise<T>): Promise<T | null> {
	return inTime(work, PATIENCE_MS).catch(() => null);
}
