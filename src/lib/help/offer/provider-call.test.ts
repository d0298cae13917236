import { expect, test } from 'vitest';
import {
	aPhone,
	aRegion,
	aService,
	aStatus,
	anOffice
} from '../../../../tests/fixtures/builders.ts';
import type { CompleteService } from '#lib/region/region.ts';
import { providerCall } from './provider-call.ts';

const NO_NUMBER = aService({ id: 'shelter', provider: 'charity', phones: [] });
const TAXI = aService({ id: 'taxi', provider: 'charity', phones: [aPhone('+420731608525')] });

function calledFor(service: CompleteService, ...others: readonly CompleteService[]) {
	return providerCall(aRegion({ services: [service, ...others] }), service)?.service.id ?? null;
}

test('of a service without a number another of its provider is asked', () => {
	expect(calledFor(NO_NUMBER, TAXI)).toBe('taxi');
});

test('what surely runs comes before what may, whatever their order', () => {
	const maybe = { ...TAXI, id: 'maybe', status: aStatus('unverified') };
	expect(calledFor(NO_NUMBER, maybe, TAXI)).toBe('taxi');
	expect(calledFor(NO_NUMBER, maybe)).toBe('maybe');
});

test.each([
	{ name: 'of another provider', other: { ...TAXI, provider: 'town' } },
	{ name: 'that ended', other: { ...TAXI, status: aStatus('ended') } },
	{ name: 'without a number', other: { ...TAXI, phones: [] } },
	{
		name: 'whose number holds no longer',
		other: { ...TAXI, phones: [{ ...aPhone(), outdated: true }] }
	}
])('nobody is asked at one $name', ({ other }) => {
	expect(calledFor(NO_NUMBER, other)).toBeNull();
});

test('a service with a number is called itself', () => {
	expect(calledFor({ ...NO_NUMBER, phones: [aPhone()] }, TAXI)).toBeNull();
});

test('services of nobody known are not of one provider', () => {
	expect(calledFor({ ...NO_NUMBER, provider: null }, { ...TAXI, provider: null })).toBeNull();
});

test('at a town hall the social worker is asked', () => {
	const worker = { ...TAXI, id: 'worker', phones: [] };
	const region = aRegion({
		offices: [anOffice({ socialWorker: 'worker' })],
		services: [NO_NUMBER, worker, TAXI]
	});
	expect(providerCall(region, NO_NUMBER)).toBeNull();
});
