import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus
} from '../../../tests/fixtures/builders.ts';
import { NO_REFERRAL } from '#lib/help/offer/referral.ts';
import { sheetOf } from './sheet.ts';
import { namesOf, shareText, smsContent } from './referral-text.ts';

const worker = aService({
	id: 'pracovnice',
	phones: [aStatement({ number: '+420481565111', label: 'ústředna úřadu' })],
	hours: [aStatement(aSchedule({ words: 'pondělí' }))]
});
const silentWorker = aService({
	id: 'pracovnice-rokytnice',
	webs: [aStatement('https://www.mesto-rokytnice.cz/urad/')]
});
const care = aService({
	id: 'pece',
	name: 'Pečovatelky',
	phones: [aPhone()],
	hours: [aStatement(aSchedule({ words: 'denně' }))],
	coverage: [aCoverage()]
});
const undocumented = aService({ id: 'taxi', name: 'Taxi', phones: [aPhone()] });
const silent = aService({ id: 'sestra', name: 'Sestra domů', coverage: [aCoverage()] });
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
	services: [worker, silentWorker, care, undocumented, silent, ended]
});

const sheet = (services: readonly string[], municipality: string | null = 'ponikla') =>
	sheetOf(region, { ...NO_REFERRAL, services, municipality });

describe('smsContent', () => {
	test('the social worker of the right office comes first, with whose number it is', () => {
		expect(smsContent(sheet([]))).toEqual({
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

	test('where the right office has no number, its web and another office are said', () => {
		const { first } = smsContent(sheet([], 'paseky'));
		expect(first.map(({ name, reach }) => `${name}: ${reach}`)).toEqual([
			'Soc. pracovnice rokytnice: číslo nevíme, www.mesto-rokytnice.cz',
			'Úřad jilemnice: 481\u00a0565\u00a0111 (ústředna úřadu)'
		]);
	});

	test('without a municipality nothing is said of one', () => {
		expect(smsContent(sheet([], null)).heading).toBe('Kam zavolat');
	});

	test('what is not certain is marked, and nobody is sent to what has ended', () => {
		const { services } = smsContent(sheet(['pece', 'taxi', 'terapie']));
		expect(services.map(({ name, reach }) => `${name}: ${reach}`)).toEqual([
			'Pečovatelky: 739\u00a0861\u00a0544',
			'Taxi: 739\u00a0861\u00a0544 (ověřte)'
		]);
	});

	test('no number is made up', () => {
		expect(smsContent(sheet(['sestra'])).services).toEqual([
			{ name: 'Sestra domů', reach: 'poradí soc. pracovnice', hours: null }
		]);
	});
});

test('the text for other applications keeps diacritics', () => {
	expect(
		shareText(sheet(['pece']))
			.split('\n')
			.at(-1)
	).toBe('Pečovatelky: 739\u00a0861\u00a0544, denně');
});

test('what did not fit is named', () => {
	expect(namesOf(smsContent(sheet(['pece', 'taxi'])).services)).toBe('Pečovatelky, Taxi');
});
