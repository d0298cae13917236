import { expect, test } from '@playwright/test';

test('danger: the quick exit and the lines come before everything else', async ({ page }) => {
	await page.goto('/situace/bojim-se-doma/');
	await expect(page.getByRole('link', { name: 'Rychle odejít' })).toBeInViewport();
	await expect(page.getByRole('link', { name: /158/ }).first()).toBeInViewport();
});

test('other situations have no quick exit', async ({ page }) => {
	await page.goto('/situace/obed-domu/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oběd domů');
	await expect(page.getByRole('link', { name: 'Rychle odejít' })).toHaveCount(0);
});

test('the one who helps in the chosen village is first', async ({ page }) => {
	await page.goto('/situace/obed-domu/');
	await page.getByLabel('Kde bydlí ten, kdo pomoc potřebuje?').selectOption('Poniklá');
	const first = page.getByRole('region', { name: 'Komu zavolat nejdřív' });
	await expect(
		first.getByRole('link', { name: 'Pečovatelská služba v Poniklé', exact: true })
	).toBeVisible();
	await expect(first.getByRole('link', { name: /Zavolat 481 549 400/ })).toBeVisible();
});

test('where only a part of the people is surely helped, that is named after what is for all', async ({
	page
}) => {
	await page.goto('/situace/domov-pro-seniory/');
	await page.getByLabel('Kde bydlí ten, kdo pomoc potřebuje?').selectOption('Poniklá');
	const first = page.getByRole('region', { name: 'Komu zavolat nejdřív' });
	await expect(first.getByRole('link', { name: /^Domov/ })).toHaveText([
		'Domov pro seniory v Rokytnici nad Jizerou',
		'Domov pro lidi s demencí v Rokytnici nad Jizerou (od 60 let)'
	]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what to say on the phone, who helps, and what is missing are there', async ({ page }) => {
		await page.goto('/situace/odpocinek-od-pece/');
		await expect(page.getByRole('region', { name: 'Co říct do telefonu' })).toContainText(
			'Řekněte, o koho pečujete'
		);
		const helpers = page.getByRole('region', { name: 'Kdo pomůže', exact: true });
		await helpers.getByText('Pečovatelka domů (', { exact: false }).click();
		await expect(
			helpers.getByRole('link', { name: 'Pečovatelská služba Jilemnice', exact: true })
		).toBeVisible();
		await expect(page.getByRole('region', { name: 'Co není jisté' })).toContainText(
			'Pobytová odlehčovací služba pro seniory'
		);
	});

	test('a carer of somebody with dementia is not offered respite for the young', async ({
		page
	}) => {
		await page.goto('/situace/blizky-zapomina/');
		await expect(page.getByText('Odlehčovací pobyt v Dětském centru Jilemnice')).toHaveCount(0);
	});
});
