import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import { deflateSync } from 'node:zlib';

/** @typedef {{ url: string; revision: string | null; integrity: string }} ReleaseFile */

const HASHED_NAMES = '_app/immutable/';

/** What is never stored, though a page or the worker may name it. */
const NEVER_STORED = [
	/\.html$/, // every address starts from the fallback page
	/^service-worker\.js$/,
	/^_app\/version\.json$/, // must always come from the server
	/^licence\.txt$/, // nobody is helped by it in a valley
	/^data\//, // nor by what others take home
	/\.png$/ // icons: kept by the system once the application is installed
];

/** Text that can name other files of the release. */
const NAMES_FILES = /(\.(html|js|css)|^shell\.txt)$/;

/** The most that a file of the parcel may have: opening it must stay quick, and a larger one gains nothing. */
const PARCEL_BYTES = 40_000;

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
 * page name, then the parcel, then the rest, the largest first, so that a slow
 * line is never idle at the end.
 *
 * Small files are written into one more, the parcel, and kept in it: browsers
 * let an installing worker fetch three files at a time, so sixty would cost
 * twenty round trips, and the hash of each is longer than some of them.
 *
 * @param {string} directory the finished site
 * @param {readonly string[]} roots the page that every unknown address gets, and other starts
 * @param {string | null} online an origin; the scripts that name it are of no use without a connection
 */
export function listRelease(directory, roots, online = null) {
	const { first, others } = findFiles(directory, roots, online);
	const small = others.filter((file) => fitsInParcel(directory, file));
	const large = others.filter((file) => !small.includes(file));
	const parcel = writeParcel(directory, small);
	const files = [...first, parcel, ...large].map((file) => releaseFile(directory, file));
	return { files, parcel };
}

/**
 * @param {string} directory
 * @param {readonly string[]} roots
 * @param {string | null} online
 */
function findFiles(directory, [fallback = '', ...roots], online) {
	const all = listFiles(directory).filter(
		(file) => !NEVER_STORED.some((kind) => kind.test(file)) && !isOnlineOnly(file)
	);
	const pages = [...namedBy(fallback), ...namedBy('index.html')];
	const first = new Set([fallback, ...pages.filter((file) => file.startsWith(HASHED_NAMES))]);
	const others = [...reachable(namedBy, [fallback, ...roots])].filter((file) => !first.has(file));
	others.sort((a, b) => sizeOf(directory, b) - sizeOf(directory, a));
	return { first: [...first], others };

	/** @param {string} file */
	function isOnlineOnly(file) {
		return online !== null && extname(file) === '.js' && textOf(file).includes(online);
	}

	/** @param {string} file */
	function textOf(file) {
		return readFileSync(join(directory, file), 'utf8');
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
 * @param {(file: string) => string[]} namedBy
 * @param {readonly string[]} roots
 */
function reachable(namedBy, roots) {
	const found = new Set(roots);
	// Grows while it is read: what is added is visited, too.
	for (const file of found) for (const named of namedBy(file)) found.add(named);
	return found;
}

/**
 * @param {string} directory
 * @param {string} file
 * @returns {ReleaseFile}
 */
function releaseFile(directory, file) {
	const digest = sha256(readFileSync(join(directory, file))).toString('base64');
	return {
		url: file,
		revision: file.startsWith(HASHED_NAMES) ? null : digest.slice(0, 12),
		integrity: `sha256-${digest}`
	};
}

/** @param {string | Buffer} content */
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
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(directory).length + 1))
		.map((path) => path.split(sep).join('/'));
}
