import { expect, test } from '@playwright/test';

test('the emergency number is dialled with one tap', async ({ page }) => {
	await page.goto('/tisen/');
	await expect(page.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112');
	await expect(page.getByRole('link', { name: /116 123/ })).toHaveAttribute('href', 'tel:116123');
});

test('the quick exit leaves nothing to come back to', async ({ page }) => {
	const asked: string[] = [];
	await page.route(/chmi\.cz/, (route) => {
		asked.push(route.request().url());
		return route.fulfill({ contentType: 'text/html;charset=utf-8', body: '<title>Počasí</title>' });
	});
	await page.goto('/');
	await page.goto('/tisen/');
	// Nobody else hears of the visit before the reader leaves.
	expect(asked).toEqual([]);
	await page.getByRole('link', { name: 'Rychle odejít' }).click();
	await expect(page).toHaveTitle('Počasí');
	await page.goBack();
	await expect(page).not.toHaveURL(/tisen/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the lines are there and the exit is a plain link', async ({ page }) => {
		await page.goto('/tisen/');
		await expect(page.getByRole('link', { name: /^158/ })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Rychle odejít' })).toHaveAttribute(
			'href',
			'https://www.chmi.cz/'
		);
	});
});
