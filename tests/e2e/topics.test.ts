import { expect, test } from '@playwright/test';
import { storedOnDevice } from './support/offline.ts';
import { test as offlineTest } from './support/own-server.ts';

const ALLOWANCE = 'Jak získat příspěvek na péči?';

test('a question leads to what to do, whom to call and how much, each with its day', async ({
	page
}) => {
	await page.goto('/rady/');
	await page
		.getByRole('navigation', { name: 'Na této stránce' })
		.getByRole('link', { name: 'Dávky a úřady' })
		.click();
	await page.getByText(ALLOWANCE).click();
	const topic = page.getByRole('article', { name: ALLOWANCE });
	await expect(topic.getByRole('heading', { name: ALLOWANCE })).toBeInViewport();
	await expect(topic.getByRole('link', { name: /Zavolat 800 779 900/ })).toBeVisible();
	await expect(topic).toContainText('1 300 Kč měsíčně od 1. 1. 2026');
	await expect(topic).toContainText('Kdo rozhoduje: Úřad práce.');
});

test('every question opens to its answer with somebody to call', async ({ page }) => {
	await page.goto('/rady/');
	const questions = await page.getByRole('article').getByRole('heading', { level: 3 }).all();
	expect(questions.length).toBeGreaterThanOrEqual(20);
	for (const question of questions) {
		const name = await question.innerText();
		const topic = page.getByRole('article', { name, exact: true });
		await question.click();
		await expect(topic.getByRole('heading', { name: 'Komu zavolat' })).toHaveCount(1);
		await expect(topic).toContainText('Kdo rozhoduje:');
	}
});

test('one piece of advice is printed by itself, and the page as a whole again afterwards', async ({
	page
}) => {
	await page.addInitScript(() => (window.print = () => undefined));
	await page.goto('/rady/');
	const topic = page.getByRole('article', { name: 'Jak objednat sanitku k lékaři?' });
	await topic.getByRole('heading', { level: 3 }).click();
	await topic.getByText('Zdroje a další').click();
	await topic.getByRole('button', { name: 'Vytisknout tuto radu' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('article')).toHaveCount(1);
	await expect(topic).toBeVisible();
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(20);
});

test('a search for a benefit shows its advice before the services', async ({ page }) => {
	await page.goto('/hledat/?q=superdavka&obec=ponikla');
	const advice = page.getByRole('region', { name: 'Rada', exact: true });
	await expect(advice.getByRole('link')).toHaveText('Rada: Co je superdávka a kde o ni požádat?');
	await advice.getByRole('link').click();
	await expect(page).toHaveURL(/\/rady\/#superdavka$/);
	await expect(
		page.getByRole('article', { name: /superdávka/ }).getByText('Kdo rozhoduje:')
	).toBeVisible();
});

test('a situation and a type of help name the advice that goes with them', async ({ page }) => {
	await page.goto('/situace/odvoz-k-lekari/');
	const advice = page.getByRole('region', { name: 'Dobré vědět' });
	await expect(advice.getByRole('link', { name: 'Jak objednat sanitku k lékaři?' })).toBeVisible();
	await page.goto('/druh/49/');
	await expect(advice.getByRole('link', { name: 'Kolik stojí domov pro seniory?' })).toBeVisible();
});

test('a helper puts advice on a referral and takes it back', async ({ page }) => {
	await page.goto('/doporuceni/?s=ps-jilemnice&obec=ponikla');
	await page.getByText('Pro toho, kdo pomáhá').click();
	await page.getByLabel('Přidat radu').selectOption(ALLOWANCE);
	await expect(page).toHaveURL(/rady=prispevek-na-peci/);
	const advice = page.getByRole('region', { name: 'Dobré vědět' });
	await expect(advice).toContainText('O příspěvek žádá ten, kdo potřebuje pomoc druhého');
	await expect(advice.getByRole('link', { name: /Zavolat 800 779 900/ })).toBeVisible();
	await advice.getByRole('button', { name: `Odebrat ${ALLOWANCE}` }).click();
	await expect(advice).toHaveCount(0);
	await expect(page).not.toHaveURL(/rady=/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('advice is whole, with a number to call', async ({ page }) => {
		await page.goto('/rady/#pohotovost');
		const topic = page.getByRole('article', { name: 'Kam k lékaři večer a o víkendu?' });
		await expect(topic.getByRole('link', { name: /Zavolat 481 551 111/ })).toBeVisible();
		await expect(topic).toContainText('Po–pá 17:00–\u206021:00');
		await expect(page.getByRole('button', { name: 'Vytisknout tuto radu' })).toHaveCount(0);
	});
});

offlineTest(
	'offline, after one visit to another page, advice is there',
	async ({ page, ownServer }) => {
		await page.goto('/');
		await storedOnDevice(page);
		await ownServer.stop();
		await page.goto('/rady/#zemrel-doma');
		await expect(page.getByRole('article', { name: 'Blízký zemřel doma. Co teď?' })).toContainText(
			'volejte hned 155'
		);
		await page.goto('/doporuceni/?rady=sanitka');
		await expect(page.getByRole('region', { name: 'Dobré vědět' })).toContainText(
			'Sanitku předepíše lékař'
		);
	}
);
