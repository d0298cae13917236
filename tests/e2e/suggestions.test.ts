import { expect, type Page } from '@playwright/test';
import { listen } from './support/announced.ts';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';
import { test } from './support/own-server.ts';

const field = (page: Page) => page.getByLabel('Napište to vlastními slovy');
const list = (page: Page) => page.getByRole('list', { name: 'Možná hledáte' });
const suggestion = (page: Page, name: string | RegExp) =>
	list(page).getByRole('link', { name, exact: true });
const village = (page: Page) => page.getByLabel('Kde bydlí');
const answer = (page: Page) => page.getByRole('group', { name: 'Výsledek hledání' });

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	// A key before the page is alive would be a test of the machine.
	await expect(village(page).first()).toBeEnabled();
	await page.waitForLoadState('networkidle');
}

/** All letters at once: a pause between two, on a slow machine, would be a rest of the fingers. */
async function type(page: Page, words: string): Promise<void> {
	await field(page).focus();
	await page.keyboard.insertText(words);
}

test.describe('on the first page', () => {
	test('a few links in the flow, each with what tells it from others', async ({ page }) => {
		await open(page, '/');
		await type(page, 'poni');
		await expect(suggestion(page, 'Poniklá obec')).toBeVisible();
		// Its name says where it sits.
		await expect(suggestion(page, 'Pečovatelská služba v Poniklé')).toBeVisible();
		await expect(suggestion(page, 'Bojím se doma')).toBeHidden();
		const links = list(page).getByRole('link');
		expect(await links.count()).toBeLessThanOrEqual(5);
		for (const link of await links.all()) {
			expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
		}
		const above = await list(page).boundingBox();
		const below = await village(page).boundingBox();
		expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
	});

	test('a village is set and remembered, and the rest of the words is asked there', async ({
		page
	}) => {
		await open(page, '/');
		await type(page, 'obedy v poni');
		await suggestion(page, 'Poniklá obec').click();
		await expect(page).toHaveURL(/\/hledat\/\?q=obedy&obec=ponikla$/);
		await expect(page.getByRole('heading', { name: 'Pomůže vám' })).toBeVisible();
		await page.goBack();
		await expect(village(page)).toHaveValue('ponikla');
		await expect(list(page)).toBeHidden();
	});

	test('a type leads to who offers it, in the chosen village', async ({ page }) => {
		await open(page, '/');
		await village(page).selectOption('Poniklá');
		await type(page, 'pecov');
		await suggestion(page, 'Pečovatelka domů').click();
		await expect(page).toHaveURL(/\/hledat\/\?obec=ponikla&druh=40$/);
	});

	test('a situation and a service lead to their pages', async ({ page }) => {
		await open(page, '/');
		await type(page, 'umira');
		await suggestion(page, 'Umírání doma').click();
		await expect(page).toHaveURL(/\/situace\/umirani-doma\/$/);
		await page.goBack();
		await type(page, 'lira');
		await suggestion(page, 'Raná péče – Centrum LIRA').click();
		await expect(page).toHaveURL(/\/sluzba\/lira-rana-pece\/$/);
	});

	test('the village already chosen is not suggested again', async ({ page }) => {
		await open(page, '/');
		await village(page).selectOption('Poniklá');
		await type(page, 'poni');
		await expect(suggestion(page, 'Pečovatelská služba v Poniklé')).toBeVisible();
		await expect(suggestion(page, 'Poniklá obec')).toBeHidden();
	});

	test('a part of a village and an ended service say what they are', async ({ page }) => {
		await open(page, '/');
		await type(page, 'horni mis');
		await expect(suggestion(page, 'Vítkovice obec, část Horní Mísečky')).toBeVisible();
		await field(page).fill('obedy horni mi');
		await expect(suggestion(page, 'Vítkovice obec, část Horní Mísečky')).toBeVisible();
		await field(page).fill('diakon');
		await expect(suggestion(page, /Osobní asistence Diakonie.* už neběží/)).toBeVisible();
	});

	test('their number is announced once the fingers rest', async ({ page }) => {
		await open(page, '/');
		const spoken = await listen(page);
		await type(page, 'poni');
		await expect(suggestion(page, 'Poniklá obec')).toBeVisible();
		expect(await spoken()).toEqual([expect.stringMatching(/^\d\snávrhy pod polem$/)]);
	});
});

test.describe('above the results', () => {
	test('three at most, and the answer is announced once, without them', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('button', { name: 'Najít' }).click();
		await expect(answer(page)).toBeVisible();
		const spoken = await listen(page);
		await type(page, 'pecovatelka');
		await expect(list(page)).toBeVisible();
		await expect(answer(page)).toHaveText(/pomůže|služ/);
		await expect(page).toHaveURL(/q=pecovatelka$/);
		expect(await list(page).getByRole('link').count()).toBeLessThanOrEqual(3);
		expect(await spoken()).toEqual([expect.stringMatching(/^\d+\sslužby/)]);
	});

	test('a village keeps the rest of what is asked; "back" brings back the words and the choice', async ({
		page
	}) => {
		await open(page, '/hledat/?skupina=seniori');
		await page.getByRole('button', { name: 'Změnit' }).click();
		await type(page, 'obedy v poni');
		await suggestion(page, 'Poniklá obec').click();
		await expect(page).toHaveURL(/\?q=obedy&obec=ponikla&skupina=seniori$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('obedy');
		await expect(answer(page)).toBeFocused();
		await expect(list(page)).toBeHidden();
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('obedy v poni');
	});

	test('what the words were taken to mean is not suggested again', async ({ page }) => {
		await open(page, '/hledat/');
		await type(page, 'obědy v poniklé');
		await expect(suggestion(page, 'Oběd domů')).toBeVisible();
		await expect(suggestion(page, 'Poniklá obec')).toBeHidden();
	});

	test('words changed by a choice have no suggestions any more', async ({ page }) => {
		await open(page, '/hledat/');
		await type(page, 'obědy v poniklé');
		await expect(list(page)).toBeVisible();
		await page.getByRole('button', { name: 'Upřesnit' }).click();
		await page
			.getByRole('list', { name: 'Hledáme:' })
			.getByRole('button', { name: /^Poniklá/ })
			.click();
		await expect(field(page)).toHaveValue('obědy');
		await expect(list(page)).toBeHidden();
	});

	test('a village out of two with such a part keeps what is asked', async ({ page }) => {
		await open(page, '/hledat/?q=taxi z jilmu');
		await page
			.getByRole('region', { name: 'Co z toho myslíte?' })
			.getByRole('link', { name: 'Poniklá' })
			.click();
		await expect(page).toHaveURL(/\?q=taxi&obec=ponikla$/);
	});
});

