import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fixtures/fake-storage.ts';
import { aRegion, aService, aStatus } from '../../../tests/fixtures/builders.ts';
import { ReferralList } from './referral-list.svelte.ts';
import type { DeviceStorage } from './stored.svelte.ts';

const [taxi, care, ...others] = ['taxi', 'pece', 'a', 'b', 'c', 'd'].map((id) => aService({ id }));
if (!taxi || !care) throw new Error('The list above names them.');
const region = aRegion({ services: [taxi, care, ...others] });

function opened(storage: DeviceStorage, data = region): ReferralList {
	const list = new ReferralList(data, () => storage);
	list.read();
	return list;
}

describe('ReferralList', () => {
	test('is empty until the device was asked', () => {
		const list = new ReferralList(region, () => new FakeStorage());
		expect(list).toMatchObject({ keeping: 'not-read', services: [], full: false });
	});

	test('what was put there is there next time, in its order', () => {
		const storage = new FakeStorage();
		const list = opened(storage);
		list.add(care);
		list.add(taxi);
		expect(opened(storage)).toMatchObject({ keeping: 'kept', services: ['pece', 'taxi'] });
		expect(list.has(taxi)).toBe(true);
	});

	test('a service is there once', () => {
		const list = opened(new FakeStorage());
		list.add(taxi);
		list.add(taxi);
		expect(list.services).toEqual(['taxi']);
	});

	test('what was taken away is gone, and an empty list leaves no trace', () => {
		const storage = new FakeStorage();
		const list = opened(storage);
		list.add(taxi);
		list.remove('taxi');
		expect(list.services).toEqual([]);
		expect(storage.items.size).toBe(0);
	});

	test('a full list stays as it is', () => {
		const list = opened(new FakeStorage());
		for (const service of [taxi, care, ...others]) list.add(service);
		expect(list.full).toBe(true);
		expect(list.services).toEqual(['taxi', 'pece', 'a', 'b', 'c']);
	});

	test('whether a service was added is said after another window has filled the list', () => {
		const storage = new FakeStorage();
		const list = opened(storage);
		expect(list.add(care)).toBe(true);
		for (const service of others) opened(storage).add(service);
		expect(list.full).toBe(false);
		expect(list.add(taxi)).toBe(false);
		expect(list.add(care)).toBe(true);
		expect(list.services).toEqual(['pece', 'a', 'b', 'c', 'd']);
	});

	test('a list from a link can take its place', () => {
		const storage = new FakeStorage();
		opened(storage).replace(['pece', 'taxi']);
		expect(opened(storage).services).toEqual(['pece', 'taxi']);
	});

	test('a service gone from the data is said, and forgotten with the next change', () => {
		const storage = new FakeStorage();
		storage.setItem('doporuceni', 'zmizela,taxi');
		const list = opened(storage);
		expect(list).toMatchObject({ services: ['taxi'], unknown: ['zmizela'] });
		list.add(care);
		expect(storage.items.get('doporuceni')).toBe('taxi,pece');
		expect(list.unknown).toEqual([]);
	});

	test('what another window added meanwhile is kept', () => {
		const storage = new FakeStorage();
		const list = opened(storage);
		opened(storage).add(taxi);
		list.add(care);
		expect(list.services).toEqual(['taxi', 'pece']);
	});

	test('nonsense in the storage is an empty list', () => {
		const storage = new FakeStorage();
		storage.setItem('doporuceni', '{"<>":[]}');
		expect(opened(storage).services).toEqual([]);
	});

	test('takes no service that ended', () => {
		const list = opened(new FakeStorage());
		expect(list.accepts(taxi)).toBe(true);
		expect(list.accepts(aService({ status: aStatus('ended') }))).toBe(false);
	});
});
