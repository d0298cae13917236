import { expect } from '@playwright/test';
import { KINDS_OF_PAGE } from '../../src/tools/audit/kinds-of-page.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';
import { test } from './support/own-server.ts';

/** But for one that is not there: of that a browser complains rightly. */
const KINDS = Object.entries(KINDS_OF_PAGE).filter(([kind]) => kind !== 'an unknown address');

/** What must hold wherever `npm run test:engines` looks, beside the faults. */
test.describe('in each engine', () => {
	test.describe.configure({ timeout: 240_000 });

	for (const [way, stored] of [
		['the server', false],
		['the device', true]
	] as const) {
		test(`every kind of page of ${way} comes alive, with its title`, async ({
			page,
			ownServer
		}) => {
			const complaints = complaintsOf(page);
			if (stored) {
				await page.goto('/');
				await storedOnDevice(page);
				await ownServer.stop();
			}
			for (const [kind, address] of KINDS) {
				await page.goto(address);
				await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
				// Stays where anything threw, and until the page has come alive.
				await expect(page.locator('#zachrana'), kind).toHaveCount(0);
				await expect(page.getByRole('link', { name: 'Tísňové linky' }).first(), kind).toBeVisible();
			}
			expect(complaints).toEqual([]);
		});
	}

	test('words typed and a village chosen lead to a number to call', async ({ page }) => {
		await page.goto('/');
		await page.getByLabel('Kde bydlí').selectOption({ value: 'ponikla' });
		await page.getByLabel('Napište to vlastními slovy').fill('obědy');
		await page.getByRole('button', { name: 'Najít' }).click();
		await expect(page).toHaveURL(/\/hledat\/\?.*obec=ponikla/);
		const card = page.getByRole('article').first();
		await expect(card.locator('a[href^="tel:+420"]').first()).toBeVisible();
		await page.goto('/hledat/?q=manzel+me+bije');
		await expect(page.locator('a[href="tel:158"]').first()).toBeVisible();
	});
});
