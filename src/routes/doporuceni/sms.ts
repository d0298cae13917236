import { smsLength, toPlainSms, type SmsLength } from './gsm.ts';
import { shortHours, shortName } from '#lib/text/cs/shorten.ts';

/** One contact as it goes into a message. */
export interface SmsContact {
	readonly name: string;
	/** Number, or what to do where none is known. */
	readonly reach: string;
	readonly hours: string | null;
}

/** What a message says; those to call first are never left out. */
export interface SmsContent {
	readonly heading: string;
	readonly first: readonly SmsContact[];
	readonly services: readonly SmsContact[];
}

export interface SmsMessage extends SmsLength {
	readonly text: string;
	readonly hoursLeftOut: boolean;
	/** Services that did not fit. */
	readonly leftOut: readonly SmsContact[];
}

/** A longer text is seldom read, and each further message is paid for. */
export const MAX_MESSAGES = 2;

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
export function composeSms(content: SmsContent): SmsMessage {
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

function written(content: SmsContent, style: Style, kept: number): SmsMessage {
	const { heading, first, services } = content;
	const contacts = [...first, ...services.slice(0, kept)];
	const lines = [heading, ...contacts.map((contact) => lineOf(contact, style))];
	const text = toPlainSms(lines.join('\n'));
	return {
		text,
		...smsLength(text),
		hoursLeftOut: style.hours === null && contacts.some(({ hours }) => hours !== null),
		leftOut: services.slice(kept)
	};
}

function lineOf({ name, reach, hours }: SmsContact, style: Style): string {
	const when = hours && style.hours ? `, ${style.hours(hours)}` : '';
	return `${style.name(name)}: ${reach}${when}`;
}
