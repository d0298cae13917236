import { expect, test, type Page } from '@playwright/test';

const CARE = 'Pečovatelská služba Jilemnice';
const MALFORMED = ['/%', '/%E0%A4%A', '/sluzba/%ff/'];

/** What must be left whatever fails: danger, the office, and a way on. */
async function expectRescued(page: Page, title: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	for (const number of ['112', '155', '158', '116 123', '116 006', '481 565 111']) {
		await expect(page.getByRole('link', { name: number })).toBeVisible();
	}
	for (const name of ['Načíst znovu', 'Začít od začátku', 'Přehled pomoci', 'Tísňové linky']) {
		await expect(page.getByRole('link', { name }).first()).toBeVisible();
	}
}

test.describe('a page that throws while it is drawn', () => {
	test.use({ serviceWorkers: 'block' });

	test('leaves whom to call, and the next page is whole', async ({ page }) => {
		await page.route('**/podrobnosti/sluzba-ps-jilemnice.json', async (route) => {
			const details = await (await route.fetch()).json();
			details.services['ps-jilemnice'].questions = null;
			await route.fulfill({ json: details });
		});
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.goto('/druh/40/');
		await page.getByRole('link', { name: CARE }).first().click();
		await expectRescued(page, 'Stránka se nenačetla');
		expect(errors.join(), 'the error is not hidden').toContain('null');
		await page.getByRole('link', { name: 'Hledat pomoc' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kdo pomůže');
		await page.goBack();
		await expectRescued(page, 'Stránka se nenačetla');
		await page.unroute('**/podrobnosti/sluzba-ps-jilemnice.json');
		await page.getByRole('link', { name: 'Načíst znovu' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(CARE);
	});
});

for (const address of MALFORMED) {
	test(`F50: the malformed address ${address} is one we do not have`, async ({ page }) => {
		await page.goto(address);
		await expectRescued(page, 'Tuto stránku tu nemáme');
	});
}

test('an address that is nearly that of a village leads to it', async ({ page }) => {
	for (const address of ['/obec/rokytnice/', '/letak/rokytnice-nad-jizerou/senior/']) {
		await page.goto(address);
		await expectRescued(page, 'Tuto stránku tu nemáme');
		await page.getByRole('link', { name: 'Vše v Rokytnici nad Jizerou' }).click();
		await expect(page).toHaveURL(/\/obec\/rokytnice-nad-jizerou\/$/);
	}
});

test('the shell is empty of words once a page is drawn', async ({ page }) => {
	await page.goto('/neni-tu/');
	await expectRescued(page, 'Tuto stránku tu nemáme');
	await expect(page.locator('#zachrana')).toHaveCount(0);
});

test('a script that never comes leaves whom to call', async ({ page }) => {
	await page.route('**/_app/immutable/entry/*.js', (route) => route.abort());
	await page.goto('/neni-tu/');
	await expectRescued(page, 'Stránka se zatím nenačetla');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of ['/neni-tu/', ...MALFORMED]) {
		test(`${address} says whom to call`, async ({ page }) => {
			await page.goto(address);
			await expectRescued(page, 'Stránka se zatím nenačetla');
		});
	}
});
