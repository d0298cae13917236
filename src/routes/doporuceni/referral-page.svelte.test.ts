import { describe, expect, test } from 'vitest';
import { aMunicipality, aRegion, aService, aTopic } from '../../../tests/fixtures/builders.ts';
import { FakeAddress } from '../../../tests/fixtures/fake-address.svelte.ts';
import { FakeStorage } from '../../../tests/fixtures/fake-storage.ts';
import { Preferences } from '#lib/device/preferences.svelte.ts';
import { ReferralList } from '#lib/device/referral-list.svelte.ts';
import { ReferralPage } from './referral-page.svelte.ts';

const region = aRegion({
	services: ['taxi', 'pece', 'hospic'].map((id) => aService({ id })),
	topics: ['smrt', 'sanitka', 'davka'].map((id) => aTopic({ id, name: id })),
	municipalities: [aMunicipality({ id: 'ponikla' }), aMunicipality({ id: 'vichova' })]
});

function pageWith({ query = '', onDevice = [] as readonly string[], municipality = '' } = {}) {
	const storage = new FakeStorage();
	if (municipality) storage.setItem('obec', municipality);
	const preferences = new Preferences(() => storage);
	preferences.read();
	const list = new ReferralList(region, () => storage);
	list.replace(onDevice);
	const address = new FakeAddress(query);
	return { page: new ReferralPage(region, { address, list, preferences }), list, address };
}

describe('ReferralPage', () => {
	test('shows nothing while the page stands as it was prerendered', () => {
		const { page, address } = pageWith({ query: 's=taxi', onDevice: ['pece'] });
		address.params = null;
		expect(page).toMatchObject({ ready: false, received: false, unknown: [], tooMany: [] });
		expect(page.current.services).toEqual([]);
	});

	test('without a query, shows the list and the municipality of the device', () => {
		const { page } = pageWith({ onDevice: ['taxi'], municipality: 'ponikla' });
		expect(page.current).toMatchObject({ services: ['taxi'], municipality: 'ponikla' });
		expect(page.received).toBe(false);
	});

	test('a link that names only a municipality keeps the list of the device', () => {
		const { page } = pageWith({
			query: 'obec=vichova',
			onDevice: ['taxi'],
			municipality: 'ponikla'
		});
		expect(page.current).toMatchObject({ services: ['taxi'], municipality: 'vichova' });
	});

	test('a link wins over the device and does not touch it', () => {
		const { page, list } = pageWith({ query: 's=hospic,pece', onDevice: ['taxi'] });
		expect(page.current.services).toEqual(['hospic', 'pece']);
		expect(page.received).toBe(true);
		expect(list.services).toEqual(['taxi']);
	});

	test('list, link, list: the link of what is shown shows the same', () => {
		const first = pageWith({ onDevice: ['hospic', 'taxi'], municipality: 'ponikla' });
		const second = pageWith({ query: first.page.address.split('?')[1] });
		expect(second.page.current).toEqual(first.page.current);
		expect(second.page.address).toBe(first.page.address);
	});

	test('list, link, list: what no longer exists is left out, said, and not in the next link', () => {
		const { page } = pageWith({ query: 's=zmizela,taxi&obec=praha' });
		expect(page.unknown).toEqual(['zmizela', 'praha']);
		expect(page.address).toBe('/doporuceni/?s=taxi');
	});

	test('advice that no longer exists, or does not fit, is left out and said', () => {
		const { page } = pageWith({ query: 'rady=zmizela,smrt,sanitka,davka', onDevice: ['taxi'] });
		expect(page.current).toMatchObject({ services: ['taxi'], topics: ['smrt', 'sanitka'] });
		expect(page.unknown).toEqual(['zmizela']);
		expect(page.tooMany).toEqual(['davka']);
	});

	test('a village that nobody knows is not that of the reader', () => {
		const { page } = pageWith({ query: 's=taxi&obec=praha', municipality: 'ponikla' });
		expect(page.current.municipality).toBeNull();
	});

	test('a service taken from the own list leaves the device, too', async () => {
		const { page, list, address } = pageWith({ onDevice: ['taxi', 'pece'] });
		await page.remove('taxi');
		expect(list.services).toEqual(['pece']);
		expect(page.current.services).toEqual(['pece']);
		expect(address.search).toBe('');
		expect(page.received).toBe(false);
	});

	test('a service taken from a received list stays on the device', async () => {
		const { page, list } = pageWith({ query: 's=pece,hospic', onDevice: ['taxi', 'pece'] });
		await page.remove('pece');
		expect(page.current.services).toEqual(['hospic']);
		expect(list.services).toEqual(['taxi', 'pece']);
	});

	test('a received list is kept on the device on demand, and is its own from then on', async () => {
		const { page, list, address } = pageWith({
			query: 's=pece,hospic&obec=ponikla',
			onDevice: ['taxi']
		});
		await page.keep();
		expect(list.services).toEqual(['pece', 'hospic']);
		expect(page.received).toBe(false);
		expect(address.search).toBe('obec=ponikla');
	});

	test('the own list is shown as it is by then, whatever was chosen on the page before', async () => {
		const { page, list } = pageWith({ onDevice: ['taxi'] });
		await page.chooseMunicipality('ponikla');
		expect(page.address).toBe('/doporuceni/?s=taxi&obec=ponikla');
		list.replace(['taxi', 'pece']);
		expect(page.current).toMatchObject({ services: ['taxi', 'pece'], municipality: 'ponikla' });
		expect(page.received).toBe(false);
	});

	test('a received list that was emptied is empty, not the one of the device', async () => {
		const { page, list } = pageWith({ query: 's=pece', onDevice: ['taxi'] });
		await page.remove('pece');
		expect(page.current.services).toEqual([]);
		expect(page.received).toBe(true);
		await page.chooseMunicipality('ponikla');
		expect(page.current.services).toEqual([]);
		expect(list.services).toEqual(['taxi']);
	});

	test('a municipality chosen on the page is in the link', async () => {
		const { page } = pageWith({ query: 's=taxi' });
		await page.chooseMunicipality('ponikla');
		expect(page.address).toBe('/doporuceni/?s=taxi&obec=ponikla');
		await page.chooseMunicipality(null);
		expect(page.address).toBe('/doporuceni/?s=taxi');
	});

	test('large print is in the address of the page, not in the link handed over', async () => {
		const { page, address } = pageWith({ query: 's=taxi' });
		await page.setLargePrint(true);
		expect(page.current.largePrint).toBe(true);
		expect(address.search).toBe('s=taxi&pismo=velke');
		expect(page.address).toBe('/doporuceni/?s=taxi');
	});
});
