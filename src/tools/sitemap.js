import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Empty without what somebody has chosen or asked. */
const NOT_LISTED = /^(doporuceni|hledat)\//;
const ROBOTS = 'robots.txt';

/**
 * A list of all pages for search engines (sitemaps.org 0.9), and where it lies: both must name
 * whole addresses, so there is none where the build does not know its own.
 *
 * @param {string} directory of the finished site
 * @param {string | undefined} address with the folder of the site, if it has one
 */
export function writeSitemap(directory, address) {
	if (!address) return;
	const site = new URL(address).href.replace(/\/*$/, '/');
	const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.filter((path) => /(^|\/)index\.html$/.test(path) && !NOT_LISTED.test(path))
		.map((path) => site + path.replace(/index\.html$/, ''))
		.sort();
	const lines = pages.map((page) => `<url><loc>${page}</loc></url>\n`);
	writeFileSync(
		join(directory, 'sitemap.xml'),
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`
	);
	const robots = readFileSync(join(directory, ROBOTS), 'utf8');
	writeFileSync(join(directory, ROBOTS), `${robots.trimEnd()}\n\nSitemap: ${site}sitemap.xml\n`);
}
