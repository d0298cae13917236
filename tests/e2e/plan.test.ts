import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';

const measure = (page: Page, name: RegExp) =>
	page.getByRole('group').filter({ has: page.getByRole('heading', { level: 3, name }) });

test('a planner sees each measure with its state and verdict, and who answers for it', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	await page.goto('/plan/');
	await expect(
		page.getByRole('region', { name: 'Opatření' }).getByRole('heading', { level: 3 })
	).toHaveCount(17);
	const respite = measure(page, /^004 Odlehčovací služby/);
	await expect(respite.getByText('Neplněno, zůstává v plánu.')).toBeVisible();
	await expect(respite.getByText('Odpovídá: Město Jilemnice')).toBeHidden();
	await respite.getByRole('heading', { level: 3 }).click();
	await expect(respite.getByText('Odpovídá: Město Jilemnice')).toBeVisible();
	await expect(measure(page, /^002 Denní/).getByText('z plánu vyřazeno')).toBeVisible();
	expect(complaints).toEqual([]);
});

test('the words of the plan are there, word for word', async ({ page }) => {
	await page.goto('/plan/');
	const respite = measure(page, /^004/);
	await respite.getByRole('heading', { level: 3 }).click();
	await expect(respite.getByText('zejména pak na terénní formu')).toBeVisible();
	await expect(respite.getByText('Obce ORP, Liberecký kraj, MPSV, EU, uživatelé')).toBeVisible();
});

test('a measure leads to what it is to fill, and a gap back to its measure', async ({ page }) => {
	await page.goto('/plan/');
	await page.getByRole('heading', { name: /^008/ }).click();
	await measure(page, /^008/).getByRole('link', { name: 'Charitní taxi na Rokytnicku' }).click();
	await expect(page).toHaveURL(/\/druh\/charitni-taxi\/$/);
	await page
		.getByLabel('Kde bydlí ten, kdo pomoc potřebuje?')
		.selectOption('Rokytnice nad Jizerou');
	await page
		.getByRole('link', { name: /Opatření 008/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/plan\/#opatreni-008$/);
	await expect(page.getByRole('heading', { name: /^008/ })).toBeInViewport();
	await expect(measure(page, /^008/).getByText(/^Odpovídá/)).toBeVisible();
});

test('only the measures of a group are shown when it is chosen, and the link keeps it', async ({
	page
}) => {
	await page.goto('/plan/');
	await page.getByLabel('Koho se týká').selectOption('pěstouni');
	await expect(page).toHaveURL(/\?skupina=pestouni$/);
	await expect(measure(page, /^013/)).toBeVisible();
	await expect(measure(page, /^002/)).toHaveCount(0);
	await page.goBack();
	await expect(measure(page, /^002/)).toBeVisible();
});

test('how the plan sees the area is quoted: good and bad, by group', async ({ page }) => {
	await page.goto('/plan/');
	await expect(page.getByText('Komunitní plán je na roky 2018 až 2026')).toBeVisible();
	const area = page.getByRole('region', { name: 'Jak plán vidí zdejší pomoc' });
	for (const title of [
		'Silné stránky (26)',
		'Příležitosti (16)',
		'Hrozby (29)',
		'Závěry plánu (14)'
	]) {
		await area.getByText(title, { exact: true }).click();
	}
	await expect(area.getByText('dobře informovaní starostové')).toBeVisible();
	await expect(area.getByText('vstupem nových subjektů')).toBeVisible();
	await expect(area.getByText('Tento stav je potřeba udržet')).toBeVisible();
});

test('weaknesses are quoted and lead to what is documented as missing', async ({ page }) => {
	await page.goto('/plan/');
	const weak = page.getByRole('region', { name: 'Jak plán vidí zdejší pomoc' });
	await weak.getByText('Slabé stránky (31)').click();
	await expect(weak.getByText('absence pobytové odlehčovací služby')).toBeVisible();
	await expect(
		weak.getByRole('link', { name: 'Mezera: Pobytová odlehčovací služba pro seniory' })
	).toHaveAttribute('href', '/druh/44/');
});

test('no axe violation', async ({ page }) => {
	await page.goto('/plan/');
	await expectAccessible(page);
});

test('works without a signal after one visit of another page', async ({ page, context }) => {
	await page.goto('/');
	await storedOnDevice(page);
	await context.setOffline(true);
	await page.goto('/plan/');
	await expect(measure(page, /^004/).getByText('Neplněno, zůstává v plánu.')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole plan is there to read', async ({ page }) => {
		await page.goto('/plan/');
		await measure(page, /^004/).getByRole('heading', { level: 3 }).click();
		await expect(page.getByText('zejména pak na terénní formu')).toBeVisible();
	});
});
