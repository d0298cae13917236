import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus,
	inOffice
} from '../../../tests/fixtures/builders.ts';
import { NO_REFERRAL } from '#lib/help/offer/referral-link.ts';
import { canBeReferred } from '#lib/help/offer/referral.ts';
import { mayHelp, sheetOf } from './sheet.ts';

const worker = aService({ id: 'pracovnice-jilemnice', phones: [aPhone('+420481565111')] });
const silentWorker = aService({ id: 'pracovnice-rokytnice' });
const ended = aService({ id: 'terapie', status: aStatus('ended', '2019') });
const taxi = aService({ id: 'taxi', coverage: [aCoverage({ area: inOffice('jilemnice') })] });
const care = aService({
	id: 'pecovatelky',
	phones: [aPhone('+420739861544'), aPhone('+420481543137'), aPhone('+420481543138')],
	hours: [aStatement(aSchedule({ words: 'denně' }))]
});

const region = aRegion({
	offices: [
		{
			id: 'jilemnice',
			name: 'Jilemnice',
			locative: 'v Jilemnici',
			district: 'Jilemnicko',
			socialWorker: worker.id
		},
		{
			id: 'rokytnice',
			name: 'Rokytnice',
			locative: 'v Rokytnici',
			district: 'Rokytnicko',
			socialWorker: silentWorker.id
		}
	],
	municipalities: [
		aMunicipality({ id: 'ponikla', office: 'jilemnice' }),
		aMunicipality({ id: 'harrachov', office: 'rokytnice' })
	],
	services: [worker, silentWorker, ended, taxi, care]
});

const sheet = (services: readonly string[], municipality: string | null = 'ponikla') =>
	sheetOf(region, { ...NO_REFERRAL, services, municipality });

describe('sheetOf', () => {
	test('the social worker of the right office is called first', () => {
		expect(sheet([]).advice.advisers.map(({ worker }) => worker?.id)).toEqual([worker.id]);
	});

	test('where the right office has no number, another one is named with it', () => {
		const { advisers, instead } = sheet([], 'harrachov').advice;
		expect(advisers).toMatchObject([{ worker: { id: silentWorker.id }, phone: null }]);
		expect(instead).toMatchObject({ phone: { number: '+420481565111' } });
	});

	test('without a municipality all offices are named', () => {
		expect(sheet([], null).advice.advisers).toHaveLength(2);
	});

	test('the order of the list is kept, and the worker named first is not repeated', () => {
		const { entries } = sheet(['taxi', worker.id, 'pecovatelky']);
		expect(entries.map(({ offer }) => offer.service.id)).toEqual(['taxi', 'pecovatelky']);
	});

	test('each service is answered for the municipality', () => {
		expect(sheet(['taxi'], 'ponikla').entries[0]?.offer.answer).toBe('yes');
		expect(sheet(['taxi'], 'harrachov').entries[0]?.offer.answer).toBe('ask');
	});

	test('holds two numbers at most, and the hours', () => {
		const [entry] = sheet(['pecovatelky']).entries;
		expect(entry?.phones).toHaveLength(2);
		expect(entry?.hours?.value.words).toBe('denně');
	});

	test('a service that ended stays on the list, but nobody is sent there', () => {
		const [entry] = sheet(['terapie']).entries;
		expect(entry && mayHelp(entry)).toBe(false);
	});
});

test.each([
	{ service: taxi, can: true },
	{ service: ended, can: false },
	{ service: worker, can: false }
])('$service.id can be put on a list: $can', ({ service, can }) => {
	expect(canBeReferred(region, service)).toBe(can);
});
