import { HOME } from '#lib/region/addresses.ts';
import { fold } from '#lib/region/text.ts';
import {
	CODED_AND,
	OTHER,
	SPOILT_PATH,
	SPOILT_SEARCH,
	WORDS,
	type Address
} from './spoilt-address.ts';

const OTHER_KEYS = new RegExp(`^${OTHER}$`);
/** Soft hyphens, zero widths and broken lines within a link. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\r\n]\s*/g;

/**
 * A spoilt address as it was meant: without the bracket, the quotation mark or
 * the full stop that was taken into the link, in small letters without accents,
 * decoded where it was encoded twice, with `?` and `&` where a mail or a messenger
 * wrote something else for them, and words of a query in it. What still names
 * nothing is said by the page.
 */
export function mendedAddress({ pathname, search, hash }: Address): string {
	const base = HOME.slice(0, -1);
	const path = pathname.slice(base.length);
	const isSpoiltPath = SPOILT_PATH.test(path);
	const [before = '', ...after] = isSpoiltPath ? decoded(path).split(/[?&]/) : [path];
	const coded = CODED_AND.test(hash) ? hash.replace(CODED_AND, '&') : '';
	const query = [...after, search.slice(1).replace(/&$/, '') + coded].filter(Boolean).join('&');
	const fragment = coded ? '' : hash.replace(WORDS, query ? '&' : '?');
	return (
		base +
		(isSpoiltPath ? mendedPath(before) : path) +
		mendedSearch(query && `?${query}`) +
		fragment
	);
}

function mendedPath(path: string): string {
	const parts = path
		.replace(/\/index\.\w+$|\.(?:html?|php|aspx?)\/?$/i, '')
		.split('/')
		.map(plainId);
	return ['', ...parts.filter(Boolean), ''].join('/');
}

function mendedSearch(search: string): string {
	if (!SPOILT_SEARCH.test(search)) return search;
	const once = search
		.replace(/^\?+/, '')
		.replace(/^(\w+)%3D/i, '$1=')
		.replace(
			/(?:&|%26)(?:amp(?:;|%3B))*(\w+)(?:=|%3D)|[?;](\w+)=/gi,
			(_, key, other) => `&${key ?? other}=`
		)
		.replace(/=3D(?=[^+\s])/g, '=');
	const params = new URLSearchParams(
		/%25[\dA-F]{2}/i.test(once) || !once.includes('=') ? decoded(once) : once
	);
	const mended = new URLSearchParams();
	for (const [key, value] of params) {
		const name = plainId(key);
		mended.append(name, OTHER_KEYS.test(name) ? value : plainId(value));
	}
	const written = mended.toString();
	return written && `?${written}`;
}

/** As ids are written: what stands around is no part of it, and what divides words is a hyphen. */
function plainId(text: string): string {
	return fold(text.replace(INVISIBLE, ''))
		.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
		.replace(/[\s_]+/g, '-');
}

/** What does not decode loses its percent signs: it shall be an address we do not have. */
function decoded(text: string): string {
	try {
		const once = decodeURIComponent(text);
		return once.includes('%') ? decodeURIComponent(once) : once;
	} catch {
		return text.replaceAll('%', '25');
	}
}
