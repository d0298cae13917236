import { describe, expect, test } from 'vitest';
import {
	aMunicipality,
	aMunicipalOffice,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aStatement
} from '../../../../tests/fixtures/builders.ts';
import { adviceFor, reachableAdviser, reportRecipient } from './advice.ts';
import type { Office } from '#lib/region/region.ts';

const office = (id: string): Office => ({
	id,
	name: id,
	locative: `v ${id}`,
	district: id,
	socialWorker: `worker-${id}`
});

const REGION = aRegion({
	offices: [office('jilemnice'), office('rokytnice')],
	services: [
		aService({ id: 'worker-jilemnice', phones: [aPhone('+420481565111')] }),
		aService({ id: 'worker-rokytnice' })
	]
});
const PONIKLA = aMunicipality({ office: 'jilemnice' });
const PASEKY = aMunicipality({ id: 'paseky', office: 'rokytnice' });

describe('adviceFor', () => {
	test('names the social worker of the office the municipality belongs to', () => {
		const { advisers, instead } = adviceFor(REGION, PONIKLA);
		expect(advisers.map(({ worker }) => worker?.id)).toEqual(['worker-jilemnice']);
		expect(instead).toBeNull();
	});

	test('offers another office where the right one has no documented number', () => {
		const { advisers, instead } = adviceFor(REGION, PASEKY);
		expect(advisers).toMatchObject([{ office: { id: 'rokytnice' }, phone: null }]);
		expect(instead).toMatchObject({ office: { id: 'jilemnice' } });
	});

	test('offers the office with extended powers, wherever it stands among the others', () => {
		const offices = [office('turnov'), office('jilemnice'), office('rokytnice')];
		const turnov = aService({ id: 'worker-turnov', phones: [aPhone()] });
		const region = { ...REGION, offices, services: [...REGION.services, turnov] };
		expect(adviceFor(region, PASEKY).instead?.office.id).toBe('jilemnice');
	});

	test('names all of them where no municipality was chosen', () => {
		expect(adviceFor(REGION, null).advisers).toHaveLength(2);
	});

	test('says who it is even where no record of the worker exists', () => {
		const { advisers } = adviceFor({ ...REGION, services: [] }, PONIKLA);
		expect(advisers).toMatchObject([{ office: { id: 'jilemnice' }, phone: null }]);
	});
});

describe('the office of the municipality itself', () => {
	const number = '+420481585981';
	const withOffice = (change: Parameters<typeof aMunicipalOffice>[0]) =>
		aRegion({ ...REGION, municipalOffices: [aMunicipalOffice(change)] });

	test('is named beside the social worker, with its number, age and hours', () => {
		const old = { ...aPhone(number), date: null };
		const hours = [aStatement(aSchedule({ words: 'středa' }))];
		const { municipalOffice } = adviceFor(withOffice({ phones: [old], hours }), PONIKLA);
		expect(municipalOffice).toEqual({ municipality: PONIKLA, phone: old, hours: hours[0] });
	});

	test('takes the newest number that still holds', () => {
		const phones = [
			{ ...aPhone(), date: '2026', outdated: true },
			{ ...aPhone(), date: null },
			{ ...aPhone(number), date: '2020' }
		];
		expect(adviceFor(withOffice({ phones }), PONIKLA).municipalOffice?.phone.value.number).toBe(
			number
		);
	});

	test.each([
		{ name: 'no source gives its number', change: {}, municipality: PONIKLA },
		{
			name: 'nothing is known of it',
			change: { municipality: 'jina', phones: [aPhone(number)] },
			municipality: PONIKLA
		},
		{ name: 'none was chosen', change: { phones: [aPhone(number)] }, municipality: null },
		{
			name: 'its number is the one to call first',
			change: { phones: [aPhone('+420481565111')] },
			municipality: PONIKLA
		},
		{
			name: 'its number is the one to call instead',
			change: { municipality: 'paseky', phones: [aPhone('+420481565111')] },
			municipality: PASEKY
		}
	])('is not named where $name', ({ change, municipality }) => {
		expect(adviceFor(withOffice(change), municipality).municipalOffice).toBeNull();
	});
});

describe('reachableAdviser', () => {
	test.each([
		{ name: 'the right office first', municipality: PONIKLA },
		{ name: 'another office where the right one has no number', municipality: PASEKY },
		{ name: 'any office where no municipality was chosen', municipality: null }
	])('gives a number to dial: $name', ({ municipality }) => {
		expect(reachableAdviser(REGION, municipality)?.phone.number).toBe('+420481565111');
	});

	test('gives nobody where the region documents no number', () => {
		expect(reachableAdviser({ ...REGION, services: [] }, PONIKLA)).toBeNull();
	});
});

describe('reports of errors go', () => {
	const offices = [
		{ id: 'a', name: 'A', locative: 'v A', district: 'A', socialWorker: 'pracovnik' }
	];

	test('to the address of the region', () => {
		expect(reportRecipient(aRegion({ reportEmail: aStatement('data@example.cz') }))).toBe(
			'data@example.cz'
		);
	});

	test('else to a social worker whose address is known', () => {
		const worker = aService({ id: 'pracovnik', emails: [aStatement('urad@example.cz')] });
		expect(reportRecipient(aRegion({ offices, services: [worker] }))).toBe('urad@example.cz');
	});

	test('nowhere where no source gives an address', () => {
		expect(reportRecipient(aRegion({ offices, services: [aService({ id: 'pracovnik' })] }))).toBe(
			null
		);
	});
});
