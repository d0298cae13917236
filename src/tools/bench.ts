import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportNational } from './bench/national.ts';
import { measureAnswerTime, measureOfflineTime } from './bench/offline-time.ts';
import { reportRegister } from './bench/register.ts';
import { weighPage, weighRelease } from './bench/sizes.ts';
import { measureUpdates } from './bench/update-size.ts';
import { launchChromium } from './chromium.ts';
import { readOptions, refuseWords } from './options.ts';
import { readRegionOrEnd } from './read-pack.ts';
import { startServer } from './serve.ts';
import { kilobytes, printTable, seconds, Verdicts } from './tables.ts';

/**
 * What must hold on a first visit; kB are thousands of bytes after gzip. First
 * use counts HTML, CSS and JS; the data of all pages are weighed beside it, and
 * within everything needed offline.
 */
const FIRST_USE_KB = 90;
/** Of sixty services; each more may add a little. */
const FULL_OFFLINE = { kb: 330, services: 60, kbOfEachMore: 0.6 };
const SEARCHABLE_MS = 5000;
const OFFLINE_READY_MS = 9000;
/** After one changed record. */
const UPDATE_KB = 12;
/** A link with a query, as it is sent. */
const QUERY = '/hledat/?q=obedy';
const LINK = { kilobitsPerSecond: 400, roundTripMs: 400 };

/** `npm run bench -- zeme` measures the part alone, and so for the others; `zeme` needs no build. */
const PARTS = {
	stranky: reportPages,
	vydani: reportRelease,
	cas: reportTime,
	zmena: reportUpdates,
	zeme: () => reportNational(browser, verdicts)
};
/** `npm run bench -- registr` needs no build, and no browser. */
const REGISTER = 'registr';

const directory = resolve('build');
const verdicts = new Verdicts();
const COMMAND = {
	language: 'en',
	usage: `bench -- ${[...Object.keys(PARTS), REGISTER].join(' | ')}`,
	options: {},
	allowPositionals: true
} as const;
const { positionals } = readOptions(COMMAND);
const unknown = positionals.filter((name) => name !== REGISTER && !Object.hasOwn(PARTS, name));
if (unknown.length > 0) refuseWords(COMMAND, unknown);

const isAsked = (name: string) => positionals.length === 0 || positionals.includes(name);
if (isAsked(REGISTER)) await reportRegister(verdicts);
const parts = Object.entries(PARTS).filter(([name]) => isAsked(name));
if (parts.length === 0) process.exit(verdicts.allHold ? 0 : 1);
const browser = await launchChromium();
for (const [, report] of parts) await report();
await browser.close();
process.exit(verdicts.allHold ? 0 : 1);

async function reportPages(): Promise<void> {
	const server = await startServer({ directory, port: 0 });
	const rows: string[][] = [];
	for (const path of pagePaths()) {
		const weight = await weighPage(browser, { url: server.url, directory, path });
		const { html, css, js, data, fonts, requests } = weight;
		const sum = html + css + js;
		const figures = [html, css, js, sum, data, fonts].map(kilobytes);
		const verdict = verdicts.atMost(sum, FIRST_USE_KB * 1000, kilobytes);
		rows.push([path, ...figures, String(requests), ...verdict]);
	}
	await server.stop();
	const heads = ['HTML', 'CSS', 'JS', 'součet', 'data', 'písma', 'dotazů', 'mez součtu'];
	printTable('První návštěva, kB gzip', heads, rows);
}

async function reportRelease(): Promise<void> {
	const { bytes, files } = weighRelease(directory);
	const { kb, services, kbOfEachMore } = FULL_OFFLINE;
	const more = Math.max(0, (await readRegionOrEnd()).region.services.length - services);
	const verdict = verdicts.atMost(bytes, (kb + more * kbOfEachMore) * 1000, kilobytes);
	printTable(
		'Vše pro provoz bez připojení',
		['souborů', 'kB gzip', 'mez'],
		[['vydání', String(files), kilobytes(bytes), ...verdict]]
	);
}

async function reportTime(): Promise<void> {
	const { kilobitsPerSecond, roundTripMs } = LINK;
	const gzip = await measureOfflineTime(browser, { directory, ...LINK, brotli: false });
	const brotli = await measureOfflineTime(browser, { directory, ...LINK, brotli: true });
	const answered = await measureAnswerTime(browser, QUERY, { directory, ...LINK, brotli: false });
	const searchable = verdicts.atMost(gzip.searchableAfterMs, SEARCHABLE_MS, seconds);
	const verdict = verdicts.atMost(gzip.offlineAfterMs, OFFLINE_READY_MS, seconds);
	printTable(
		`Od prvního bajtu, ${kilobitsPerSecond} kbit/s a ${roundTripMs} ms`,
		['s', 'mez'],
		[
			['stránka vidět', seconds(gzip.seenAfterMs)],
			['stránka načtena', seconds(gzip.usableAfterMs)],
			[`odpověď na odkaz ${QUERY}`, seconds(answered)],
			['hledání a čísla uložená v telefonu', seconds(gzip.searchableAfterMs), ...searchable],
			['totéž s kompresí brotli', seconds(brotli.searchableAfterMs)],
			['vše uloženo v telefonu', seconds(gzip.offlineAfterMs), ...verdict],
			['totéž s kompresí brotli', seconds(brotli.offlineAfterMs)]
		]
	);
}

async function reportUpdates(): Promise<void> {
	for (const [change, sizes] of await measureUpdates(browser)) {
		const rows = [...sizes].map(([path, bytes]) => [path, kilobytes(bytes)]);
		const sum = [...sizes.values()].reduce((all, bytes) => all + bytes, 0);
		const verdict = verdicts.atMost(sum, UPDATE_KB * 1000, kilobytes);
		printTable(`Aktualizace, změnilo se: ${change}`, ['kB gzip', 'mez'], rows);
		printTable('', [], [['celkem', kilobytes(sum), ...verdict]]);
	}
}

/** Of the kinds with many pages, the heaviest one. */
function pagePaths(): readonly string[] {
	return ['/', '/hledat/', QUERY, heaviestOf('sluzba'), heaviestOf('obec')];
}

function heaviestOf(folder: string): string {
	const size = (name: string) => statSync(resolve(directory, folder, name, 'index.html')).size;
	const names = readdirSync(resolve(directory, folder)).sort((a, b) => size(b) - size(a));
	return `/${folder}/${names[0] ?? ''}/`;
}
