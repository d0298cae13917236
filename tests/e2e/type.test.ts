import { expect, test } from '@playwright/test';

test('a type is told in plain words, the official name small', async ({ page }) => {
	await page.goto('/druh/40/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pečovatelka domů');
	await expect(page.getByText('Úředně: Pečovatelská služba, § 40')).toBeVisible();
});

test('who provides it follows the chosen village', async ({ page }) => {
	await page.goto('/druh/charitni-taxi/');
	await page
		.getByLabel('Kde bydlí ten, kdo pomoc potřebuje?')
		.selectOption('Rokytnice nad Jizerou');
	const offers = page.getByRole('region', { name: 'Kdo tu takto pomáhá' });
	await expect(
		offers.getByRole('article').filter({ hasText: 'Charitní taxi Jilemnice' })
	).toContainText('Není tu');
	await expect(
		offers.getByRole('article').filter({ hasText: 'Charitní taxi na Rokytnicku' })
	).toBeVisible();
});

test('an ended service never looks available', async ({ page }) => {
	await page.goto('/druh/39/');
	// It may be folded.
	const ended = page.locator('article', {
		has: page.locator('a', { hasText: 'Osobní asistence Diakonie na Jilemnicku' })
	});
	await expect(ended).toContainText('Skončila v roce 2019.');
	await expect(ended.locator('a', { hasText: 'Zavolat' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every municipality is named under its answer, the missing ones too', async ({ page }) => {
		await page.goto('/druh/charitni-taxi/');
		const reach = page.getByRole('region', { name: 'Kde je a kde chybí' });
		await expect(reach.getByRole('listitem').filter({ hasText: 'Není tu' })).toContainText(
			'Paseky nad Jizerou'
		);
		await expect(reach.getByRole('listitem').filter({ hasText: 'Zeptejte se' })).toContainText(
			'Poniklá'
		);
	});

	test('respite says for whom it is missing', async ({ page }) => {
		await page.goto('/druh/44/');
		await expect(
			page.getByText(/Je tu, ne však pro každého.*Chybí: Pobytová odlehčovací/s)
		).toBeVisible();
	});

	test('what is free by law is said', async ({ page }) => {
		await page.goto('/druh/37/');
		await expect(page.getByText('Podle zákona je tato pomoc zdarma.')).toBeVisible();
		await page.goto('/druh/40/');
		await expect(page.getByText('Za tuto pomoc se platí.')).toBeVisible();
	});
});
