import { serviceCard } from '#lib/region/addresses.ts';
import { byId } from '#lib/region/find.ts';
import { formatPhone, telHref } from '#lib/region/phone.ts';
import { plain } from '#lib/region/text.ts';
import type { Region, Service } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { dateWhen } from './dates.ts';

/** Who takes a service elsewhere must not take for sure what nobody is sure of. */
const statusAlerts = {
	unverified: 'Nevíme, zda služba běží. Zavolejte jim.',
	ended: 'Služba skončila.'
} as const;

/** The name of the file of a card. */
export function cardFile(service: Pick<Service, 'id'>): string {
	return serviceCard(service.id).replace(/.*\//, '');
}

/** A service for an address book (RFC 6350, version 4.0): in the open data, and on a phone without a signal. */
export function vcardOf(region: Region, service: Service): string {
	const provider = byId(region.providers, service.provider);
	const lines = [
		'BEGIN:VCARD',
		'VERSION:4.0',
		'KIND:org',
		`UID;VALUE=text:najdi-pomoc-${region.code}-${service.id}`,
		`N:${escaped(service.name)};;;;`,
		`FN:${escaped(service.name)}`,
		...(provider ? [`ORG:${escaped(provider.name)}`] : []),
		...allCurrent(service.phones).map(
			({ value: { number } }) => `TEL;VALUE=uri;TYPE="work,voice":${telHref(number)}`
		),
		...allCurrent(service.emails).map(({ value }) => `EMAIL;TYPE=work:${escaped(value)}`),
		...allCurrent(service.webs).map(({ value }) => `URL:${value}`),
		...allCurrent(service.places).map(({ value }) => `ADR;TYPE=work:${addressOf(value.address)}`),
		`NOTE:${escaped(noteOf(region, service))}`,
		'END:VCARD'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What is not sure of a service as a whole. */
export function alertsOf({ status }: Pick<Service, 'status'>): string[] {
	return status.value === 'active' ? [] : [statusAlerts[status.value]];
}

function noteOf({ released }: Region, service: Service): string {
	// Few address books keep with a number whose it is.
	const labelled = allCurrent(service.phones).flatMap(({ value: { number, label } }) =>
		label === null ? [] : `${formatPhone(number)} ${label}`
	);
	return [
		service.summary,
		...alertsOf(service),
		...(labelled.length === 0 ? [] : [`Telefony: ${labelled.join(', ')}.`]),
		`Najdi pomoc, data vydaná ${dateWhen(released)}.`
	].join(' ');
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
