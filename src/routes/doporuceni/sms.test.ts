import { describe, expect, test } from 'vitest';
import { composeSms, MAX_MESSAGES, smsHref, type SmsContact, type SmsContent } from './sms.ts';

const WORKER: SmsContact = {
	name: 'Sociální pracovnice Jilemnice',
	reach: '481 565 111',
	hours: 'pondělí a středa 8:00–17:00'
};

function aContact(change: Partial<SmsContact> = {}): SmsContact {
	return {
		name: 'Pečovatelská služba',
		reach: '739 861 544',
		hours: 'denně 6:30–19:00',
		...change
	};
}

function content(services: readonly SmsContact[], first = [WORKER]): SmsContent {
	return { heading: 'Poniklá: kam zavolat', first, services };
}

describe('composeSms', () => {
	test('what fits is written whole, without diacritics', () => {
		expect(composeSms(content([aContact()]))).toEqual({
			text: [
				'Ponikla: kam zavolat',
				'Socialni pracovnice Jilemnice: 481 565 111, pondeli a streda 8:00-17:00',
				'Pecovatelska sluzba: 739 861 544, denne 6:30-19:00'
			].join('\n'),
			characters: 143,
			messages: 1,
			hoursLeftOut: false,
			leftOut: []
		});
	});

	test('the social worker comes first even with an empty list', () => {
		expect(composeSms(content([])).text).toContain('481 565 111');
	});

	test('a contact without hours ends with how to reach it', () => {
		const { text } = composeSms(content([aContact({ hours: null })]));
		expect(text.endsWith('Pecovatelska sluzba: 739 861 544')).toBe(true);
	});

	test('first the hours are shortened', () => {
		const service = aContact({
			name: 'Občanská poradna',
			hours: 'pondělí, úterý, středa a čtvrtek 8:00–11:00 a 12:00–16:00'
		});
		const message = composeSms(content([service, service, service]));
		expect(message.text).toContain('Obcanska poradna: 739 861 544, po, ut, st, ct 8-11, 12-16');
		expect(message).toMatchObject({ messages: 2, hoursLeftOut: false, leftOut: [] });
	});

	test('then the names', () => {
		const service = aContact({ name: 'Raná péče – Centrum LIRA pro celý Liberecký kraj' });
		const message = composeSms(content([service, service, service, service]));
		expect(message.text).toContain('\nRana pece: 739 861 544, denne 6:30-19\n');
		expect(message).toMatchObject({ messages: 2, hoursLeftOut: false, leftOut: [] });
	});

	test('then the hours are left out, and it is said', () => {
		const service = aContact({ name: 'Pečovatelská služba obce' });
		const message = composeSms(content(Array.from({ length: 6 }, () => service)));
		expect(message.text).not.toContain('denne');
		expect(message).toMatchObject({ messages: 2, hoursLeftOut: true, leftOut: [] });
	});

	test('at last services from the end, and it is said which', () => {
		const services = Array.from({ length: 6 }, (_, index) =>
			aContact({
				name: `Služba číslo ${index + 1}`,
				reach: 'zavolejte sociální pracovnici na úřad'
			})
		);
		const message = composeSms(content(services));
		expect(message.messages).toBe(MAX_MESSAGES);
		expect(message.text).toContain('Sluzba cislo 1: ');
		expect(message.leftOut.at(-1)).toBe(services.at(-1));
		expect(message.text.match(/Sluzba/g)).toHaveLength(services.length - message.leftOut.length);
	});

	test('hours that nobody knows are not said to be left out', () => {
		const services = Array.from({ length: 6 }, () =>
			aContact({ hours: null, reach: 'zavolejte sociální pracovnici na úřad' })
		);
		const worker = { ...WORKER, hours: null };
		expect(composeSms(content(services, [worker])).hoursLeftOut).toBe(false);
	});
});

test('the address of a message keeps lines, spaces and ampersands', () => {
	expect(smsHref('A & B:\n481 565 111')).toBe('sms:?body=A%20%26%20B%3A%0A481%20565%20111');
});