for (const path of ['/', '/hledat/']) {
	test.describe(`by keyboard on ${path}`, () => {
		test('arrows lead from the field down and back, Escape closes', async ({ page }) => {
			await open(page, path);
			await type(page, 'domov');
			const links = list(page).getByRole('link');
			await expect(links.first()).toBeVisible();
			await page.keyboard.press('ArrowDown');
			await expect(links.first()).toBeFocused();
			await page.keyboard.press('ArrowDown');
			await expect(links.nth(1)).toBeFocused();
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowUp');
			await expect(field(page)).toBeFocused();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Escape');
			await expect(field(page)).toBeFocused();
			await expect(field(page)).toHaveValue('domov');
			await expect(list(page)).toBeHidden();
			await type(page, ' ');
			await expect(list(page)).toBeVisible();
		});

		test('an arrow right after the last key does not wait for the fingers to rest', async ({
			page
		}) => {
			await open(page, path);
			await type(page, 'jablo');
			await expect(suggestion(page, 'Jablonec nad Jizerou obec')).toBeVisible();
			await field(page).fill('poni');
			await page.keyboard.press('ArrowDown');
			await expect(suggestion(page, 'Poniklá obec')).toBeFocused();
		});

		test('Tab reaches them after the button, and nothing holds it there', async ({ page }) => {
			await open(page, path);
			await type(page, 'domov');
			const links = list(page).getByRole('link');
			await expect(links.first()).toBeVisible();
			// On the first page the button comes after the village.
			if (path !== '/') {
				await page.keyboard.press('Tab');
				await expect(page.getByRole('button', { name: 'Najít' })).toBeFocused();
			}
			for (const link of await links.all()) {
				await page.keyboard.press('Tab');
				await expect(link).toBeFocused();
			}
			await page.keyboard.press('Tab');
			await expect(list(page)).toBeVisible();
			await expect(list(page).locator(':focus')).toHaveCount(0);
		});

		test('Enter in the field submits what is typed', async ({ page }) => {
			await open(page, path);
			await type(page, 'domov');
			await expect(list(page)).toBeVisible();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/hledat\/\?q=domov/);
			await expect(list(page)).toBeHidden();
		});

		test('an emptied field has none, a left one keeps them', async ({ page }) => {
			await open(page, path);
			await type(page, 'domov');
			await expect(list(page)).toBeVisible();
			await field(page).blur();
			await expect(list(page)).toBeVisible();
			await field(page).fill('');
			await expect(list(page)).toBeHidden();
		});
	});

	test(`${path} with suggestions: no axe violation in light and dark, no complaint`, async ({
		page
	}) => {
		const complaints = complaintsOf(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page, path);
			await type(page, 'poni');
			await expect(list(page)).toBeVisible();
			await expectAccessible(page);
		}
		expect(complaints).toEqual([]);
	});

	test(`${path} with suggestions: at 320 px and text at 200 % nothing runs off the side`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, path);
		await type(page, 'pecov');
		await expect(list(page)).toBeVisible();
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
}

test('with the server stopped, after one page was opened once, they come all the same', async ({
	page,
	ownServer
}) => {
	await page.goto('/tisen/');
	await storedOnDevice(page);
	await ownServer.stop();
	await page.goto('/');
	await type(page, 'poni');
	await expect(suggestion(page, 'Poniklá obec')).toBeVisible();
});

test.describe('with nothing stored on the device', () => {
	test.use({ serviceWorkers: 'block' });

	test('a plain visit fetches no search; the first touch of the field does', async ({ page }) => {
		const files: string[] = [];
		page.on('request', (request) => files.push(request.url()));
		await open(page, '/');
		const visited = files.length;
		await field(page).focus();
		await expect.poll(() => files.length).toBeGreaterThan(visited);
	});

	test('where the search cannot be fetched, the field works as before', async ({ page }) => {
		const failures: string[] = [];
		page.on('pageerror', ({ message }) => failures.push(message));
		await open(page, '/');
		await page.route('**/*.js', (route) => route.abort());
		const refused = page.waitForEvent('requestfailed');
		await type(page, 'obědy');
		await refused;
		await expect(field(page)).toHaveValue('obědy');
		await expect(list(page)).toBeHidden();
		expect(failures).toEqual([]);
		await page.unroute('**/*.js');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/hledat\/\?q=ob%C4%9Bdy/);
		await expect(answer(page)).toContainText(/služ/);
	});

	test('words typed before the page is alive are kept and suggested for', async ({ page }) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/', { waitUntil: 'commit' });
		await type(page, 'oběd');
		release();
		await expect(suggestion(page, 'Oběd domů')).toBeVisible();
		await expect(field(page)).toHaveValue('oběd');
	});
});
