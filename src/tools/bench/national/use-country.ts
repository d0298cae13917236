import type { Browser, CDPSession, Page } from '@playwright/test';
import { PHONE } from '../../chromium.ts';
import { medianOf, timingOf, type Timing } from '../../quantiles.ts';
import type { Opening } from './page/session.ts';
import type { Workload } from './workload.ts';

/** How opening a country and working with it went; times in milliseconds. */
export interface Used {
	readonly opening: Opening;
	/** All keys once, code still cold; then of each the median of some more rounds. */
	readonly keys: readonly [cold: Timing, warm: Timing];
	readonly facets: Timing;
	readonly openingOutlinesMs: number;
	readonly locating: Timing;
	/** Positions for which another municipality was said. */
	readonly misplaced: number;
	/** The longest task while each was done; below 50 ms only what was done is timed, not what is about it. */
	readonly longestTasks: Readonly<Record<Phase, number>>;
	/** What opening the country and searching it keeps, after the collector ran. */
	readonly memoryBytes: number;
	/** How many were measured: fewer than asked for where the time of a phase ran out. */
	readonly samples: { readonly keys: number; readonly facets: number; readonly places: number };
}

export type Phase = 'loading' | 'opening' | 'typing' | 'counting' | 'locating';

const SLOWDOWN = 6;
/** After the one with code still cold. */
const WARM_ROUNDS = 3;

export interface Visit {
	readonly page: Page;
	readonly devtools: CDPSession;
}

/** Opens the page on a phone as slow as a cheap one. */
export async function visitSlowly(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(url);
	await page.waitForFunction(() => 'session' in window);
	return { page, devtools };
}

/** Opens a country, types, changes filters and asks for positions; each phase is measured apart. */
export async function useCountry(
	{ page, devtools }: Visit,
	{ texts, changes, places }: Workload
): Promise<Used> {
	// Asked once more after the collector was run, whose task is none of the page's.
	const longest = () => page.evaluate(() => window.session.takeLongestTask());
	const loading = await longest();
	const before = await keptBytes(devtools);
	await longest();
	const opening = await page.evaluate(() => window.session.open());
	const whenOpening = await longest();
	const { cold, warm } = await typeInRounds(page, texts);
	const whenTyping = await longest();
	const facets = await page.evaluate((list) => window.session.count(list), changes);
	const whenCounting = await longest();
	const memoryBytes = (await keptBytes(devtools)) - before;
	await longest();
	const points = places.map(({ at }) => at);
	const located = await page.evaluate((list) => window.session.locate(list), points);
	const whenLocating = await longest();
	return {
		opening,
		keys: [timingOf(cold), timingOf(mediansOf(warm))],
		facets: timingOf(facets),
		locating: timingOf(located.times),
		openingOutlinesMs: located.openingMs,
		misplaced: located.ids.filter((id, i) => id !== places[i]?.id).length,
		longestTasks: {
			loading,
			opening: Math.max(whenOpening, opening.firstQueryMs),
			typing: Math.max(whenTyping, ...cold, ...warm.flat()),
			counting: Math.max(whenCounting, ...facets),
			locating: Math.max(whenLocating, ...located.times)
		},
		memoryBytes,
		samples: { keys: cold.length, facets: facets.length, places: located.ids.length }
	};
}

async function typeInRounds(page: Page, texts: readonly string[]) {
	const type = () => page.evaluate((list) => window.session.type(list), texts);
	const cold = await type();
	const warm: (readonly number[])[] = [];
	for (let i = 0; i < WARM_ROUNDS; i++) warm.push(await type());
	return { cold, warm };
}

/** Objects and the bytes behind typed arrays, after the collector ran. */
async function keptBytes(devtools: CDPSession): Promise<number> {
	await devtools.send('HeapProfiler.collectGarbage');
	const usage = await devtools.send('Runtime.getHeapUsage');
	return usage.usedSize + usage.backingStorageSize;
}

/** Of each step its median over all rounds, so that what else the machine did counts for little. */
function mediansOf(rounds: readonly (readonly number[])[]): number[] {
	const [first = []] = rounds;
	return first.map((_, i) => medianOf(rounds.flatMap((round) => round[i] ?? [])));
}
