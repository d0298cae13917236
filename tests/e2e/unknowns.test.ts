import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';

const card = (page: Page, name: string): Locator =>
	page.getByRole('group').filter({ has: page.getByRole('heading', { level: 3, name }) });

test('where sources differ, both sides stand with what we use and why', async ({ page }) => {
	const complaints = complaintsOf(page);
	await page.goto('/co-nevime/');
	const where = card(page, 'Kam jezdí Pečovatelská služba Jilemnice');
	await where.getByRole('heading', { level: 3 }).click();
	await expect(where.getByText('Slouží pouze v Jilemnici.')).toBeVisible();
	await expect(where.getByText('Od roku 2019 jezdí do celého obvodu')).toBeVisible();
	await expect(where.getByText('Používáme: Jezdí do všech 18 obcí')).toBeVisible();
	await expect(where.getByText('Proč: Plán je novější')).toBeVisible();
	await where.getByRole('link', { name: 'Pečovatelská služba Jilemnice' }).click();
	await expect(page).toHaveURL(/\/sluzba\/ps-jilemnice\/$/);
	expect(complaints).toEqual([]);
});

test('a clerk has one call for each provider, with all there is to ask', async ({ page }) => {
	await page.goto('/co-nevime/#otazky');
	const calls = page.getByRole('region', { name: 'Na co se zeptat', exact: true });
	await calls.getByText(/^Ukázat \d+/).click();
	await calls.getByRole('heading', { name: 'Oblastní charita Jilemnice' }).click();
	const charity = card(page, 'Oblastní charita Jilemnice').last();
	await expect(charity.getByRole('link', { name: /Zavolat 731 608 525/ })).toBeVisible();
	await expect(charity.getByText('Které obce mají s charitou dohodu')).toBeVisible();
	await expect(charity.getByRole('heading', { level: 4 })).not.toHaveCount(1);
});

test('providers without a known number stand apart, with whom to ask instead', async ({ page }) => {
	await page.goto('/co-nevime/');
	const rest = page.getByRole('region', { name: 'Na co se zeptat, kde telefon nevíme' });
	await expect(rest.getByRole('link', { name: /Zavolat 481 565 111/ })).toHaveCount(1);
	await expect(rest.getByRole('heading', { level: 3, includeHidden: true }).last()).toHaveText(
		'Poskytovatele neznáme'
	);
});

test('no axe violation', async ({ page }) => {
	await page.goto('/co-nevime/');
	await expectAccessible(page);
});

test('leads here from the foot of every page', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('navigation', { name: 'Pro starosty a plánovače' })
		.getByRole('link', { name: 'Co nevíme' })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Co nevíme' })).toBeVisible();
});

test('works without a signal after one visit of another page', async ({ page, context }) => {
	await page.goto('/');
	await storedOnDevice(page);
	await context.setOffline(true);
	await page.goto('/co-nevime/');
	await page.getByRole('heading', { name: 'Kam jezdí Pečovatelská služba Jilemnice' }).click();
	await expect(page.getByText('Slouží pouze v Jilemnici.')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('everything is there to read', async ({ page }) => {
		await page.goto('/co-nevime/');
		await page.getByRole('heading', { name: 'Kam jezdí Pečovatelská služba Jilemnice' }).click();
		await expect(page.getByText('Slouží pouze v Jilemnici.')).toBeVisible();
		await expect(page.getByText('Které obce mají s charitou dohodu')).toBeAttached();
	});
});
