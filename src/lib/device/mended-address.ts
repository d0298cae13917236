import { HOME } from '#lib/region/addresses.ts';
import { fold } from '#lib/region/text.ts';

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** Any letter but small ones without accents, or a mark at the end. Files keep their dot. */
const SPOILT_PATH = /[^a-z0-9/._-]|[^a-z0-9/]$|\/index\.html$/;
/** Keys whose values are words, lists with rules of their own, or none of ours. */
const OTHER = '(?:q|s|rady|utm_\\w+|\\w*clid)';
const OTHER_KEYS = new RegExp(`^${OTHER}$`);
/** Words may be anything; what names a choice has small letters, digits and hyphens. */
const SPOILT_SEARCH = new RegExp(`amp;|%25|^\\?[^=]+$|[?&](?!${OTHER}=)[^=&]*=[^&]*[^a-z0-9&_-]`);

/** Words that were typed on the web of a municipality: behind this mark nothing is sent to a server. */
const WORDS = /^#(?=q=)/;

/** Whether a link may have been spoilt on its way: by a messenger, a mail, a hand. Quick, as every page asks it. */
export function isSpoilt({ pathname, search, hash }: Address): boolean {
	return (
		SPOILT_PATH.test(pathname.slice(HOME.length - 1)) ||
		SPOILT_SEARCH.test(search) ||
		WORDS.test(hash)
	);
}

/**
 * A spoilt address as it was meant: without the bracket, the quotation mark or
 * the full stop that was taken into the link, in small letters without accents,
 * decoded where it was encoded twice, with `&` for `&amp;`, and words of a query
 * in it. What still names nothing is said by the page.
 */
export function mendedAddress({ pathname, search, hash }: Address): string {
	const base = HOME.slice(0, -1);
	const mended = base + mendedPath(pathname.slice(base.length)) + mendedSearch(search);
	return mended + hash.replace(WORDS, search ? '&' : '?');
}

function mendedPath(path: string): string {
	if (!SPOILT_PATH.test(path)) return path;
	return `${plainId(decoded(path).replace(/\/index\.html$/, '/'))}/`.replace(/\/+/g, '/');
}

function mendedSearch(search: string): string {
	if (!SPOILT_SEARCH.test(search)) return search;
	const once = search.replaceAll('&amp;', '&').replaceAll('%26amp%3B', '&');
	const params = new URLSearchParams(
		/%25[\dA-F]{2}/i.test(once) || !once.includes('=') ? decoded(once) : once
	);
	const mended = new URLSearchParams();
	for (const [key, value] of params) {
		const name = plainId(key.replace(/^amp;/, ''));
		mended.append(name, OTHER_KEYS.test(name) ? value : plainId(value));
	}
	const written = mended.toString();
	return written && `?${written}`;
}

function plainId(text: string): string {
	return fold(text).replace(/[^a-z0-9]+$/, '');
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
