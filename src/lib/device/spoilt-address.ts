import { HOME } from '#lib/region/addresses.ts';

export type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** Any letter but small ones without accents, or a mark at the end. Files keep their dot. */
export const SPOILT_PATH =
	/[^a-z0-9/._-]|[a-z0-9]_|[^a-z0-9/]$|\/index\.\w+$|\.(?:html?|php|aspx?)\/?$/;
/** Keys whose values are words, lists with rules of their own, or none of ours. */
export const OTHER = '(?:q|s|rady|utm_\\w+|\\w*clid)';
/** Words may be anything; what names a choice has small letters, digits and hyphens. */
export const SPOILT_SEARCH = new RegExp(
	`amp;|amp%3B|%25|=3D|%26\\w+(=|%3D)|^\\?[^=]+$|^\\?\\?|.[?;]\\w+=|[A-Z]\\w*=|[?&](?!${OTHER}=)[^=&]*=[^&]*[^a-z0-9&_-]`
);
/** What a mail made of `&` of which a browser makes a fragment: `&#38;`. */
export const CODED_AND = /^#(?:38|x26);/i;
/** Words that were typed on the web of a municipality: behind this mark nothing is sent to a server. */
export const WORDS = /^#(?=q=)/;

/** Whether a link may have been spoilt on its way: by a messenger, a mail, a hand. Quick, as every page asks it. */
export function isSpoilt({ pathname, search, hash }: Address): boolean {
	return (
		SPOILT_PATH.test(pathname.slice(HOME.length - 1)) ||
		SPOILT_SEARCH.test(search) ||
		WORDS.test(hash) ||
		CODED_AND.test(hash)
	);
}
