import { expect, test, type Page } from '@playwright/test';

/** What is typed, pasted or linked in forms that nobody planned. */

const notice = (page: Page) => page.locator('.notice');
const firstCard = (page: Page) => page.getByRole('article').first();

test('a phone number leads to whose it is, and one of nobody says so', async ({ page }) => {
	await page.goto('/hledat/?q=tel.+739-861-544');
	await expect(notice(page).first()).toContainText('patří sem:');
	await expect(firstCard(page)).toContainText('739 861 544');
	await page.goto('/hledat/?q=777+123+456');
	await expect(page.getByRole('status').first()).toContainText('Komu patří, nevíme.');
});

test('a number of an office leads to its village, one of a line to the line', async ({ page }) => {
	await page.goto('/hledat/?q=481+582+625');
	await expect(notice(page).first()).toContainText('Obecní úřad Benecko');
	await page.goto('/hledat/?q=%2B420+116+006');
	await expect(page.getByRole('link', { name: /116 006/ }).first()).toBeVisible();
});

test('a postcode of several villages offers them', async ({ page }) => {
	await page.goto('/hledat/?q=ob%C4%9Bdy+514+01');
	await page.getByRole('link', { name: 'Kruh', exact: true }).click();
	await expect(page).toHaveURL(/obec=kruh/);
	await expect(page).toHaveURL(/q=ob%C4%9Bdy(&|$)/);
});

for (const address of [
	'/obec/ponikla/)',
	'/OBEC/Poniklá.',
	'/obec/ponikl%25C3%25A1/',
	'/obec/ponikla/%E2%80%9C'
]) {
	test(`${address} opens the village`, async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Ponikl');
	});
}

test('a query spoilt by a mail keeps words and village', async ({ page }) => {
	await page.goto('/hledat/?q=ob%25C4%259Bdy&amp;obec=Ponikla)');
	await expect(page).toHaveURL(/q=ob%C4%9Bdy&obec=ponikla$/);
	await expect(page.getByRole('group', { name: 'Výsledek hledání' })).toContainText('pomůž');
});

test('a chip that is removed gives the focus to the next, the last one to the results', async ({
	page
}) => {
	await page.goto('/hledat/?druh=40&druh=39&obec=ponikla');
	await page.getByRole('button', { name: 'Upřesnit' }).click();
	const chips = page.getByRole('button', { name: /zrušit/ });
	await expect(chips).toHaveCount(3);
	for (const left of [2, 1]) {
		await chips.first().press('Enter');
		await expect(chips).toHaveCount(left);
		await expect(chips.first()).toBeFocused();
	}
	await chips.first().press('Enter');
	await expect(chips).toHaveCount(0);
	await expect(page.getByRole('group', { name: 'Výsledek hledání' })).toBeFocused();
});

test('in danger, Enter leads to the numbers, and the next stop is one of them', async ({
	page
}) => {
	await page.goto('/hledat/');
	await page.getByRole('searchbox').fill('manžel mě bije');
	await page.getByRole('searchbox').press('Enter');
	await expect(page.getByRole('group', { name: /^Jste v\snebezpečí/ })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('a[href^="tel:"]').first()).toBeFocused();
});

test('the other village that was named, once chosen, leaves the focus at the results', async ({
	page
}) => {
	await page.goto('/hledat/?q=ob%C4%9Bdy+v+Jilemnici&obec=ponikla');
	await page.getByRole('button', { name: 'Hledat pro obec Jilemnice' }).press('Enter');
	await expect(page).toHaveURL(/obec=jilemnice/);
	await expect(page.getByRole('group', { name: 'Výsledek hledání' })).toBeFocused();
});

test('an entry taken off the list gives the focus to the next', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('obec', 'ponikla'));
	for (const id of ['ps-ponikla', 'ps-jilemnice']) {
		await page.goto(`/sluzba/${id}/`);
		await page.getByRole('button', { name: /Přidat do doporučení/ }).click();
	}
	await page.goto('/doporuceni/');
	const removals = page.getByRole('article').getByRole('button');
	await expect(removals).toHaveCount(2);
	await removals.first().press('Enter');
	await expect(removals).toHaveCount(1);
	await expect(removals.first()).toBeFocused();
});

test.describe('a page loaded anew', () => {
	// The first worker takes the page over, and with it the history of Kit, in the middle of the test.
	test.use({ serviceWorkers: 'block' });

	for (const address of ['/hledat/?obec=ponikla', '/pokryti/']) {
		test(`${address} stands where it stood`, async ({ page }) => {
			const place = () => page.evaluate(() => scrollY);
			await page.goto(address);
			await expect(page.getByRole('heading').nth(3)).toBeVisible();
			await page.waitForLoadState('networkidle');
			await page.evaluate(() => scrollTo(0, 1500));
			await expect.poll(place).toBe(1500);
			await page.reload();
			await page.waitForLoadState('networkidle');
			await expect.poll(async () => Math.abs((await place()) - 1500)).toBeLessThan(20);
		});
	}
});

test('a clock before the release of the data is told, and nobody is said to be open', async ({
	page
}) => {
	await page.clock.setFixedTime(new Date('2016-03-02T10:00Z'));
	await page.goto('/sluzba/ps-jilemnice/');
	await expect(page.getByText('Hodiny tohoto zařízení jdou špatně.')).toBeVisible();
	await expect(page.getByText(/^Dnes/)).toHaveCount(0);
	await expect(page.getByText('denně 6:30–\u206019:00').first()).toBeVisible();
});
