/**
 * How long a text message is in the 7-bit alphabet of phones (3GPP TS 23.038,
 * part 6.2.1): 160 characters in one, 153 in each part of a longer one.
 */

/** Characters of the basic table, without letters and digits of ASCII. */
const BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà';
/** Written with an escape, so they count twice. */
const EXTENDED = '\f^{}\\[~]|€';

const SINGLE = 160;
const PART = 153;

/** Signs the alphabet lacks, or has only as two characters, and what stands for them. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
	[/[\u00a0\u2007\u2009\u202f\t]/g, ' '],
	[/[‐‑‒–—−~]/g, '-'],
	[/[„“”«»]/g, '"'],
	[/[‚‘’`´^]/g, "'"],
	[/…/g, '...'],
	[/[{[]/g, '('],
	[/[}\]]/g, ')'],
	[/[|\\]/g, '/'],
	[/€/g, 'EUR'],
	[/§/g, 'par.']
];

/** Writes a text with characters that every phone counts as one: no diacritics, plain signs. */
export function toPlainSms(text: string): string {
	const plain = REPLACEMENTS.reduce((result, [from, to]) => result.replace(from, to), text);
	return [...plain.normalize('NFD').replace(/\p{Mn}/gu, '')].filter(isPlain).join('');
}

/** What the sender pays for. */
export interface SmsLength {
	readonly characters: number;
	readonly messages: number;
}

/**
 * Counts a text that `toPlainSms` made or that holds other characters of the
 * alphabet. An escaped character is never split between two messages.
 *
 * @throws RangeError if the text has a character outside the alphabet
 */
export function smsLength(text: string): SmsLength {
	const widths = [...text].map(widthOf);
	const characters = widths.reduce((sum, width) => sum + width, 0);
	if (characters <= SINGLE) return { characters, messages: characters === 0 ? 0 : 1 };
	return { characters, messages: countParts(widths) };
}

function countParts(widths: readonly number[]): number {
	let parts = 1;
	let used = 0;
	for (const width of widths) {
		if (used + width > PART) {
			parts++;
			used = 0;
		}
		used += width;
	}
	return parts;
}

function widthOf(character: string): number {
	if (isPlain(character) || BASIC.includes(character)) return 1;
	if (EXTENDED.includes(character)) return 2;
	throw new RangeError(`Not in the alphabet of SMS: ${character}`);
}

function isPlain(character: string): boolean {
	return /^[A-Za-z0-9\n !"#%&'()*+,\-./:;<=>?@$_]$/.test(character);
}
