import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';

/** @import { Adapter } from '@sveltejs/kit' */

const WORKER = 'service-worker.js';
const PLACEHOLDER = 'self.__RELEASE_FILES__';
const HASHED_NAME = /^_app\/immutable\//;

/** What a phone does not need to work offline. */
const ONLINE_ONLY = [
	/\.html$/, // every address starts from the fallback page
	/^service-worker\.js$/,
	/^_app\/version\.json$/, // must always come from the server
	/^robots\.txt$/,
	/\.png$/, // icons: kept by the system once the application is installed
	/\.woff$/, // every browser with a service worker reads WOFF2
	/\.(br|gz)$/ // compressed twins: the host picks one
];

/**
 * adapter-static, and then the list of the release: each finished file with its
 * hash is written into the service worker, which SvelteKit's own list cannot
 * do. The compressed twins are made last, so that they hold the same bytes.
 *
 * @param {{ directory: string; fallback: string }} options
 * @returns {Adapter}
 */
export function releaseAdapter({ directory, fallback }) {
	const base = adapterStatic({ pages: directory, assets: directory, fallback });
	return {
		...base,
		name: 'release-adapter',
		async adapt(builder) {
			await base.adapt(builder);
			writeReleaseList(directory, fallback);
			await builder.compress(directory);
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

/**
 * @param {string} directory
 * @param {string} fallback
 */
function writeReleaseList(directory, fallback) {
	const path = join(directory, WORKER);
	const worker = readFileSync(path, 'utf8');
	if (!worker.includes(PLACEHOLDER)) {
		throw new Error(`${WORKER} must read ${PLACEHOLDER}: the list of files goes in its place.`);
	}
	const list = JSON.stringify(releaseFiles(directory, fallback));
	writeFileSync(
		path,
		worker.replace(PLACEHOLDER, () => list)
	);
}

/**
 * The files a release consists of, the fallback page and those that it and the
 * home page name foremost: on a weak signal they come first.
 *
 * @param {string} directory the finished site
 * @param {string} fallback name of the page that every unknown address gets
 */
export function releaseFiles(directory, fallback) {
	const firstPages = [fallback, 'index.html'].map((page) =>
		readFileSync(join(directory, page), 'utf8')
	);
	/** @param {string} file */
	const rank = (file) => {
		if (file === fallback) return 0;
		return firstPages.some((page) => page.includes(file)) ? 1 : 2;
	};
	return listFiles(directory)
		.filter((file) => file === fallback || !ONLINE_ONLY.some((pattern) => pattern.test(file)))
		.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'))
		.map((file) => releaseFile(directory, file));
}

/**
 * @param {string} directory
 * @param {string} file
 */
function releaseFile(directory, file) {
	const hash = createHash('sha256').update(readFileSync(join(directory, file)));
	const digest = hash.digest('base64');
	return {
		url: file,
		revision: HASHED_NAME.test(file) ? null : digest.slice(0, 12),
		integrity: `sha256-${digest}`
	};
}

/** @param {string} directory */
function listFiles(directory) {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(directory).length + 1))
		.map((path) => path.split(sep).join('/'));
}
