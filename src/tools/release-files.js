import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import { deflateSync } from 'node:zlib';
import { cutInBlocks, HASH_LENGTH, NAME_LENGTH } from '../lib/bytes/blocks.js';

/** @typedef {{ url: string; hash: string; blocks?: string }} ReleaseFile */

const HASHED_NAMES = '_app/immutable/';

/** What is never stored, though a page or the worker may name it. */
const NEVER_STORED = [
	/\.html$/, // every address starts from the fallback page
	/^service-worker\.js$/,
	/^_app\/version\.json$/, // must always come from the server
	/^licence\.txt$/, // nobody is helped by it in a valley
	/^(data|widget)\//, // nor by what others take home, or have on their own webs
	/\.png$/ // icons: kept by the system once the application is installed
];

/** Text that can name other files of the release. */
const NAMES_FILES = /(\.(html|js|css)|^shell\.txt)$/;

/** The most that a file of the parcel may have: opening it must stay quick, and a larger one gains nothing. */
const PARCEL_BYTES = 40_000;

/** Files of data, which change a little with each release; a small one is quicker fetched whole. */
const IN_BLOCKS = /^(_app\/immutable\/data|podrobnosti)\//;
const BLOCKS_FROM_BYTES = 8000;

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json'
};

/**
 * Lists the files of a release: the roots, and all that they, and what they
 * load, can come to ask for. First the fallback page and what it and the home
 * page name, then what is needed to search and to call, then the rest. Each time
 * a parcel comes first and the largest next, so that a slow line is never idle
 * at the end.
 *
 * Small files are written into one more, a parcel, and kept in it: browsers
 * let an installing worker fetch three files at a time, so sixty would cost
 * twenty round trips, and the hash of each is longer than some of them.
 *
 * Files of data are also written in blocks, of which a phone that has an earlier
 * release fetches those that are new.
 *
 * @param {string} directory the finished site
 * @param {readonly string[]} roots the page that every unknown address gets, and other starts
 * @param {{ online?: string; pages?: readonly string[]; early?: readonly string[] }} options
 *   `online`: an origin; the scripts that name it are of no use without a connection;
 *   `pages`: those needed to search and to call, and `early` other files needed for that
 */
export function listRelease(directory, roots, options = {}) {
	const { first, critical, others } = findFiles(directory, roots, options);
	const [before, after] = [critical, others].map((files) => withParcel(directory, files));
	const listed = [...first, ...(before?.files ?? []), ...(after?.files ?? [])];
	return {
		files: listed.map((file) => releaseFile(directory, file)),
		first: first.length,
		critical: first.length + (before?.files.length ?? 0),
		parcels: [before?.parcel, after?.parcel].filter((parcel) => parcel !== undefined)
	};
}

/**
 * Small files give way to a parcel that holds them.
 *
 * @param {string} directory
 * @param {readonly string[]} files
 */
function withParcel(directory, files) {
	const small = files.filter((file) => fitsInParcel(directory, file));
	if (small.length === 0) return { files };
	const parcel = writeParcel(directory, small);
	return { files: [parcel, ...files.filter((file) => !small.includes(file))], parcel };
}

/**
 * @param {string} directory
 * @param {readonly string[]} roots
 * @param {{ online?: string; pages?: readonly string[]; early?: readonly string[] }} options
 */
