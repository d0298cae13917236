import { HOME } from '#lib/region/addresses.ts';
import { fold } from '#lib/region/text.ts';

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** Any letter but small ones without accents, or a mark at the end. Files keep their dot. */
const SPOILT_PATH = /[^a-z0-9/._-]|[a-z0-9]_|[^a-z0-9/]$|\/index\.\w+$/;
/** Keys whose values are words, lists with rules of their own, or none of ours. */
const OTHER = '(?:q|s|rady|utm_\\w+|\\w*clid)';
const OTHER_KEYS = new RegExp(`^${OTHER}$`);
/** Words may be anything; what names a choice has small letters, digits and hyphens. */
const SPOILT_SEARCH = new RegExp(
	`amp;|amp%3B|%25|=3D|%26\\w+(=|%3D)|^\\?[^=]+$|^\\?\\?|.\\?\\w+=|[A-Z]\\w*=|[?&](?!${OTHER}=)[^=&]*=[^&]*[^a-z0-9&_-]`
);
/** What a mail made of `&` of which a browser makes a fragment: `&#38;`. */
const CODED_AND = /^#(?:38|x26);/i;
/** Soft hyphens, zero widths and broken lines within a link. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\r\n]\s*/g;

/** Words that were typed on the web of a municipality: behind this mark nothing is sent to a server. */
const WORDS = /^#(?=q=)/;

/** Whether a link may have been spoilt on its way: by a messenger, a mail, a hand. Quick, as every page asks it. */
export function isSpoilt({ pathname, search, hash }: Address): boolean {
	return (
		SPOILT_PATH.test(pathname.slice(HOME.length - 1)) ||
		SPOILT_SEARCH.test(search) ||
		WORDS.test(hash) ||
		CODED_AND.test(hash)
	);
}

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
		.replace(/\/index\.\w+$/, '')
		.split('/')
		.map(plainId);
	return ['', ...parts.filter(Boolean), ''].join('/');
}

function mendedSearch(search: string): string {
	if (!SPOILT_SEARCH.test(search)) return search;
	const once = search
		.replace(/^\?+/, '')
		.replace(/(?:&|%26)(?:amp(?:;|%3B))*(?=\w+(?:=|%3D))|\?(?=\w+=)/gi, '&')
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
