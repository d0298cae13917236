import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import { PHONE } from '../../chromium.ts';
import { medianOf, timingOf, type Timing } from '../../quantiles.ts';
import { startServer } from '../../serve.ts';
import type { PackedCountry } from './pack-country.ts';
import { OUTLINES_FILE, SEARCH_FILES, type Opening } from './page/session.ts';
import type { Workload } from './workload.ts';

/** How a phone copes with a country; times in milliseconds. */
export interface Measured extends Used {
	/** What searching and filtering needs. */
	readonly download: Size;
	/** What a position needs besides. */
	readonly outlines: Size;
}

interface Used {
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

export interface Size {
	readonly bytes: number;
	readonly gzipBytes: number;
}

const PAGE_SCRIPT = 'page.js';
const LOADS = 3;

/** A folder with the page under measurement, served; countries are put into it one after another. */
export class Bench {
	readonly #browser: Browser;
	readonly #directory: string;

	private constructor(browser: Browser, directory: string) {
		this.#browser = browser;
		this.#directory = directory;
	}

	static async prepare(browser: Browser): Promise<Bench> {
		const directory = await mkdtemp(join(tmpdir(), 'najdi-pomoc-zeme-'));
		const page = `<!doctype html><meta charset="utf-8"><title>-</title><script type="module" src="/${PAGE_SCRIPT}"></script>`;
		for (const name of ['index.html', '404.html']) await writeFile(join(directory, name), page);
		await bundlePage(directory);
		return new Bench(browser, directory);
	}

	async remove(): Promise<void> {
		await rm(this.#directory, { recursive: true });
	}

	/** Writes the files of a country, opens it on a slow phone and works with it. */
	async measure(packed: PackedCountry, workload: Workload): Promise<Measured> {
		for (const [name, bytes] of Object.entries(packed)) {
			await writeFile(join(this.#directory, name), bytes);
		}
		const server = await startServer({ directory: this.#directory, port: 0 });
		const openings: Opening[] = [];
		for (let i = 1; i < LOADS; i++) {
			const visit = await visitSlowly(this.#browser, server.url);
			openings.push(await visit.page.evaluate(() => window.session.open()));
			await visit.page.context().close();
		}
		const visit = await visitSlowly(this.#browser, server.url);
		const used = await useCountry(visit, workload);
		await visit.page.context().close();
		await server.stop();
		return {
			...used,
			opening: medianOpening([...openings, used.opening]),
			download: sizeOf(SEARCH_FILES.map((name) => packed[name])),
			outlines: sizeOf([packed[OUTLINES_FILE]])
		};
	}
}

async function bundlePage(outDir: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			outDir,
			emptyOutDir: false,
			target: 'es2022',
			rolldownOptions: {
				input: resolve('src/tools/bench/national/page/page.ts'),
				output: { entryFileNames: PAGE_SCRIPT }
			}
		}
	});
}

function sizeOf(files: readonly Uint8Array[]): Size {
	return {
		bytes: sum(files.map(({ length }) => length)),
		gzipBytes: sum(files.map((file) => gzipSync(file, { level: 9 }).length))
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function medianOpening(openings: readonly Opening[]): Opening {
	return {
		arrivedAfterMs: medianOf(openings.map(({ arrivedAfterMs }) => arrivedAfterMs)),
		openingMs: medianOf(openings.map(({ openingMs }) => openingMs)),
		firstQueryMs: medianOf(openings.map(({ firstQueryMs }) => firstQueryMs))
	};
}

const SLOWDOWN = 6;
/** After the one with code still cold. */
const WARM_ROUNDS = 3;

interface Visit {
	readonly page: Page;
	readonly devtools: CDPSession;
}

/** Opens the page on a phone as slow as a cheap one. */
async function visitSlowly(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(url);
	await page.waitForFunction(() => 'session' in window);
	return { page, devtools };
}

/** Opens a country, types, changes filters and asks for positions; each phase is measured apart. */
async function useCountry(
	{ page, devtools }: Visit,
	{ texts, changes, places }: Workload
): Promise<Used> {
	const longest = () => page.evaluate(() => window.session.takeLongestTask());
	const during = async <T>(use: () => Promise<T>) => {
		// What came before, as a run of the collector, is none of it.
		await longest();
		return [await use(), await longest()] as const;
	};
	const loading = await longest();
	const before = await keptBytes(devtools);
	const open = () => page.evaluate(() => window.session.open());
	const [opening, whileOpening] = await during(open);
	const [{ cold, warm }, whileTyping] = await during(() => typeInRounds(page, texts));
	const count = () => page.evaluate((list) => window.session.count(list), changes);
	const [facets, whileCounting] = await during(count);
	const memoryBytes = (await keptBytes(devtools)) - before;
	const points = places.map(({ at }) => at);
	const locate = () => page.evaluate((list) => window.session.locate(list), points);
	const [located, whileLocating] = await during(locate);
	return {
		opening,
		keys: [timingOf(cold), timingOf(mediansOf(warm))],
		facets: timingOf(facets),
		locating: timingOf(located.times),
		openingOutlinesMs: located.openingMs,
		misplaced: located.ids.filter((id, i) => id !== places[i]?.id).length,
		longestTasks: {
			loading,
			opening: Math.max(whileOpening, opening.firstQueryMs),
			typing: Math.max(whileTyping, ...cold, ...warm.flat()),
			counting: Math.max(whileCounting, ...facets),
			locating: Math.max(whileLocating, located.openingMs, ...located.times)
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
