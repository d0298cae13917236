import type { Adviser } from '#lib/help/offer/advice.ts';
import { formatPhone } from '#lib/region/phone.ts';
import { mayHelp, type ReferralSheet, type SheetEntry } from './sheet.ts';
import type { SmsContact, SmsContent } from './sms.ts';
import { currentOf } from '#lib/region/statements.ts';
import { referralText } from '#lib/text/cs/referral.ts';
import { hostOf } from '#lib/text/cs/words.ts';

const text = referralText.sms;

/** What a message says of a referral: whom to call first, then services one may be sent to. */
export function smsContent({ municipality, advice, entries }: ReferralSheet): SmsContent {
	const { advisers, instead } = advice;
	return {
		heading: text.heading(municipality?.name ?? null),
		first: [
			...advisers.map((adviser) => adviserContact(adviser, text.worker(adviser.office.name))),
			...(instead ? [adviserContact(instead, text.office(instead.office.name))] : [])
		],
		services: entries.filter(mayHelp).map(serviceContact)
	};
}

/** The same for applications that count no characters: one line a contact, with diacritics. */
export function shareText(sheet: ReferralSheet): string {
	const { heading, first, services } = smsContent(sheet);
	const lines = [...first, ...services].map(({ name, reach, hours }) =>
		[`${name}: ${reach}`, hours].filter(Boolean).join(', ')
	);
	return [heading, ...lines].join('\n');
}

/** Names of what a message had to leave out. */
export function namesOf(contacts: readonly SmsContact[]): string {
	return contacts.map(({ name }) => name).join(', ');
}

function adviserContact({ worker, phone }: Adviser, name: string): SmsContact {
	const web = worker ? currentOf(worker.webs)?.value : undefined;
	const label = phone?.label ? ` (${phone.label})` : '';
	return {
		name,
		reach: phone
			? `${formatPhone(phone.number)}${label}`
			: [text.unknownPhone, web && hostOf(web)].filter(Boolean).join(', '),
		hours: (phone && worker && currentOf(worker.hours)?.value.words) || null
	};
}

function serviceContact({ offer, phones, email, hours }: SheetEntry): SmsContact {
	const phone = phones[0]?.value;
	const reach = phone ? formatPhone(phone.number) : (email?.value ?? text.noPhone);
	return {
		name: offer.service.name,
		reach: offer.answer === 'ask' ? text.ask(reach) : reach,
		hours: hours?.value.words ?? null
	};
}
