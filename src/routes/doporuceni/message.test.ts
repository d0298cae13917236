import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aSituation,
	aStatement,
	aStatus
} from '../../../tests/fixtures/builders.ts';
import type { CrisisLine } from '#lib/region/region.ts';
import { NO_REFERRAL } from '#lib/help/offer/referral-link.ts';
import { composeSms, messageContent, shareText, smsHref } from './message.ts';
import { sheetOf } from './sheet.ts';

type Content = Parameters<typeof composeSms>[0];
type Contact = Content['services'][number];

const DAY = '2026-11-28';

/** What nobody need check before the day. */
const hoursOf = (words: string, date: string | null = '2026') => [
	aStatement(aSchedule({ words }), { date })
];

const worker = aService({
	id: 'pracovnice',
	phones: [aStatement({ number: '+420481565111', label: 'ústředna úřadu' })],
	hours: hoursOf('pondělí')
});
const silentWorker = aService({
	id: 'pracovnice-rokytnice',
	webs: [aStatement('https://www.mesto-rokytnice.cz/urad/')]
});
const care = aService({
	id: 'pece',
	name: 'Pečovatelky',
	phones: [aPhone()],
	hours: hoursOf('denně'),
	coverage: [aCoverage()]
});
const undocumented = aService({ id: 'taxi', name: 'Taxi', phones: [aPhone()] });
const silent = aService({ id: 'sestra', name: 'Sestra domů', coverage: [aCoverage()] });
const young = aService({
	id: 'odlehceni',
	name: 'Odlehčení',
	phones: [aPhone()],
	coverage: [aCoverage()],
	ages: [aStatement({ from: null, to: 30 })]
});
const online = aService({
	id: 'poradna',
	name: 'Poradna',
	webs: [aStatement('https://www.poradna.cz/kontakt/')]
});
const ended = aService({ id: 'terapie', status: aStatus('ended') });

const region = aRegion({
	offices: ['jilemnice', 'rokytnice'].map((id) => ({
		id,
		name: id,
		locative: id,
		district: id,
		socialWorker: id === 'jilemnice' ? worker.id : silentWorker.id
	})),
	municipalities: [
		aMunicipality({ office: 'jilemnice' }),
		aMunicipality({ id: 'paseky', name: 'Paseky', office: 'rokytnice' })
	],
	services: [worker, silentWorker, care, undocumented, silent, young, online, ended]
});

const sheet = (services: readonly string[], municipality: string | null = 'ponikla') =>
	sheetOf(region, { ...NO_REFERRAL, services, municipality });

describe('messageContent', () => {
	test('where a service is the very help of a danger, its lines come before all, without a village too', () => {
		const line = (id: string, kind: CrisisLine['kind'], number: string): CrisisLine => ({
			id,
			name: id,
			number,
			otherNumbers: [],
			kind,
			about: '',
			groups: [],
			hours: null,
			sms: null,
			sources: [],
			warning: null
		});
		const centre = aService({ id: 'centrum', types: ['60a'] });
		const violent = {
			...region,
			services: [...region.services, centre],
			crisisLines: [line('obetem', 'crisis', '116006'), line('policie', 'emergency', '158')],
			situations: [aSituation({ danger: true, types: ['60a'], lines: ['obetem', 'policie'] })]
		};
		for (const municipality of ['ponikla', null]) {
			const referral = { ...NO_REFERRAL, services: ['centrum'], municipality };
			const { text } = composeSms(messageContent(sheetOf(violent, referral), DAY));
			expect(text.split('\n').slice(1, 3)).toEqual(['policie: 158', 'obetem: 116 006']);
		}
		expect(messageContent(sheetOf(violent, NO_REFERRAL), DAY).first[0]?.name).not.toBe('policie');
	});

	test('the social worker of the right office comes first, with whose number it is', () => {
		expect(messageContent(sheet([]), DAY)).toEqual({
			heading: 'Poniklá, kam zavolat',
			first: [
				{
					name: 'Soc. pracovnice jilemnice',
					reach: '481\u00a0565\u00a0111 (ústředna úřadu)',
					hours: 'pondělí'
				}
			],
			services: []
		});
	});

	test('where the right office has no number, who has one comes before its web', () => {
		const { first } = messageContent(sheet([], 'paseky'), DAY);
		expect(first.map(({ name, reach }) => `${name}: ${reach}`)).toEqual([
			'Úřad jilemnice: 481\u00a0565\u00a0111 (ústředna úřadu)',
			'Soc. pracovnice rokytnice: číslo nevíme, www.mesto-rokytnice.cz'
		]);
	});

	test('without a municipality nothing is said of one', () => {
		expect(messageContent(sheet([], null), DAY).heading).toBe('Kam zavolat');
	});

	test('what is not certain is marked, and nobody is sent to what has ended', () => {
		const { services } = messageContent(sheet(['pece', 'taxi', 'terapie']), DAY);
		expect(services.map(({ name, reach }) => `${name}: ${reach}`)).toEqual([
			'Pečovatelky: 739\u00a0861\u00a0544',
			'Taxi: 739\u00a0861\u00a0544 (zeptejte se)'
		]);
	});

	test('a yes for a part of people is no plain one', () => {
		const [service] = messageContent(sheet(['odlehceni']), DAY).services;
		expect(service?.reach).toBe('739\u00a0861\u00a0544 (zeptejte se)');
	});

	test('where a service has neither number nor e-mail, its web is said', () => {
		const [service] = messageContent(sheet(['poradna']), DAY).services;
		expect(service?.reach).toBe('www.poradna.cz (zeptejte se)');
	});

	test.each([
		['2026', '2026-11-28', 'denně'],
		['2024', '2026-11-28', 'denně'],
		['2023', '2026-11-28', 'denně (ověřte)'],
		[null, '2026-11-28', 'denně (ověřte)'],
		['2026', '2029-01-02', 'denně (ověřte)']
	])('hours of %s handed over on %s are %s', (date, day, expected) => {
		const old = aService({ ...care, hours: hoursOf('denně', date) });
		const oldRegion = { ...region, services: [worker, silentWorker, old] };
		const referral = { ...NO_REFERRAL, services: ['pece'], municipality: 'ponikla' };
		const [service] = messageContent(sheetOf(oldRegion, referral), day).services;
		expect(service?.hours).toBe(expected);
	});

	test('no number is made up', () => {
		expect(messageContent(sheet(['sestra']), DAY).services).toEqual([
			{ name: 'Sestra domů', reach: 'poradí soc. pracovnice', hours: null }
		]);
	});
});

