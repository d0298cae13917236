import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { listen } from './support/announced.ts';
import { expectAccessible } from './support/axe.ts';

const NOTE = 'Tady mi to chybí Pobytová odlehčovací služba pro seniory';
const notes = (page: Page) =>
	page.getByRole('region', { name: 'Co jste si poznamenali, že chybí' });

async function noteRespiteInPonikla(page: Page): Promise<void> {
	await page.goto('/druh/44/');
	await page.getByLabel('Kde bydlí ten, kdo pomoc potřebuje?').selectOption('Poniklá');
	await page.getByRole('button', { name: NOTE }).click();
}

test('one tap on a gap notes it, and says that it stays on the device', async ({ page }) => {
	await noteRespiteInPonikla(page);
	const status = page.getByRole('status').filter({ hasText: 'Poznamenáno (jednou).' });
	await expect(status).toContainText('zůstane jen v tomto zařízení');
	await status.getByRole('link', { name: 'Ukázat poznámky' }).click();
	await expect(notes(page).getByRole('listitem')).toHaveText(
		/Poniklá: Pobytová odlehčovací služba pro seniory, \S+ \d{4}, 1×/
	);
});

test('one tap takes it back', async ({ page }) => {
	await noteRespiteInPonikla(page);
	await page.getByRole('button', { name: 'Smazat poznámku Pobytová' }).click();
	await expect(page.getByRole('button', { name: NOTE })).toBeVisible();
	await page.goto('/plan/#poznamky');
	await expect(notes(page).getByText('Zatím nic.')).toBeVisible();
});

test('on the page of a village anything can be noted as missing', async ({ page }) => {
	await page.goto('/obec/ponikla/');
	await page.getByRole('button', { name: 'Tady mi něco chybí' }).click();
	await page.getByLabel('Co vám tu chybí?').selectOption('Taxi pro seniory');
	await page.getByRole('button', { name: 'Tady mi něco chybí' }).click();
	await page.goto('/plan/#poznamky');
	await expect(notes(page).getByRole('listitem')).toHaveText([
		/Poniklá: nevíme, jak se to jmenuje/,
		/Poniklá: Taxi pro seniory/
	]);
	await notes(page)
		.getByRole('button', { name: /Smazat: Poniklá: Taxi/ })
		.click();
	await expect(notes(page).getByRole('listitem')).toHaveCount(1);
	await notes(page).getByRole('button', { name: 'Smazat všechny poznámky' }).click();
	await expect(notes(page).getByText('Zatím nic.')).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('co-chybi'))).toBeNull();
	const undo = notes(page).getByRole('button', { name: 'Vrátit smazané poznámky' });
	await expect(undo).toBeFocused();
	await undo.press('Enter');
	await expect(notes(page).getByRole('listitem')).toHaveCount(1);
	await expect(notes(page).getByRole('listitem').getByRole('button')).toBeFocused();
});

test('the notes are a table for the planning group, made on the device', async ({ page }) => {
	await noteRespiteInPonikla(page);
	await page.getByRole('link', { name: 'Ukázat poznámky' }).click();
	await expect(notes(page).getByRole('listitem')).toBeVisible();
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		// The browser fetches the icon of the page when it pleases.
		if (protocol !== 'blob:' && pathname !== '/favicon.svg') asked.push(request.url());
	});
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		notes(page).getByRole('button', { name: 'Stáhnout tabulku' }).click()
	]);
	expect(download.suggestedFilename()).toBe('co-chybi.csv');
	const csv = await readFile(await download.path(), 'utf8');
	expect(csv).toContain('Poniklá;577405;Pobytová odlehčovací služba pro seniory;§ 44;');
	expect(asked).toEqual([]);
});

test('the notes are copied as a message where the device has no sheet for sharing', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
	await noteRespiteInPonikla(page);
	await page.getByRole('link', { name: 'Ukázat poznámky' }).click();
	await notes(page).getByRole('button', { name: 'Poslat nebo zkopírovat' }).click();
	await expect(notes(page).getByText('Text je zkopírovaný.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'– Poniklá: Pobytová'
	);
});

test('where the device keeps nothing, the note holds and it is said', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await noteRespiteInPonikla(page);
	await expect(page.getByText('Zařízení poznámku neuložilo.')).toBeVisible();
	await page.getByRole('link', { name: 'Ukázat poznámky' }).click();
	await expect(notes(page).getByRole('listitem')).toHaveCount(1);
});

test('no axe violation with notes', async ({ page }) => {
	await noteRespiteInPonikla(page);
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Ukázat poznámky' }).click();
	await expectAccessible(page);
});

test('by keyboard, the focus stays where a note is deleted, and that is said', async ({ page }) => {
	await noteRespiteInPonikla(page);
	const spoken = await listen(page);
	await page.getByRole('button', { name: 'Smazat poznámku Pobytová' }).press('Enter');
	await expect(page.getByRole('button', { name: NOTE })).toBeFocused();
	expect(await spoken()).toEqual(['Smazáno.']);
	await page.keyboard.press('Enter');
	await expect(page.getByText('Smazáno.')).toHaveCount(0);
});
