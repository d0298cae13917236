import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import { filesOfBuild } from './hosting/files.js';
import { tooNewIn } from './browser-target.js';
import { harmfulLinksIn } from './harmful-links.js';
import { listRelease } from './release-files.js';
import { writeSitemap } from './sitemap.js';
import { compressBetter } from './twins.js';

/** @import { Adapter } from '@sveltejs/kit' */

const WORKER = 'service-worker.js';
/**
 * The fallback page once more, for the worker: hosts answer `/404.html` with the
 * status 404, or lead to `/404`, and a browser stores neither.
 */
const SHELL = 'shell.txt';
const RELEASE = 'self.__RELEASE__';

/** Where src/tools/region-plugin.ts writes. */
const DATA = '_app/immutable/data';

/** What the code of the worker calls the words of the shell, and between what they stand there. */
const RESCUE = {
	place: 'self.__RESCUE__',
	from: '<div id="zachrana">',
	to: '<div>\n\t\t\t<script'
};

/**
 * adapter-static, and then the list of the release: each finished file with its
 * hash becomes the service worker, which SvelteKit's own list cannot do. The
 * compressed twins are made last, so that they hold the same bytes.
 *
 * @param {{
 *   directory: string;
 *   fallback: string;
 *   also: readonly string[];
 *   online: string;
 *   pages: readonly string[];
 *   early: RegExp;
 * }} options
 *   `also`: files whose addresses are put together in code, so that no other file names them;
 *   `online`: an origin that only scripts of no use offline name;
 *   `pages`: those that are needed to search and to call; `early`: what else is, by its name in
 *   the build before it gets a hash, or by its path
 * @returns {Adapter}
 */
export function releaseAdapter({ directory, fallback, also, online, pages, early }) {
	const base = adapterStatic({ pages: directory, assets: directory, fallback });
	return {
		...base,
		name: 'release-adapter',
		async adapt(builder) {
			const { version, paths, ...kit } = builder.config.kit;
			if (version.name !== codeName()) throw new Error(CHANGED);
			await base.adapt(builder);
			refuse('Too new for the browsers of browser-target.js', tooNewIn(directory));
			refuse('Links that may not be', harmfulLinksIn(directory));
			copyFileSync(join(directory, fallback), join(directory, SHELL));
			writeSitemap(directory, process.env['ADDRESS']);
			const files = filesNamed(early, directory, kit.outDir);
			const code = `_app/immutable/worker.${version.name}.js`;
			writeRelease(directory, [SHELL, ...also], { code, online, pages, early: files });
			await builder.compress(directory);
			await compressBetter(directory);
			writeSettings(directory, paths.base);
		}
	};
}

/** Its parts would bear two names, and no phone could put them together. */
const CHANGED = 'The source changed while it was being built. Build it again.';

/** What the code of a release is made of: the files and folders below the top of the project. */
const CODE = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * A name of the code of the release, by what is in it: it becomes a part of the
 * code. SvelteKit's default is the time, which would give the same sources other
 * files; and with data in it, a changed record would.
 */
export function codeName() {
	const hash = createHash('sha256').update(process.env['BASE'] ?? '');
	const files = CODE.flatMap(filesIn).filter((path) => !path.endsWith('.test.ts'));
	for (const path of files.sort()) hash.update(path).update(readFileSync(path));
	return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path).flatMap((name) => filesIn(`${path}/${name}`));
}

/**
 * @param {string} why
 * @param {readonly string[]} found
 */
function refuse(why, found) {
	if (found.length > 0) throw new Error(`${why}:\n${found.join('\n')}`);
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
 * @param {RegExp} names
 * @param {string} directory
 * @param {string} outDir where SvelteKit builds
 */
function filesNamed(names, directory, outDir) {
	const manifest = join(outDir, 'output/client/.vite/manifest.json');
	/** @type {Record<string, { name?: string; file: string }>} */
	const chunks = JSON.parse(readFileSync(manifest, 'utf8'));
	const code = Object.values(chunks).filter(({ name = '' }) => names.test(name));
	const data = readdirSync(join(directory, DATA)).map((name) => `${DATA}/${name}`);
	return [...code.map(({ file }) => file), ...data.filter((path) => names.test(path))];
}

/**
 * Writes the list of the release as the worker, and its code beside it: a phone
 * whose release has the same code does not fetch that again.
 *
 * @param {string} directory
 * @param {readonly string[]} roots
 * @param {NonNullable<Parameters<typeof listRelease>[2]> & { code: string }} options
 */
function writeRelease(directory, roots, options) {
	const path = join(directory, WORKER);
	const worker = readFileSync(path, 'utf8');
	for (const name of [RELEASE, RESCUE.place]) {
		if (!worker.includes(name)) throw new Error(`${WORKER} must read ${name}.`);
	}
	// Both are one expression: cut, it is no script, and never a worker that does nothing. What is
	// left of SvelteKit's own list goes: it would make other code of another number of files.
	const code = `(()=>{${worker.replace(/;(?:\w+\+``,?)+;/, ';')}})();`;
	writeFileSync(join(directory, options.code), code);
	const rescue = rescueOf(readFileSync(join(directory, roots[0] ?? ''), 'utf8'));
	writeFileSync(
		path,
		`(${[
			`${RELEASE}=${JSON.stringify(listRelease(directory, roots, options))}`,
			`${RESCUE.place}=${JSON.stringify(rescue)}`,
			`importScripts(${JSON.stringify(options.code)})`
		].join(',\n')})`
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
