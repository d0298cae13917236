import { answerForAll } from '#lib/help/offer/offers.ts';
import { callOrder, type Adviser } from '#lib/help/offer/advice.ts';
import { formatPhone } from '#lib/region/phone.ts';
import type { PartialDate } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { hoursOnPaper } from '#lib/text/cs/hours.ts';
import { referralText } from '#lib/text/cs/referral.ts';
import { shortHours, shortName } from '#lib/text/cs/shorten.ts';
import { hostOf } from '#lib/text/cs/words.ts';
import { mayHelp, type ReferralSheet, type SheetEntry } from './sheet.ts';

const text = referralText.sms;

/** One contact as it goes into a message. */
interface Contact {
	readonly name: string;
	/** Number, or what to do where none is known. */
	readonly reach: string;
	readonly hours: string | null;
}

/** What a message says; those to call first are never left out. */
interface Content {
	readonly heading: string;
	readonly first: readonly Contact[];
	readonly services: readonly Contact[];
}

/**
 * What a message says of a referral: lines in danger, whom to call first, then services one may be sent to.
 *
 * @param day of the reader: old hours have a mark
 */
export function messageContent(
	{ municipality, danger, advice, entries }: ReferralSheet,
	day: PartialDate
): Content {
	const nameOf = (adviser: Adviser) => (adviser === advice.instead ? text.office : text.worker);
	return {
		heading: text.heading(municipality?.name ?? null),
		first: [
			...danger.map(({ name, number }) => ({ name, reach: formatPhone(number), hours: null })),
			...callOrder(advice).map((adviser) =>
				adviserContact(adviser, nameOf(adviser)(adviser.office.name), day)
			)
		],
		services: entries.filter(mayHelp).map((entry) => serviceContact(entry, day))
	};
}

function adviserContact({ worker, phone }: Adviser, name: string, day: PartialDate): Contact {
	const web = worker ? currentOf(worker.webs)?.value : undefined;
	const label = phone?.label ? ` (${phone.label})` : '';
	return {
		name,
		reach: phone
			? `${formatPhone(phone.number)}${label}`
			: [text.unknownPhone, web && hostOf(web)].filter(Boolean).join(', '),
		hours: phone && worker ? hoursOnPaper(currentOf(worker.hours), day, text.oldHours) : null
	};
}

function serviceContact(
	{ offer, phones, email, web, hours }: SheetEntry,
	day: PartialDate
): Contact {
	const phone = phones[0]?.value;
	const other = email?.value ?? (web ? hostOf(web.value) : text.noPhone);
	const reach = phone ? formatPhone(phone.number) : other;
	return {
		name: offer.service.name,
		// A message has no room for whom it is, if not for all.
		reach: answerForAll(offer) === 'ask' ? text.ask(reach) : reach,
		hours: hoursOnPaper(hours, day, text.oldHours)
	};
}

/** For applications that count no characters: one line a contact, with diacritics. */
export function shareText(sheet: ReferralSheet, day: PartialDate): string {
	const { heading, first, services } = messageContent(sheet, day);
	const lines = [...first, ...services].map(({ name, reach, hours }) =>
		[`${name}: ${reach}`, hours].filter(Boolean).join(', ')
	);
	const topics = sheet.topics.map(({ name }) => text.topic(name));
	return [heading, ...lines, ...topics].join('\n');
}

interface SmsMessage {
	readonly text: string;
	/** What the sender pays for. */
	readonly characters: number;
	readonly messages: number;
	readonly hoursLeftOut: boolean;
	/** Names of services that did not fit. */
	readonly leftOut: readonly string[];
}

/** A longer text is seldom read, and each further message is paid for. */
const MAX_MESSAGES = 2;

interface Style {
	readonly name: (name: string) => string;
	readonly hours: ((words: string) => string) | null;
}

const whole = (text: string) => text;

const SHORTEST: Style = { name: shortName, hours: null };

/** From everything to the least that still lets one call; the first that fits is used. */
const STYLES: readonly Style[] = [
	{ name: whole, hours: whole },
	{ name: whole, hours: shortHours },
	{ name: shortName, hours: shortHours },
	SHORTEST
];

/**
 * Writes contacts into at most two messages, in fixed steps: hours are
 * shortened, then names, then hours are left out, then services from the end.
 * What did not fit is said, so that the page can show it.
 */
export function composeSms(content: Content): SmsMessage {
	for (const style of STYLES) {
		const message = written(content, style, content.services.length);
		if (message.messages <= MAX_MESSAGES) return message;
	}
	let kept = content.services.length;
	while (kept > 0 && written(content, SHORTEST, kept).messages > MAX_MESSAGES) kept--;
	return written(content, SHORTEST, kept);
}

/** Address that opens a message ready to be sent; the sender picks to whom (RFC 5724). */
export function smsHref(text: string): string {
	return `sms:?body=${encodeURIComponent(text)}`;
}

function written(content: Content, style: Style, kept: number): SmsMessage {
	const { heading, first, services } = content;
	const contacts = [...first, ...namedApart(services.slice(0, kept), style)];
	// The name of an office or a line is its address: half of it is none.
	const lines = [heading, ...contacts.map((contact) => lineOf(contact, style))];
	const text = toPlainSms(lines.join('\n'));
	return {
		text,
		characters: text.length,
		messages: text.length <= SINGLE ? 1 : Math.ceil(text.length / PART),
		hoursLeftOut: style.hours === null && contacts.some(({ hours }) => hours !== null),
		leftOut: services.slice(kept).map(({ name }) => name)
	};
}

/** By the names of a style; two that it would call alike keep their own. */
function namedApart(services: readonly Contact[], style: Style): Contact[] {
	const isTaken = (short: string, name: string) =>
		services.some((other) => other.name !== name && style.name(other.name) === short);
	return services.map((service) => {
		const short = style.name(service.name);
		return isTaken(short, service.name) ? service : { ...service, name: short };
	});
}

function lineOf({ name, reach, hours }: Contact, style: Style): string {
	const when = hours && style.hours ? `, ${style.hours(hours)}` : '';
	return `${name}: ${reach}${when}`;
}

/** Characters in one message, and in each part of a longer one. */
const SINGLE = 160;
const PART = 153;

/** Signs that are not in the alphabet of phones, or count as two, and what stands for them. */
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

/**
 * Leaves no diacritics and only signs that every phone counts as one character
 * (the 7-bit alphabet of 3GPP TS 23.038, part 6.2.1): with any other, a message
 * holds 70 characters instead of 160.
 */
function toPlainSms(text: string): string {
	return REPLACEMENTS.reduce((result, [from, to]) => result.replace(from, to), text)
		.normalize('NFD')
		.replace(/[^A-Za-z0-9\n !"#%&'()*+,\-./:;<=>?@$_]/gu, '');
}
