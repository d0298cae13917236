import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import adapterStatic from '@sveltejs/adapter-static';
import { filesOfBuild } from './hosting/files.js';
import { tooNewIn } from './browser-target.js';
import { listRelease } from './release-files.js';

/** @import { Adapter } from '@sveltejs/kit' */

const WORKER = 'service-worker.js';
/**
 * The fallback page once more, for the worker: hosts answer `/404.html` with the
 * status 404, or lead to `/404`, and a browser stores neither.
 */
const SHELL = 'shell.txt';
const PLACEHOLDER = 'self.__RELEASE__';

/** Where the words of the shell go, and between what they stand there. */
const RESCUE = {
	place: 'self.__RESCUE__',
	from: '<div id="zachrana">',
	to: '<div>\n\t\t\t<script'
};

/**
 * adapter-static, and then the list of the release: each finished file with its
 * hash is written into the service worker, which SvelteKit's own list cannot
 * do. The compressed twins are made last, so that they hold the same bytes.
 *
 * @param {{ directory: string; fallback: string; also: readonly string[]; online: string }} options
 *   `also`: files whose addresses are put together in code, so that no other file names them;
 *   `online`: an origin that only scripts of no use offline name
 * @returns {Adapter}
 */
export function releaseAdapter({ directory, fallback, also, online }) {
	const base = adapterStatic({ pages: directory, assets: directory, fallback });
	return {
		...base,
		name: 'release-adapter',
		async adapt(builder) {
			await base.adapt(builder);
			checkBrowsers(directory);
			copyFileSync(join(directory, fallback), join(directory, SHELL));
			writeRelease(directory, [SHELL, ...also], online);
			await builder.compress(directory);
			compressNumbers(directory);
			writeSettings(directory, builder.config.kit.paths.base);
		}
	};
}

/**
 * The commit the release is built from. SvelteKit's default is the time, which
 * would give the same sources other files and make every phone fetch them again.
 */
export function releaseName() {
	try {
		return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return 'without-git';
	}
}

/** @param {string} directory */
function checkBrowsers(directory) {
	const found = tooNewIn(directory);
	if (found.length === 0) return;
	throw new Error(`Too new for the browsers of browser-target.js:\n${found.join('\n')}`);
}

/**
 * The twins of binary files, which SvelteKit does not compress: the search
 * index shrinks by half as text does.
 *
 * @param {string} directory
 */
function compressNumbers(directory) {
	const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => extname(name) === '.bin')) {
		const path = join(directory, file);
		const bytes = readFileSync(path);
		writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
		writeFileSync(`${path}.br`, brotliCompressSync(bytes));
	}
}

/**
 * @param {string} directory
 * @param {string} base
 */
function writeSettings(directory, base) {
	for (const [name, text] of Object.entries(filesOfBuild(base)))
		writeFileSync(join(directory, name), text);
}

/**
 * @param {string} directory
 * @param {readonly string[]} roots
 * @param {string} online
 */
function writeRelease(directory, roots, online) {
	const path = join(directory, WORKER);
	const worker = readFileSync(path, 'utf8');
	if (!worker.includes(PLACEHOLDER)) {
		throw new Error(`${WORKER} must read ${PLACEHOLDER}: the list of files goes in its place.`);
	}
	const release = JSON.stringify(listRelease(directory, roots, online));
	writeFileSync(
		path,
		worker
			.replace(PLACEHOLDER, () => release)
			.replace(RESCUE.place, () =>
				JSON.stringify(rescueOf(readFileSync(join(directory, roots[0] ?? ''), 'utf8')))
			)
	);
}

/**
 * A page of its own of what the shell says until it is drawn.
 *
 * @param {string} shell
 */
function rescueOf(shell) {
	const [from, to] = [shell.indexOf(RESCUE.from), shell.indexOf(RESCUE.to)];
	if (from < 0 || to < from)
		throw new Error('The shell must say whom to call: see hooks.server.ts.');
	const words = shell
		.slice(from, to)
		.replace(/<!--.*?-->/g, '')
		.replace(/ class="[^"]*"/g, '');
	return `<!doctype html><html lang="cs"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Najdi pomoc</title>${words.trim()}</html>`;
}
