import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aPhone,
	aRegion,
	aService
} from '../../../../tests/fixtures/builders.ts';
import { firstContact } from './contact.ts';
import { offerOf } from '../coverage/offers.ts';

const worker = aService({ id: 'pracovnice', types: ['socialni-pracovnik'], phones: [aPhone()] });
const ponikla = aMunicipality({ office: 'jilemnice' });
const region = aRegion({
	offices: [
		{
			id: 'jilemnice',
			name: 'Jilemnice',
			locative: 'v Jilemnici',
			district: 'Jilemnicko',
			socialWorker: 'pracovnice'
		}
	],
	services: [worker]
});
const first = (...services: Parameters<typeof aService>[0][]) =>
	firstContact(
		region,
		ponikla,
		services.map((service) => offerOf(region, aService(service), ponikla))
	)?.id;

describe('firstContact', () => {
	const coverage = [aCoverage()];

	test('a service that surely comes and can be dialled is called first', () => {
		expect(
			first({ id: 'bez-cisla', coverage }, { id: 's-cislem', coverage, phones: [aPhone()] })
		).toBe('s-cislem');
	});

	test.each([
		{ name: 'nobody surely comes', offer: { id: 'nejista', phones: [aPhone()] } },
		{ name: 'the one that comes has no number', offer: { id: 'bez-cisla', coverage } }
	])('the social worker is called first when $name', ({ offer }) => {
		expect(first(offer)).toBe('pracovnice');
	});
});
