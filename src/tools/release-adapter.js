import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';

/** @import { Adapter } from '@sveltejs/kit' */

const WORKER = 'service-worker.js';
const PLACEHOLDER = 'self.__RELEASE_FILES__';
const HASHED_NAME = /^_app\/immutable\//;

/** What is never stored, though a page or the worker may name it. */
const NEVER_STORED = [
	/\.html$/, // every address starts from the fallback page
	/^service-worker\.js$/,
	/^_app\/version\.json$/, // must always come from the server
	/\.png$/ // icons: kept by the system once the application is installed
];

/** Text that can name other files of the release. */
const NAMES_FILES = /\.(html|js|css)$/;

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
 * The files a release consists of: the fallback page, and all that it, and
 * what it loads, can come to ask for. What the fallback page and the home page
 * name comes first, because a first page needs it; then the largest, so that a
 * slow line is never idle at the end.
 *
 * @param {string} directory the finished site
 * @param {string} fallback name of the page that every unknown address gets
 */
export function releaseFiles(directory, fallback) {
	const all = listFiles(directory).filter((file) => !NEVER_STORED.some((kind) => kind.test(file)));
	const first = [...namedBy(fallback), ...namedBy('index.html')].filter((file) =>
		HASHED_NAME.test(file)
	);
	const others = [...reachable(namedBy, fallback)].sort((a, b) => size(b) - size(a));
	return [...new Set([fallback, ...first, ...others])].map((file) => releaseFile(directory, file));

	/** @param {string} file */
	function namedBy(file) {
		if (!NAMES_FILES.test(file)) return [];
		const text = readFileSync(join(directory, file), 'utf8');
		return all.filter((other) => other !== file && text.includes(posix.basename(other)));
	}

	/** @param {string} file */
	function size(file) {
		return statSync(join(directory, file)).size;
	}
}

/**
 * @param {(file: string) => string[]} namedBy
 * @param {string} start
 */
function reachable(namedBy, start) {
	const found = new Set([start]);
	// Grows while it is read: what is added is visited, too.
	for (const file of found) for (const named of namedBy(file)) found.add(named);
	return found;
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
