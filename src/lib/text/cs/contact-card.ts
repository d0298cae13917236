import { byId } from '#lib/region/find.ts';
import { formatPhone, telHref } from '#lib/region/phone.ts';
import { plain } from '#lib/region/text.ts';
import type { CompleteRegion, CompleteService } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { openDataText } from '#lib/text/cs/open-data.ts';
import { uuidOf } from './uuid.ts';

/** A service for an address book (RFC 6350, version 4.0). */
export function vcardOf(region: CompleteRegion, service: CompleteService): string {
	const provider = byId(region.providers, service.provider);
	const lines = [
		'BEGIN:VCARD',
		'VERSION:4.0',
		'KIND:org',
		`UID:urn:uuid:${uuidOf(region.code, 'service', service.id)}`,
		`N:${escaped(service.name)};;;;`,
		`FN:${escaped(service.name)}`,
		...(provider ? [`ORG:${escaped(provider.name)}`] : []),
		...allCurrent(service.phones).map(
			({ value: { number } }) => `TEL;VALUE=uri;TYPE=work,voice:${telHref(number)}`
		),
		...allCurrent(service.emails).map(({ value }) => `EMAIL;TYPE=work:${escaped(value)}`),
		...allCurrent(service.webs).map(({ value }) => `URL:${value}`),
		...allCurrent(service.places).map(({ value }) => `ADR;TYPE=work:${addressOf(value.address)}`),
		`NOTE:${escaped([service.summary, ...alertOf(service), ...phonesOf(service), openDataText.vcard.note(region.released)].join(' '))}`,
		'END:VCARD'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Who saves the card must not take for sure what nobody is sure of. */
function alertOf({ status }: CompleteService): string[] {
	return status.value === 'active' ? [] : [openDataText.hsds.alerts[status.value]];
}

/** Whose each number is, which few address books keep with the number itself. */
function phonesOf({ phones }: CompleteService): string[] {
	const labelled = allCurrent(phones).flatMap(({ value: { number, label } }) =>
		label === null ? [] : `${formatPhone(number)} ${label}`
	);
	return labelled.length === 0 ? [] : [openDataText.vcard.phones(labelled)];
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
	let length = 0;
	let text = '';
	for (const character of line) {
		const bytes = Buffer.byteLength(character);
		if (length + bytes > LINE_BYTES) {
			text += '\r\n ';
			length = 1;
		}
		text += character;
		length += bytes;
	}
	return text;
}
