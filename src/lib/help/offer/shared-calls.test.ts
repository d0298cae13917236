import { expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aPhone,
	aRegion,
	aService
} from '../../../../tests/fixtures/builders.ts';
import type { CompleteService } from '#lib/region/region.ts';
import { offerOf } from './offers.ts';
import { sharedCalls } from './shared-calls.ts';

const service = (id: string, provider: string | null, change: Partial<CompleteService> = {}) =>
	aService({ id, provider, phones: [aPhone('+420481553311')], ...change });

function sharedAmong(...services: readonly CompleteService[]) {
	const offers = services.map((each) => offerOf(aRegion(), each, aMunicipality()));
	return [...sharedCalls(offers)].map(([id, { id: earlier }]) => `${id} as ${earlier}`);
}

test('a call answers for all services of a provider with the same first number', () => {
	expect(sharedAmong(service('home', 'a'), service('respite', 'a'), service('ward', 'a'))).toEqual([
		'respite as home',
		'ward as home'
	]);
});

test('who is named above all, as the social worker, is called first, and shares no call with herself', () => {
	const [worker, office] = [service('worker', 'town'), service('office', 'town')];
	const offers = [worker, office].map((each) => offerOf(aRegion(), each, aMunicipality()));
	expect([...sharedCalls(offers, [worker])].map(([id, { id: other }]) => [id, other])).toEqual([
		['office', 'worker']
	]);
});

test.each([
	{ name: 'of another provider', other: service('other', 'b') },
	{ name: 'of nobody known', other: service('other', null) },
	{ name: 'with another number', other: service('other', 'a', { phones: [aPhone()] }) },
	{
		name: 'that is not called, because it is not here',
		other: service('other', 'a', { coverage: [aCoverage({ answer: 'no' })] })
	}
])('a service $name is a call of its own', ({ other }) => {
	expect(sharedAmong(service('home', 'a'), other)).toEqual([]);
});
