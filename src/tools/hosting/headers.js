import { HEADER_POLICY } from './policy.js';

/** Where files lie whose names carry a hash of what is in them, below the top of the site. */
export const HASHED = '/_app/immutable/';

const TWO_YEARS = 63_072_000;
const ONE_YEAR = 31_536_000;

/** With each answer. */
const ALWAYS = {
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** Features a browser shall not give to a page, whatever runs in it; a position is asked for by ours. */
const NO_FEATURES = ['camera', 'microphone', 'payment', 'usb', 'serial', 'hid', 'midi'];

/**
 * With all that does not carry a hash: pages, the worker, and what they ask for anew
 * each time. For the other files it would only cost bytes on a weak signal.
 */
export const PAGE_HEADERS = Object.freeze({
	...ALWAYS,
	'Cache-Control': 'no-cache',
	'Content-Security-Policy': HEADER_POLICY,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': [
		'geolocation=(self)',
		...NO_FEATURES.map((feature) => `${feature}=()`)
	].join(', '),
	'Referrer-Policy': 'no-referrer',
	// Not for subdomains: this may be the address of a town with older webs below it.
	'Strict-Transport-Security': `max-age=${TWO_YEARS}`,
	'X-Frame-Options': 'DENY'
});

export const HASHED_HEADERS = Object.freeze({
	...ALWAYS,
	'Cache-Control': `public, max-age=${ONE_YEAR}, immutable`
});

/** Where the scripts lie that municipalities have on their own webs (src/tools/widget). */
export const WIDGETS = '/widget/';

/** They alone may be loaded by pages of others. */
export const WIDGET_HEADERS = Object.freeze({
	...PAGE_HEADERS,
	'Cross-Origin-Resource-Policy': 'cross-origin'
});

/**
 * What comes with the file at a path of the site.
 *
 * @param {string} path
 */
export function headersOf(path) {
	if (path.startsWith(HASHED)) return HASHED_HEADERS;
	return path.startsWith(WIDGETS) ? WIDGET_HEADERS : PAGE_HEADERS;
}

/** Types that older hosts do not know. */
export const TYPES = Object.freeze({
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2'
});

/** What gains by compression and is made of text, or of numbers like the search index. */
export const COMPRESSED = Object.freeze([
	'text/html',
	'text/css',
	'text/javascript',
	'application/javascript',
	'application/json',
	'application/manifest+json',
	'application/octet-stream',
	'image/svg+xml',
	'text/plain'
]);
