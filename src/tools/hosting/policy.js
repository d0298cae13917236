import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @typedef {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>} Directives */

/** The one other origin, which only a map turned online asks. */
export const TILES = 'https://ags.cuzk.gov.cz';

/** The styles that SvelteKit gives its announcer of routes in an attribute (sveltejs/kit#11993). */
const ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** What holds of every page alike, so that a header can say it, too. */
const ALIKE = /** @type {const} */ ({
	'style-src': ['self', 'unsafe-hashes', ANNOUNCER],
	'img-src': ['self', TILES],
	'font-src': ['self'],
	'connect-src': ['self'],
	'manifest-src': ['self'],
	'worker-src': ['self'],
	'object-src': ['none'],
	'base-uri': ['none'],
	'form-action': ['self']
});

/**
 * The policy that is written into each page: nothing but what is named. SvelteKit
 * adds the hash of the script with which a page starts.
 *
 * @param {string} template the file from which all pages are made
 * @param {boolean} built tools of development run what no reader gets, and make HTML of text
 */
export function pagePolicy(template, built) {
	/** @type {Directives} */
	const directives = {
		'default-src': ['none'],
		'script-src': ['self', ...inlineScripts(template).map(hashOf)],
		...spread(ALIKE)
	};
	if (!built) return directives;
	return {
		...directives,
		'require-trusted-types-for': /** @type {['script']} */ (['script']),
		// Svelte's own templates, and the one script that a page registers.
		'trusted-types': ['svelte-trusted-html', 'worker']
	};
}

/**
 * The same as a header, for what only a header can forbid, and for whoever
 * would put something before the policy in the page. Scripts are not in it:
 * their hashes change with each release, and the settings of a host do not.
 */
export const HEADER_POLICY = [
	...Object.entries(ALIKE).map(([name, sources]) => `${name} ${sources.map(quoted).join(' ')}`),
	"frame-ancestors 'none'"
].join('; ');

/**
 * The scripts that stand in the template of all pages.
 *
 * @param {string} template
 */
function inlineScripts(template) {
	const html = readFileSync(template, 'utf8');
	return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
}

/**
 * @param {string} script
 * @returns {`sha256-${string}`}
 */
function hashOf(script) {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** @param {string} source */
function quoted(source) {
	return /^https?:/.test(source) ? source : `'${source}'`;
}

/**
 * SvelteKit wants lists that it could change.
 *
 * @param {Readonly<Record<string, readonly string[]>>} directives
 */
function spread(directives) {
	return Object.fromEntries(Object.entries(directives).map(([name, list]) => [name, [...list]]));
}
