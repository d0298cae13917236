import { expect, test, type Page } from '@playwright/test';

const mine = (page: Page) => page.getByRole('banner').getByLabel('Moje obec');
const asked = (page: Page) => page.getByRole('main').getByLabel('Kde bydlí');
const service = (page: Page) =>
	page.getByRole('link', { name: 'Pečovatelská služba Jilemnice', exact: true });

test('a village in the words is kept for the page of a service, and for a search without it', async ({
	page
}) => {
	await page.goto('/hledat/?q=obědy+v+poniklé');
	await service(page).click();
	await expect(page.getByRole('status').getByText('Jezdí do Poniklé')).toBeVisible();
	await expect(mine(page)).toHaveValue('ponikla');
	await page.goto('/hledat/?q=taxi');
	await expect(asked(page)).toHaveValue('ponikla');
});

test('a village in an address wins over the one that was kept, and is kept', async ({ page }) => {
	await page.goto('/obec/jilemnice/');
	await expect(mine(page)).toHaveValue('jilemnice');
	await page.goto('/hledat/?q=taxi&obec=ponikla');
	await expect(asked(page)).toHaveValue('ponikla');
	await page.goto('/situace/obed-domu/');
	await expect(mine(page)).toHaveValue('ponikla');
});

test('an address of a village that nobody knows is answered for no village, not for the kept one', async ({
	page
}) => {
	await page.goto('/obec/ponikla/');
	await expect(mine(page)).toHaveValue('ponikla');
	for (const address of [
		'/hledat/?q=taxi&obec=zmizela',
		'/doporuceni/?s=ps-jilemnice&obec=zmizela'
	]) {
		await page.goto(address);
		await expect(page.getByRole('main').getByText(/: zmizela\./)).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText(/Jezdí do Poniklé|v Poniklé/);
	}
});

test('the table of coverage marks the village that is kept, and it is changed there in one tap', async ({
	page
}) => {
	await page.goto('/obec/jilemnice/');
	await expect(mine(page)).toHaveValue('jilemnice');
	await page.goto('/pokryti/');
	const marked = page.getByRole('columnheader').and(page.locator('[aria-current]'));
	await expect(marked).toHaveText('Jilemnice');
	await mine(page).selectOption('Poniklá');
	await expect(marked).toHaveText('Poniklá');
});

test('words that name a village win over the one that was kept', async ({ page }) => {
	await page.goto('/obec/jilemnice/');
	await expect(mine(page)).toHaveValue('jilemnice');
	await page.goto('/hledat/?q=obědy+v+poniklé');
	await expect(asked(page)).toHaveValue('ponikla');
});

test('a village passed while typing is not kept', async ({ page }) => {
	await page.goto('/hledat/');
	const field = page.getByLabel('Napište to vlastními slovy');
	await field.fill('obědy poniklá');
	await expect(asked(page)).toHaveValue('ponikla');
	await field.fill('obědy');
	await expect(asked(page)).toHaveValue('');
});

test('it is changed in one tap, also on the page of a village, and taken back', async ({
	page
}) => {
	await page.goto('/obec/jilemnice/');
	await mine(page).selectOption('Poniklá');
	await expect(page).toHaveURL(/\/obec\/ponikla\/$/);
	await page.goto('/hledat/?q=obědy');
	await expect(asked(page)).toHaveValue('ponikla');
	await asked(page).selectOption('');
	await expect(page.getByRole('region', { name: 'Kdo pomáhá' })).toBeVisible();
	await page.goto('/sluzba/ps-jilemnice/');
	await expect(mine(page)).toHaveValue('');
});

test('a village taken out of the words is forgotten with them', async ({ page }) => {
	await page.goto('/hledat/?q=obědy+v+poniklé');
	await asked(page).selectOption('');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('obědy');
	await expect(asked(page)).toHaveValue('');
});

test('home asks what, then where, then has one button; a village alone leads to its page', async ({
	page
}) => {
	await page.goto('/');
	await page.getByLabel('Napište to vlastními slovy').focus();
	await page.keyboard.press('Tab');
	await expect(asked(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Najít' })).toBeFocused();
	await asked(page).selectOption('Poniklá');
	await expect(page.getByRole('link', { name: 'Vše v Poniklé' })).toBeVisible();
	await page.getByRole('button', { name: 'Najít' }).click();
	await expect(page).toHaveURL(/\/obec\/ponikla\/$/);
});

for (const [where, list] of [
	['/', asked],
	['/sluzba/ps-jilemnice/', mine]
] as const) {
	test(`a village chosen on ${where} before its scripts came is chosen once they are there`, async ({
		page
	}) => {
		let send = () => {};
		const sent = new Promise<void>((resolve) => (send = resolve));
		await page.route('**/*.js', async (route) => {
			await sent;
			await route.continue();
		});
		await page.goto(where, { waitUntil: 'commit' });
		await list(page).selectOption('Poniklá');
		send();
		await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('ponikla');
		await expect(list(page)).toHaveValue('ponikla');
	});
}
