import type { Browser } from '@playwright/test';
import { PHONE } from '../chromium.ts';
import { startServer } from '../serve.ts';
import { startSlowLink } from './slow-link.ts';

interface Options {
	readonly directory: string;
	readonly kilobitsPerSecond: number;
	readonly roundTripMs: number;
	/** As most hosts do over HTTPS; gzip is the least that any host does. */
	readonly brotli: boolean;
}

interface OfflineTime {
	/** From the first byte to the last script or style of the page. */
	readonly usableAfterMs: number;
	/** From the first byte to what searching and calling need, verified on the device, */
	readonly searchableAfterMs: number;
	/** and to the complete release. */
	readonly offlineAfterMs: number;
}

/** The first visit of a new phone to the home page, over a weak signal. */
export async function measureOfflineTime(browser: Browser, options: Options): Promise<OfflineTime> {
	const { directory, brotli } = options;
	const server = await startServer({ directory, port: 0, brotli });
	const link = await startSlowLink({ ...options, port: Number(new URL(server.url).port) });
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	await page.goto(link.url, { timeout: 60_000 });
	const searchableAt = await page.evaluate(stageAt, 'search');
	const storedAt = await page.evaluate(stageAt, 'all');
	const usableAt = await page.evaluate(lastScriptAt);
	const firstByteAt = await link.firstByteAt;
	await context.close();
	await link.stop();
	await server.stop();
	return {
		usableAfterMs: usableAt - firstByteAt,
		searchableAfterMs: searchableAt - firstByteAt,
		offlineAfterMs: storedAt - firstByteAt
	};
}

/** Runs in the page: when the worker says that so much is stored, on the clock of `Date.now()`. */
async function stageAt(stage: string): Promise<number> {
	const { active } = await navigator.serviceWorker.ready;
	const { port1, port2 } = new MessageChannel();
	active?.postMessage('what-is-stored', [port2]);
	await new Promise<void>((done) => {
		port1.onmessage = ({ data }) => (data === stage || data === 'all') && done();
	});
	return Date.now();
}

/** Runs in the page: when its last own script or style arrived, on the clock of `Date.now()`. */
function lastScriptAt(): number {
	const arrivals = performance
		.getEntriesByType('resource')
		.filter(({ name }) => /\.(js|css)$/.test(name))
		// The list holds resource timings only: the type was asked for.
		.map((entry) => (entry as PerformanceResourceTiming).responseEnd);
	return performance.timeOrigin + Math.max(0, ...arrivals);
}
