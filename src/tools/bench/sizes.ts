import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Browser } from '@playwright/test';
import { PHONE } from '../chromium.ts';

/** The list in the built worker, as src/tools/release-adapter.js writes it. */
const RELEASE = /\{"files":\[.*?\],"first":.*?\]\}/;
const Release = v.object({ files: v.array(v.object({ url: v.string() })) });

type Kind = 'html' | 'css' | 'js' | 'data' | 'fonts';

const KINDS: Readonly<Record<string, Kind>> = {
	document: 'html',
	stylesheet: 'css',
	script: 'js',
	fetch: 'data',
	font: 'fonts'
};

/** Where the build writes data, the script with the region among them. */
const DATA_FOLDER = '/_app/immutable/data/';

/** What a browser without anything stored asks for to show a page, in gzip bytes. */
export async function weighPage(
	browser: Browser,
	{ url, directory, path }: { url: string; directory: string; path: string }
): Promise<Readonly<Record<Kind | 'requests', number>>> {
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
	const page = await context.newPage();
	const sum: Record<Kind, number> = { html: 0, css: 0, js: 0, data: 0, fonts: 0 };
	let requests = 0;
	page.on('request', (request) => {
		requests += 1;
		const { pathname } = new URL(request.url());
		const kind = pathname.startsWith(DATA_FOLDER) ? 'data' : KINDS[request.resourceType()];
		if (kind) sum[kind] += gzipBytes(directory, pathname);
	});
	await page.goto(url + path, { waitUntil: 'networkidle' });
	await context.close();
	return { ...sum, requests };
}

/** The whole release and the worker that brings it, in gzip bytes. */
export function weighRelease(directory: string): {
	readonly bytes: number;
	readonly files: number;
} {
	const worker = readFileSync(join(directory, 'service-worker.js'), 'utf8');
	const { files } = v.parse(Release, JSON.parse(RELEASE.exec(worker)?.[0] ?? ''));
	const code = /importScripts\("(.*)"\)/.exec(worker)?.[1] ?? '';
	const all = files.map(({ url }) => url).concat('service-worker.js', code);
	return {
		bytes: all.reduce((sum, file) => sum + gzipBytes(directory, file), 0),
		files: all.length
	};
}

/** What a host sends for an address, where it compresses with gzip. */
export function gzipBytes(directory: string, path: string): number {
	const file = join(directory, path.endsWith('/') ? `${path}index.html` : path);
	if (existsSync(`${file}.gz`)) return statSync(`${file}.gz`).size;
	const bytes = readFileSync(file);
	// Fonts and images are compressed already: a host sends them as they are.
	return /\.(woff2|png)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
