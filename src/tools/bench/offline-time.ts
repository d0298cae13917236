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
	/** From the first byte to the first that is seen of the page, */
	readonly seenAfterMs: number;
	/** to its last script or style, */
	readonly usableAfterMs: number;
	/** to what searching and calling need, verified on the device, */
	readonly searchableAfterMs: number;
	/** and to the complete release. */
	readonly offlineAfterMs: number;
}

/** The first visit of a new phone to the home page, over a weak signal. */
export async function measureOfflineTime(browser: Browser, options: Options): Promise<OfflineTime> {
	const visit = await visitSlowly(browser, options);
	const { page } = visit;
	await page.goto(visit.url, { timeout: 60_000 });
	const searchableAt = await page.evaluate(stageAt, 'search');
	const storedAt = await page.evaluate(stageAt, 'all');
	const usableAt = await page.evaluate(lastScriptAt);
	const seenAt = await page.evaluate(firstPaintAt);
	const firstByteAt = await visit.firstByteAt;
	await visit.end();
	return {
		seenAfterMs: seenAt - firstByteAt,
		usableAfterMs: usableAt - firstByteAt,
		searchableAfterMs: searchableAt - firstByteAt,
		offlineAfterMs: storedAt - firstByteAt
	};
}

/** From the first byte to the answer, where a new phone opens a link with a query. */
export async function measureAnswerTime(
	browser: Browser,
	path: string,
	options: Options
): Promise<number> {
	const visit = await visitSlowly(browser, options);
	await visit.page.goto(visit.url + path, { waitUntil: 'commit', timeout: 60_000 });
	await visit.page.locator('article').first().waitFor({ timeout: 60_000 });
	const answeredAt = Date.now();
	const firstByteAt = await visit.firstByteAt;
	await visit.end();
	return answeredAt - firstByteAt;
}

async function visitSlowly(browser: Browser, options: Options) {
	const { directory, brotli } = options;
	const server = await startServer({ directory, port: 0, brotli });
	const link = await startSlowLink({ ...options, port: Number(new URL(server.url).port) });
	const context = await browser.newContext(PHONE);
	return {
		page: await context.newPage(),
		url: link.url,
		firstByteAt: link.firstByteAt,
		async end() {
			await context.close();
			await link.stop();
			await server.stop();
		}
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

/** Runs in the page: when something was first seen of it, on the clock of `Date.now()`. */
function firstPaintAt(): number {
	const [paint] = performance.getEntriesByName('first-contentful-paint');
	return performance.timeOrigin + (paint?.startTime ?? NaN);
}
