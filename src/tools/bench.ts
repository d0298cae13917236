import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportNational } from './bench/national.ts';
import { measureOfflineTime } from './bench/offline-time.ts';
import { kilobytes, row, seconds } from './bench/rows.ts';
import { weighPage, weighRelease, type PageWeight } from './bench/sizes.ts';
import { Verdicts } from './bench/verdicts.ts';
import { launchChromium } from './chromium.ts';
import { startServer } from './serve.ts';

/**
 * What must hold on a first visit; kB are thousands of bytes after gzip. First
 * use counts HTML, CSS and JS; the data of all pages are weighed beside it, and
 * within everything needed offline.
 */
const FIRST_USE_KB = 90;
const FULL_OFFLINE_KB = 250;
const OFFLINE_READY_MS = 6000;
const LINK = { kilobitsPerSecond: 400, roundTripMs: 400 };

/** `npm run bench -- zeme` measures this part alone; it needs no build. */
const NATIONAL = 'zeme';

const directory = resolve('build');
const verdicts = new Verdicts();
const { positionals } = parseArgs({ allowPositionals: true });

const browser = await launchChromium();
if (!positionals.includes(NATIONAL)) {
	await reportPages();
	reportRelease();
	await reportTime();
}
await reportNational(browser, verdicts);
await browser.close();
process.exit(verdicts.allHold ? 0 : 1);

async function reportPages(): Promise<void> {
	const server = await startServer({ directory, port: 0 });
	console.log(
		row('První návštěva, kB gzip', ['HTML', 'CSS', 'JS', 'součet', 'data', 'písma', 'dotazů'])
	);
	for (const path of pagePaths()) {
		printPage(await weighPage(browser, { url: server.url, directory, path }));
	}
	console.log(`  mez součtu ${FIRST_USE_KB} kB`);
	await server.stop();
}

function printPage({ path, html, css, js, data, fonts, requests }: PageWeight): void {
	const sum = html + css + js;
	const figures = [html, css, js, sum, data, fonts].map(kilobytes);
	console.log(row(path, [...figures, String(requests), verdicts.of(sum, FIRST_USE_KB * 1000)]));
}

function reportRelease(): void {
	const { bytes, files } = weighRelease(directory);
	console.log(`\nVše pro provoz bez připojení: ${kilobytes(bytes)} kB gzip, ${files} souborů`);
	console.log(`  mez ${FULL_OFFLINE_KB} kB: ${verdicts.of(bytes, FULL_OFFLINE_KB * 1000)}`);
}

async function reportTime(): Promise<void> {
	const { kilobitsPerSecond, roundTripMs } = LINK;
	console.log(`\nOd prvního bajtu při ${kilobitsPerSecond} kbit/s a ${roundTripMs} ms:`);
	const gzip = await measureOfflineTime(browser, { directory, ...LINK, brotli: false });
	const brotli = await measureOfflineTime(browser, { directory, ...LINK, brotli: true });
	console.log(`  stránka načtena ${seconds(gzip.usableAfterMs)} s`);
	console.log(`  vše uloženo v telefonu ${seconds(gzip.offlineAfterMs)} s`);
	console.log(`  totéž s kompresí brotli ${seconds(brotli.offlineAfterMs)} s`);
	console.log(
		`  mez ${seconds(OFFLINE_READY_MS)} s: ${verdicts.of(gzip.offlineAfterMs, OFFLINE_READY_MS)}`
	);
}

/** Of the kinds with many pages, the heaviest one. */
function pagePaths(): readonly string[] {
	return ['/', '/hledat/', '/hledat/?q=obedy', heaviestOf('sluzba'), heaviestOf('obec')];
}

function heaviestOf(folder: string): string {
	const size = (name: string) => statSync(resolve(directory, folder, name, 'index.html')).size;
	const names = readdirSync(resolve(directory, folder)).sort((a, b) => size(b) - size(a));
	return `/${folder}/${names[0] ?? ''}/`;
}