function findFiles(directory, [fallback = '', ...roots], { online, pages = [], early = [] }) {
	const all = listFiles(directory).filter(
		(file) => !NEVER_STORED.some((kind) => kind.test(file)) && !isOnlineOnly(file)
	);
	const named = [...namedBy(fallback), ...namedBy('index.html')];
	const first = new Set([fallback, ...named.filter((file) => file.startsWith(HASHED_NAMES))]);
	const needed = reachable(importedBy, [...pages.flatMap(namedBy), ...early]);
	const others = [...reachable(namedBy, [fallback, ...roots])].filter((file) => !first.has(file));
	others.sort((a, b) => sizeOf(directory, b) - sizeOf(directory, a));
	return {
		first: [...first],
		critical: others.filter((file) => needed.has(file)),
		others: others.filter((file) => !needed.has(file))
	};

	/** @param {string} file */
	function isOnlineOnly(file) {
		return online !== undefined && extname(file) === '.js' && textOf(file).includes(online);
	}

	/** @param {string} file */
	function textOf(file) {
		return readFileSync(join(directory, file), 'utf8');
	}

	/**
	 * What a script cannot do without; a page does not preload all of it.
	 *
	 * @param {string} file
	 */
	function importedBy(file) {
		if (extname(file) !== '.js') return [];
		const imports = textOf(file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
		return [...imports].map(([, path = '']) => posix.join(posix.dirname(file), path));
	}

	/** @param {string} file */
	function namedBy(file) {
		if (!NAMES_FILES.test(file)) return [];
		const text = textOf(file);
		return all.filter((other) => other !== file && text.includes(posix.basename(other)));
	}
}

/**
 * @param {string} directory
 * @param {string} file
 */
function fitsInParcel(directory, file) {
	return extname(file) in TYPES && sizeOf(directory, file) < PARCEL_BYTES;
}

/**
 * @param {string} directory
 * @param {readonly string[]} files
 */
function writeParcel(directory, files) {
	const parcel = likeBesideLike(
		files.map((url) => ({
			url,
			type: TYPES[extname(url)],
			text: readFileSync(join(directory, url), 'utf8')
		}))
	);
	const text = JSON.stringify(parcel);
	const url = `${HASHED_NAMES}parcel.${sha256(text).toString('hex').slice(0, 8)}.json`;
	writeFileSync(join(directory, url), text);
	return url;
}

/**
 * A compressor looks back 32 kB, so each file follows what it shares most with:
 * the parcel becomes a fiftieth smaller.
 *
 * @template {{ text: string }} T
 * @param {T[]} files
 */
function likeBesideLike(files) {
	const left = files.map((file) => ({ file, alone: deflateSync(file.text).length }));
	const sorted = [];
	for (let before = Buffer.from('x'); left.length > 0;) {
		const news = left.map(
			({ file, alone }) => deflateSync(file.text, { dictionary: before }).length / alone
		);
		const [next] = left.splice(news.indexOf(Math.min(...news)), 1);
		if (!next) break;
		sorted.push(next.file);
		before = Buffer.concat([before, Buffer.from(next.file.text)]).subarray(-32_768);
	}
	return sorted;
}

/**
 * @param {(file: string) => string[]} leadsTo
 * @param {readonly string[]} roots
 */
function reachable(leadsTo, roots) {
	const found = new Set(roots);
	// Grows while it is read: what is added is visited, too.
	for (const file of found) for (const next of leadsTo(file)) found.add(next);
	return found;
}

/**
 * @param {string} directory
 * @param {string} file
 * @returns {ReleaseFile}
 */
function releaseFile(directory, file) {
	const content = readFileSync(join(directory, file));
	const hash = sha256(content).toString('base64').slice(0, HASH_LENGTH);
	if (!IN_BLOCKS.test(file) || content.length < BLOCKS_FROM_BYTES) return { url: file, hash };
	return { url: file, hash, blocks: writeBlocks(directory, content) };
}

/**
 * @param {string} directory
 * @param {Buffer} content
 */
function writeBlocks(directory, content) {
	const folder = join(directory, HASHED_NAMES, 'blocks');
	mkdirSync(folder, { recursive: true });
	return cutInBlocks(content)
		.map((block) => {
			const name = sha256(block).toString('hex').slice(0, NAME_LENGTH);
			writeFileSync(join(folder, `${name}.txt`), block);
			return name;
		})
		.join('');
}

/** @param {string | Uint8Array} content */
function sha256(content) {
	return createHash('sha256').update(content).digest();
}

/**
 * @param {string} directory
 * @param {string} file
 */
function sizeOf(directory, file) {
	return statSync(join(directory, file)).size;
}

/** @param {string} directory */
function listFiles(directory) {
	return (
		readdirSync(directory, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
			.map((entry) => join(entry.parentPath, entry.name).slice(join(directory).length + 1))
			.map((path) => path.split(sep).join('/'))
			// Else in the order of the disk, and the same files would make another parcel elsewhere.
			.sort()
	);
}
