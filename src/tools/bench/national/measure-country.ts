import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { medianOf } from '../../quantiles.ts';
import { startServer } from '../../serve.ts';
import type { PackedCountry } from './pack-country.ts';
import { OUTLINES_FILE, SEARCH_FILES } from './page/open-country.ts';
import type { Opening } from './page/session.ts';
import { useCountry, visitSlowly, type Used } from './use-country.ts';
import type { Workload } from './workload.ts';

/** How a phone copes with a country; sizes in bytes. */
export interface Measured extends Used {
	/** What searching and filtering needs. */
	readonly download: Size;
	/** What a position needs besides. */
	readonly outlines: Size;
}

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
