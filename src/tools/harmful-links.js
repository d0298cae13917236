import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a page may lead; an address of our own names none. */
const HARMLESS = ['https', 'http', 'tel', 'sms', 'mailto'];
const ADDRESS = /\s(?:href|src|action|formaction)="([^"]*)"/g;

/**
 * Links of built pages that lead elsewhere than to a web, a number or an
 * e-mail, such as `javascript:`. The check of the data refuses them, too.
 *
 * @param {string} directory
 */
export function harmfulLinksIn(directory) {
	const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' });
	return pages
		.filter((name) => name.endsWith('.html'))
		.flatMap((name) => {
			const html = readFileSync(join(directory, name), 'utf8');
			return [...html.matchAll(ADDRESS)]
				.map(([, address = '']) => address)
				.filter((address) => !isHarmless(address))
				.map((address) => `${name}: ${address}`);
		});
}

/** @param {string} address */
function isHarmless(address) {
	// A browser does not see controls and spaces before the colon.
	// eslint-disable-next-line no-control-regex
	const protocol = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/[\x00-\x20]/g, ''))?.[1];
	return protocol === undefined || HARMLESS.includes(protocol.toLowerCase());
}
