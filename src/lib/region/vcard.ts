import { telHref } from './phone.ts';
import { plain } from './text.ts';

interface Card {
	/** The same in each release: who saves it again has one card. */
	readonly uid: string;
	readonly name: string;
	readonly organization: string | null;
	/** E.164, or as dialled in the whole country. */
	readonly phones: readonly string[];
	readonly emails: readonly string[];
	readonly webs: readonly string[];
	readonly addresses: readonly string[];
	readonly note: string;
}

/** An entry of an address book (RFC 6350, version 4.0). */
export function vcard(card: Card): string {
	const lines = [
		'BEGIN:VCARD',
		'VERSION:4.0',
		'KIND:org',
		`UID;VALUE=text:${card.uid}`,
		`N:${escaped(card.name)};;;;`,
		`FN:${escaped(card.name)}`,
		...(card.organization === null ? [] : [`ORG:${escaped(card.organization)}`]),
		...card.phones.map((number) => `TEL;VALUE=uri;TYPE="work,voice":${telHref(number)}`),
		...card.emails.map((email) => `EMAIL;TYPE=work:${escaped(email)}`),
		...card.webs.map((web) => `URL:${web}`),
		...card.addresses.map((address) => `ADR;TYPE=work:${addressOf(address)}`),
		`NOTE:${escaped(card.note)}`,
		'END:VCARD'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Street, town and postcode apart, where the address has them so. */
function addressOf(address: string): string {
	const [, street = address, postcode = '', town = ''] =
		/^(.*), (\d{3} ?\d{2}) (.+)$/.exec(plain(address)) ?? [];
	return ['', '', street, town, '', postcode, ''].map(escaped).join(';');
}

function escaped(text: string): string {
	return plain(text)
		.replace(/[\\,;]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/\p{Cc}/gu, '');
}

const LINE_BYTES = 75;

/** A line has at most 75 bytes, and no character is cut (RFC 6350, 3.2). */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let length = 0;
	let text = '';
	for (const character of line) {
		const bytes = encoder.encode(character).length;
		if (length + bytes > LINE_BYTES) {
			text += '\r\n ';
			length = 1;
		}
		text += character;
		length += bytes;
	}
	return text;
}
