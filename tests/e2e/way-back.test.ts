import { expect, type Page } from '@playwright/test';
import { listen } from './support/announced.ts';
import { storedOnDevice } from './support/offline.ts';
import { test } from './support/own-server.ts';

const RESULTS = '/hledat/?q=ob%C4%9Bd+dom%C5%AF&obec=ponikla';
const back = (page: Page, words = 'oběd domů · Poniklá') =>
	page.getByRole('link', { name: `Zpět na výsledky: ${words}` });
const lastCard = (page: Page) =>
	page.getByRole('article').last().getByRole('heading').getByRole('link');

test('a page that results led to leads back to the card, where it stood', async ({ page }) => {
	await page.goto(RESULTS);
	const card = lastCard(page);
	await card.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => scrollY);
	expect(before).toBeGreaterThan(300);
	await card.click();
	await expect(page).toHaveURL(/\/sluzba\//);
	await expect(back(page)).toBeInViewport();
	await back(page).click();
	await expect(card).toBeFocused();
	expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(10);
	await page.goForward();
	await expect(back(page)).toBeVisible();
});

test('several pages further on it still leads back to the results, not to what lies between', async ({
	page
}) => {
	await page.goto(RESULTS);
	await lastCard(page).click();
	await page.locator('main a[href^="/druh/"]').first().click();
	await expect(page).toHaveURL(/\/druh\//);
	await back(page).click();
	await expect(page).toHaveURL(/\/hledat\//);
	await expect(lastCard(page)).toBeFocused();
	const entries = await page.evaluate(() => history.length);
	await page.goForward();
	await page.goForward();
	await expect(page).toHaveURL(/\/druh\//);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a card in a fold is found again, and its fold is open', async ({ page }) => {
	await page.goto('/hledat/?obec=ponikla');
	await page
		.getByText(/^Ukázat \d+/)
		.first()
		.click();
	const card = page.locator('details[open] article h3 a').nth(2);
	const address = (await card.getAttribute('href')) ?? '';
	await card.click();
	await back(page, 'Kdo pomůže · Poniklá').or(back(page, 'Poniklá')).click();
	const again = page.getByRole('article').locator(`h3 a[href="${address}"]`);
	await expect(again).toBeFocused();
	await expect(again).toBeInViewport();
});

test('words that name the village say it once', async ({ page }) => {
	await page.goto('/hledat/?q=obedy+v+ponikle');
	await lastCard(page).click();
	await expect(back(page, 'obedy v ponikle')).toHaveText('Zpět na výsledky: obedy v ponikle');
});

test('who does not come from results is led nowhere', async ({ page }) => {
	await page.goto('/sluzba/ps-jilemnice/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(back(page, '')).toHaveCount(0);
	// Results that were left backwards are not what a page opened later came from.
	await page.goto('/');
	await page.getByLabel('Napište to vlastními slovy').fill('obědy');
	await page.getByRole('button', { name: 'Najít' }).click();
	await expect(page.getByRole('article').first()).toBeVisible();
	await lastCard(page).click();
	await expect(back(page, 'obědy')).toBeVisible();
	await page.goBack();
	await page.goBack();
	await page.getByRole('link', { name: 'Tísňové linky' }).first().click();
	await expect(page).toHaveURL(/\/tisen\//);
	await expect(back(page, '')).toHaveCount(0);
});

test('without a network it leads back, too', async ({ page, ownServer }) => {
	await page.goto(RESULTS);
	await storedOnDevice(page);
	await ownServer.stop();
	await lastCard(page).click();
	await expect(page).toHaveURL(/\/sluzba\//);
	await back(page).click();
	await expect(lastCard(page)).toBeFocused();
});

test('who comes from the first page is told the count, and is at the results', async ({ page }) => {
	await page.goto('/');
	const spoken = await listen(page);
	await page.getByLabel('Napište to vlastními slovy').fill('obědy v poniklé');
	await page.keyboard.press('Enter');
	const answer = page.getByRole('group', { name: 'Výsledek hledání' });
	await expect(answer).toBeFocused();
	await expect(answer).toHaveText(/^\s*\d+\sslužb/);
	await expect(page).toHaveTitle('obědy v poniklé – Najdi pomoc');
	expect(await spoken()).toContain('obědy v poniklé – Najdi pomoc');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: /^\s*Zavolat/ }).first()).toBeFocused();
});

const NUMBERS = [
	{ name: 'words of danger', address: '/hledat/?q=mama+upadla+a+nemuze+vstat', first: '155' },
	{
		name: 'words that may be of danger',
		address: '/hledat/?q=slysela+jsem+krik+a+ranu',
		first: '112'
	},
	{ name: 'help in danger, chosen by hand', address: '/hledat/?druh=60a', first: '158' }
];
for (const { name, address, first } of NUMBERS) {
	test(`past the header, the first stop is a number to call: ${name}`, async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole('article').first()).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Na výsledky' })).toBeFocused();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const stop = page.locator(':focus');
		await expect(stop).toContainText(first);
		await expect(stop).toBeInViewport();
	});
}

test('a second link past the header leads to the results', async ({ page }) => {
	await page.goto('/hledat/');
	await expect(page.getByRole('article').first()).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Na výsledky' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const focused = page.locator(':focus');
	await expect(page.getByRole('article').first().locator(focused)).toBeVisible();
});

test('words of danger stand in no title', async ({ page }) => {
	await page.goto('/hledat/?q=manzel+me+bije');
	await expect(page.getByRole('link', { name: /158/ }).first()).toBeVisible();
	await expect(page).toHaveTitle('Kdo pomůže – Najdi pomoc');
});