test('the text for other applications keeps diacritics', () => {
	expect(
		shareText(sheet(['pece']), DAY)
			.split('\n')
			.at(-1)
	).toBe('Pečovatelky: 739\u00a0861\u00a0544, denně');
});

const WORKER: Contact = {
	name: 'Sociální pracovnice Jilemnice',
	reach: '481 565 111',
	hours: 'pondělí a středa 8:00–17:00'
};

function aContact(change: Partial<Contact> = {}): Contact {
	return {
		name: 'Pečovatelská služba',
		reach: '739 861 544',
		hours: 'denně 6:30–19:00',
		...change
	};
}

function content(services: readonly Contact[], first = [WORKER]): Content {
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

	test('but not where two would be called alike', () => {
		const names = ['Odlehčovací pobyt v Turnově – Pohoda', 'Odlehčovací pobyt v Turnově – Slunce'];
		const others = ['Raná péče – Centrum LIRA pro celý kraj', 'Osobní asistence – Domeček'];
		const services = [...names, ...others].map((name) => aContact({ name }));
		const { text } = composeSms(content(services));
		expect(text).toContain('\nOdlehcovaci pobyt v Turnove - Pohoda: 739');
		expect(text).toContain('\nOdlehcovaci pobyt v Turnove - Slunce: 739');
		expect(text).toContain('\nRana pece: 739');
	});

	test('but never the name of an office', () => {
		const worker = aContact({ name: 'Soc. pracovnice Rokytnice nad Jizerou' });
		const message = composeSms(
			content(
				Array.from({ length: 6 }, () => aContact()),
				[worker]
			)
		);
		expect(message.text).toContain('Soc. pracovnice Rokytnice nad Jizerou: ');
		expect(message.hoursLeftOut).toBe(true);
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
		expect(message.messages).toBe(2);
		expect(message.text).toContain('Sluzba cislo 1: ');
		expect(message.leftOut.at(-1)).toBe('Služba číslo 6');
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

describe('a message in the alphabet of phones', () => {
	const smsOf = (heading: string) => composeSms({ heading, first: [], services: [] });

	test.each([
		['Příliš žluťoučký kůň úpěl ďábelské ódy', 'Prilis zlutoucky kun upel dabelske ody'],
		['481\u00a0565\u00a0111', '481 565 111'],
		['8:00–11:30', '8:00-11:30'],
		['„Rodinka“ – klub…', '"Rodinka" - klub...'],
		['cena [Kč] 20 € ^', "cena (Kc) 20 EUR '"],
		['první\ndruhý', 'prvni\ndruhy'],
		['tabulka\ta ☎ 😀', 'tabulka a  ']
	])('%o becomes %o', (text, plain) => {
		expect(smsOf(text).text).toBe(plain);
	});

	test.each([
		{ count: 160, messages: 1 },
		{ count: 161, messages: 2 },
		{ count: 306, messages: 2 },
		{ count: 307, messages: 3 }
	])('$count characters are $messages messages', ({ count, messages }) => {
		expect(smsOf('a'.repeat(count))).toMatchObject({ characters: count, messages });
	});
});
