import { expect, test } from '@playwright/test';

const VILLAGE = 'Kde bydlí ten, kdo pomoc potřebuje?';

test('asks one question and offers situations, the social worker and the crisis lines', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('S čím potřebujete pomoct?');
	await expect(page.getByRole('link', { name: 'Oběd domů' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Tísňové linky' }).first()).toBeInViewport();
	const atHand = page.getByRole('navigation', { name: 'Hned po ruce' });
	await expect(atHand.getByText('Nevím si rady')).toBeInViewport();
	await page.getByText('Děti a rodina').click();
	await expect(page.getByRole('link', { name: 'Jsme pěstouni' })).toBeVisible();
	await expect(page.getByText('Data z 21. 11. 2026')).toBeVisible();
});

test('remembers the village on this device', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel(VILLAGE).selectOption('Poniklá');
	await page.reload();
	await expect(page.getByLabel(VILLAGE)).toHaveValue('ponikla');
});

test('the search takes the words and the village along', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel(VILLAGE).selectOption('Poniklá');
	await page.getByLabel('Napište to vlastními slovy').fill('oběd domů');
	await page.getByRole('button', { name: 'Najít' }).click();
	await expect(page).toHaveURL(/\/hledat\/\?q=.*&obec=ponikla$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('oběd domů');
});

test('names the social worker of the right office, with a number to call', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel(VILLAGE).selectOption('Poniklá');
	const advice = page.getByRole('region', { name: 'Nevím si rady' });
	await expect(advice.getByText('sociální pracovnice v Jilemnici')).toBeVisible();
	await expect(advice.getByRole('link', { name: /Zavolat 481 565 111/ })).toHaveAttribute(
		'href',
		'tel:+420481565111'
	);
});

test('says honestly that the number of the worker in Rokytnice is not known, and whom to call', async ({
	page
}) => {
	await page.goto('/');
	await page.getByLabel(VILLAGE).selectOption('Paseky nad Jizerou');
	const advice = page.getByRole('region', { name: 'Nevím si rady' });
	await expect(advice.getByText('v Rokytnici nad Jizerou zatím nevíme')).toBeVisible();
	await expect(advice.getByText('Zavolejte na úřad v Jilemnici')).toBeVisible();
	await expect(advice.getByRole('link', { name: /Zavolat 481 565 111/ })).toBeVisible();
});

test('a mayor is two taps from whom to send a citizen to', async ({ page }) => {
	await page.goto('/');
	await page.getByText('Pro starosty: kam odkázat v obci').click();
	await page.getByRole('link', { name: 'Jablonec nad Jizerou' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kdo pomůže v\sJablonci/);
	await expect(
		page.getByText(/sociální pracovnice v\s+Rokytnici nad Jizerou/).first()
	).toBeVisible();
});

test.describe('a wide screen', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('has an entry for mayors in its header: all villages, or the chosen one', async ({
		page
	}) => {
		const entry = page.getByRole('banner').getByRole('link', { name: 'Pro starosty' });
		const title = page.getByRole('heading', { level: 1 });
		await page.goto('/plan/');
		await entry.click();
		await page.getByRole('link', { name: 'Poniklá', exact: true }).click();
		await expect(title).toHaveText('Kdo pomůže v Poniklé');
		await page.goto('/plan/');
		// Until the page is alive it leads to all villages.
		await expect(entry).toHaveAttribute('href', /\/obec\/ponikla\/$/);
		await entry.click();
		await expect(title).toHaveText('Kdo pomůže v Poniklé');
	});
});

test('keeps the size of text on every page', async ({ page }) => {
	await page.goto('/');
	const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
	expect(await size()).toBe('18px');
	await page.getByRole('button', { name: 'Největší písmo' }).click();
	expect(await size()).toBe('26px');
	await page.goto('/hledat/?q=obed');
	await expect(page.getByRole('button', { name: 'Největší písmo' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	expect(await size()).toBe('26px');
});

test('the chosen size is there from the first paint, before the application runs', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('pismo', 'largest'));
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await page.goto('/');
	await expect(page.locator('body')).toHaveCSS('font-size', '26px');
});

test('a choice that the device refuses to keep still holds, and the page says so', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await page.goto('/');
	await page.getByLabel(VILLAGE).selectOption('Poniklá');
	await expect(page.getByText('Volbu si toto zařízení nezapamatuje.')).toBeVisible();
	await expect(page.getByText('sociální pracovnice v Jilemnici')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test.skip(({ browserName }) => browserName === 'firefox', 'It cannot be told so.');

	test('F27: situations lead on, and nothing is offered that would not work', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('link', { name: 'Oběd domů' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Větší písmo' })).toBeHidden();
	});

	test('the form leads on to lists of situations, villages and kinds of help', async ({ page }) => {
		await page.goto('/');
		await page.getByLabel('Napište to vlastními slovy').fill('oběd');
		await page.getByRole('button', { name: 'Najít' }).click();
		await expect(page.getByText('Hledáme…')).toBeHidden();
		await expect(page.locator('main').getByRole('link', { name: '112' })).toBeVisible();
		await page.locator('main').getByRole('link', { name: 'Přehled pomoci' }).click();
		await expect(page.getByRole('link', { name: 'Oběd domů' })).toBeVisible();
		for (const name of ['Poniklá', 'Pečovatelka domů']) {
			const link = page.locator('a', { hasText: new RegExp(`^${name}$`) });
			await page.locator('details', { has: link }).locator('> summary').click();
			await expect(link).toBeVisible();
		}
	});
});

for (const scale of ['100 %', '200 %'] as const) {
	test(`320 px wide with text at ${scale}, nothing runs off the side`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		for (const address of ['/', '/hledat/?q=obedy&obec=paseky-nad-jizerou', '/hledat/?q=xyzzy']) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
			if (scale === '200 %') {
				await page.evaluate(() => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync('html { font-size: 36px !important }');
					document.adoptedStyleSheets = [sheet];
				});
			}
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, address).toBeLessThanOrEqual(320);
		}
	});
}
