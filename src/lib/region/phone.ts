const CZECH_PREFIX = '+420';
/** `1210` is said in one. */
const SHORT_LENGTH = 4;

/**
 * Writes a number as people read it aloud: groups of three, bound by
 * non-breaking spaces, without the Czech prefix. Short numbers keep their form
 * (`112`, `1210`, `116 123`).
 *
 * @param number E.164 or a short number: `+420739861544`, `116123`
 */
export function formatPhone(number: string): string {
	const local = localNumber(number);
	if (local.length === SHORT_LENGTH) return local;
	return local.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}

/** As dialled in the country: without its prefix. */
export function localNumber(number: string): string {
	return number.startsWith(CZECH_PREFIX) ? number.slice(CZECH_PREFIX.length) : number;
}

/** By which numbers are compared, however they are written: digits alone, as dialled in the country. */
export function phoneKey(written: string): string {
	return localNumber(written.trim()).replace(/\D/g, '');
}

/** The address that dials a number (RFC 3966). */
export function telHref(number: string): string {
	return `tel:${number}`;
}
