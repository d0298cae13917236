import { expect, test } from '@playwright/test';

const CARE = '/sluzba/ps-jilemnice/';
const TAXI = '/sluzba/ochj-charitni-taxi/';
const ENDED = '/sluzba/diakonie-vrchlabi-osobni-asistence/';
const RESPITE = '/sluzba/dc-jilemnice-odlehcovaci/';
const VILLAGE = 'Kde bydlí ten, kdo pomoc potřebuje?';

test('the whole number is there to dial, before anything else', async ({ page }) => {
	await page.goto(CARE);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pečovatelská služba Jilemnice');
	const call = page.getByRole('link', { name: /Zavolat 739 861 544/ });
	await expect(call).toBeInViewport();
	await expect(call).toHaveAttribute('href', 'tel:+420739861544');
});

test('the chosen village gets its own answer, with the reason', async ({ page }) => {
	await page.goto(TAXI);
	const village = page.getByRole('region', { name: 'Pomůže i vám?' });
	await village.getByLabel(VILLAGE).selectOption('Jilemnice');
	await expect(village.getByText('Je v Jilemnici')).toHaveCount(0);
	await expect(village.getByText('Jezdí do Jilemnice')).toBeVisible();
	await village.getByLabel(VILLAGE).selectOption('Poniklá');
	await expect(village.getByText('Ověřte', { exact: true })).toBeVisible();
	await village.getByLabel(VILLAGE).selectOption('Rokytnice nad Jizerou');
	await expect(village.getByText('Není tu', { exact: true })).toBeVisible();
});

test('every municipality has its answer in words', async ({ page }) => {
	await page.goto(TAXI);
	const coverage = page.getByRole('region', { name: 'Ve kterých obcích pomáhá' });
	const answers = coverage.getByRole('listitem').filter({ hasText: /Jilemnice|Poniklá|Paseky/ });
	await expect(answers.filter({ hasText: 'Ověřte' })).toContainText('17 obcí:');
	await expect(answers.filter({ hasText: 'Není tu' })).toContainText(
		'Jablonec nad Jizerou, Paseky nad Jizerou, Rokytnice nad Jizerou'
	);
});

test('today is told from the clock of the phone', async ({ page }) => {
	// A Wednesday without a holiday.
	await page.clock.setFixedTime(new Date('2026-11-25T12:00:00'));
	await page.goto(CARE);
	await expect(page.getByText('Dnes pracují do 19:00')).toBeVisible();
	await page.clock.setFixedTime(new Date('2026-11-25T21:00:00'));
	await page.goto(CARE);
	await expect(page.getByText('Dnes už nepracují')).toBeVisible();
});

test('an ended service says so first and sends elsewhere', async ({ page }) => {
	await page.goto(ENDED);
	await expect(page.getByText('Tato služba skončila v roce 2019')).toBeInViewport();
	await expect(page.getByRole('link', { name: /Kdo pomůže místo toho/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Zavolejte', exact: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Ve kterých obcích pomáhá' })).toHaveCount(0);
});

test('respite for the young says that it is not for seniors', async ({ page }) => {
	await page.goto(RESPITE);
	const whom = page.getByRole('region', { name: 'Pro koho je' });
	await expect(whom.getByText('Jen do 30 let.')).toBeVisible();
	await expect(whom.getByText('Pobytová odlehčovací služba pro seniory')).toBeVisible();
});

test('where sources differ, both sides stand with the one we use', async ({ page }) => {
	await page.goto(CARE);
	await page.getByText('V čem se zdroje liší').click();
	await expect(page.getByText('Držíme se tohoto:').first()).toBeVisible();
	await page.getByText('Co už neplatí').click();
	await expect(page.getByText('pouze v Jilemnici').first()).toBeVisible();
});

test('an error can be reported with the id of the record', async ({ page }) => {
	await page.goto(CARE);
	const report = page.getByRole('region', { name: 'Našli jste chybu?' });
	await report.getByText('Připravená zpráva').click();
	await expect(report.getByText('Záznam: ps-jilemnice, data z 21. 11. 2026')).toBeVisible();
	await expect(report.getByRole('link', { name: /Zavolat 481 565 111/ })).toBeVisible();
});

test('a service that does not exist is said kindly, with ways on', async ({ page }) => {
	await page.goto('/sluzba/zadna-takova/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuto stránku tu nemáme');
	await expect(page.getByRole('link', { name: 'Začít od začátku' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the number, the villages and the sources are all there', async ({ page }) => {
		await page.goto(CARE);
		await expect(page.getByRole('link', { name: /Zavolat 739 861 544/ })).toBeVisible();
		await expect(page.getByText('18 obcí:')).toBeVisible();
		await expect(page.getByLabel(VILLAGE)).toBeHidden();
		await page.getByText('Odkud to víme').click();
		await expect(page.getByText('2084701')).toBeVisible();
	});
});
