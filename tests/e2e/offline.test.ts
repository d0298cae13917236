import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { storedOnDevice } from './support/offline.ts';
import { test } from './support/own-server.ts';

/** One page of every kind, and what it must be called. */
const PAGES = [
	{ address: '/', title: 'S čím potřebujete pomoct?' },
	{ address: '/hledat/', title: 'Kdo pomůže' },
	{ address: '/sluzba/ps-jilemnice/', title: 'Pečovatelská služba Jilemnice' },
	{ address: '/obec/ponikla/', title: 'Kdo pomůže v\u00a0Poniklé' },
	{ address: '/druh/40/', title: 'Pečovatelka domů' },
	{ address: '/situace/dluhy-a-exekuce/', title: 'Dluhy a exekuce' },
	{ address: '/pokryti/', title: 'Kde je jaká pomoc' },
	{ address: '/prehled/', title: 'Přehled pomoci' },
	{ address: '/rady/', title: 'Rady' },
	{ address: '/plan/', title: 'Co říká plán' },
	{ address: '/co-nevime/', title: 'Co nevíme' },
	{ address: '/letak/ponikla/', title: 'Kam zavolat o pomoc v Poniklé' },
	{ address: '/letak/ponikla/seniori/', title: 'Pomoc pro seniory v Poniklé' },
	// With the village of the visit before it.
	{ address: '/doporuceni/', title: 'Kam zavolat: Poniklá' },
	{ address: '/tisen/', title: 'Tísňové linky' },
	{ address: '/o-aplikaci/', title: 'O aplikaci' },
	{ address: '/pristupnost/', title: 'Přístupnost' },
	{ address: '/soukromi/', title: 'Soukromí' },
	{ address: '/data/', title: 'Data ke stažení' },
	{ address: '/pro-obce/ponikla/', title: 'Na web a nástěnku v Poniklé' }
];

test.describe('with the server stopped, after one page was opened once', () => {
	test.beforeEach(async ({ page, ownServer }) => {
		await page.goto('/tisen/');
		await storedOnDevice(page);
		await ownServer.stop();
	});

	test('F01 F07: every kind of page opens by its address', async ({ page }) => {
		for (const { address, title } of PAGES) {
			await page.goto(address);
			await expect(heading(page, title), address).toBeVisible();
		}
	});

	test('lunches for Poniklá are found by a deep link with filters', async ({ page }) => {
		await page.goto('/hledat/?q=obedy&obec=ponikla');
		const care = page.getByRole('link', { name: 'Pečovatelská služba Jilemnice', exact: true });
		await expect(care).toBeVisible();
	});

	test('a search typed on the home page is answered', async ({ page }) => {
		await page.goto('/');
		await page.getByLabel('Napište to vlastními slovy').fill('hlidani babicky');
		await page.getByRole('button', { name: 'Najít' }).click();
		await expect(page).toHaveURL(/\/hledat\/\?q=hlidani/);
		await expect(page.getByRole('article').first()).toBeVisible();
	});

	test('the map of results is drawn', async ({ page }) => {
		await page.goto('/hledat/?zobrazit=mapa');
		const map = page.getByRole('group', { name: 'Mapa obcí' });
		await expect(map.getByRole('button', { name: /^Poniklá: je tu pomoc/ })).toBeVisible();
	});

	test('the details of a service are whole', async ({ page }) => {
		const details = page.getByText(/služba\s+prodloužila\s+provoz/);
		await page.goto('/sluzba/ps-jilemnice/');
		await expect(details).toBeVisible();
		await page.reload();
		await expect(details).toBeVisible();
	});

	test('a service is saved for the address book', async ({ page }) => {
		await page.goto('/sluzba/ps-jilemnice/');
		const saved = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Uložit do kontaktů' }).click();
		const file = await saved;
		expect(file.suggestedFilename()).toBe('ps-jilemnice.vcf');
		expect(await readFile(await file.path(), 'utf8')).toContain('tel:+420739861544');
	});

	test('the chosen municipality is remembered', async ({ page }) => {
		await page.goto('/');
		await page.getByLabel('Kde bydlí').selectOption({ value: 'ponikla' });
		await page.reload();
		await expect(page.getByLabel('Kde bydlí')).toHaveValue('ponikla');
	});

	test('links lead from page to page, and "back" returns', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Odvoz k lékaři' }).click();
		await expect(heading(page, 'Odvoz k lékaři')).toBeVisible();
		await page.goBack();
		await expect(heading(page, 'S čím potřebujete pomoct?')).toBeVisible();
	});

	test('an unknown address gets our page and ways on', async ({ page }) => {
		await page.goto('/takova-stranka-neni/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('navigation', { name: 'Kudy dál' })).toBeVisible();
	});

	test('the age of the data is said, and the lost connection as well', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByText(/^Data z\s/)).toBeVisible();
		await expect(page.getByText('Teď bez připojení.')).toBeVisible();
	});
});

test('F72: while the server answers, all is said to be stored, and nobody is told about the connection', async ({
	page
}) => {
	await page.goto('/');
	await storedOnDevice(page);
	await expect(page.getByText('Uloženo pro použití bez připojení')).toBeVisible();
	await expect(page.getByText('Teď bez připojení.')).toHaveCount(0);
});

test('no file is asked for twice between the page and the worker', async ({ page, ownServer }) => {
	const asked: string[] = [];
	ownServer.pretend((request, _response, next) => {
		asked.push(request.url ?? '');
		next();
	});
	await page.goto('/');
	await storedOnDevice(page);
	const hashed = asked.filter((path) => path.startsWith('/_app/immutable/'));
	expect(hashed).toEqual([...new Set(hashed)]);
});

function heading(page: Page, name: string) {
	return page.getByRole('heading', { level: 1, name });
}
