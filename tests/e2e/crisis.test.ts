import { expect, test, type Page } from '@playwright/test';

test('the emergency number is dialled with one tap', async ({ page }) => {
	await page.goto('/tisen/');
	await expect(page.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112');
	await expect(page.getByRole('link', { name: /116 123/ })).toHaveAttribute('href', 'tel:116123');
});

test('112, 155 and 158 come before everything else', async ({ page }) => {
	await page.goto('/tisen/');
	for (const name of [/^112/, /^155/, /^158/]) {
		const box = await page.getByRole('link', { name }).boundingBox();
		expect(box?.y).toBeLessThan(300);
		expect(box?.height).toBeGreaterThanOrEqual(56);
	}
});

test('who is bullied meets the line for children before offices that may help', async ({
	page
}) => {
	// Where a counsellor surely helps, too, whose own number nobody knows.
	for (const place of ['', '&obec=vichova-nad-jizerou']) {
		await page.goto(`/hledat/?q=šikana${place}`);
		const first = page.getByRole('main').locator('a[href^="tel:"]').first();
		await expect(first).toHaveAttribute('href', 'tel:116111');
		await expect(first).toBeInViewport();
		await expect(page.locator('main a[href="tel:116111"]')).toHaveCount(1);
	}
});

const PAGES_OF_DANGER = [
	'/tisen/',
	'/situace/bojim-se-doma/',
	'/druh/60a/',
	'/sluzba/intervencni-centrum-lk/',
	'/hledat/?druh=60a',
	'/hledat/?q=manzel+me+bije',
	'/doporuceni/?s=intervencni-centrum-lk&obec=studenec'
];
for (const path of PAGES_OF_DANGER) {
	test(`${path}: the quick exit stays at hand to the end of the page`, async ({ page }) => {
		await page.goto(path);
		const exit = page.getByRole('link', { name: 'Rychle odejít' });
		await expect(exit).toBeVisible();
		await page.evaluate(() => {
			const main = document.querySelector('main');
			scrollTo(0, (main?.getBoundingClientRect().bottom ?? 0) - 500);
		});
		await expect(exit).toBeInViewport({ ratio: 1 });
		const box = await exit.boundingBox();
		expect(box?.y).toBeLessThan(24);
		expect(box?.height).toBeGreaterThanOrEqual(48);
		expect(box?.width).toBeLessThan(260);
	});
}

for (const path of PAGES_OF_DANGER.slice(1)) {
	test(`${path}: the first number is one that answers at night`, async ({ page }) => {
		await page.goto(path);
		const first = page.locator('main a[href^="tel:"]').first();
		await expect(first).toHaveAttribute('href', 'tel:158');
	});
}

test('the quick exit leaves nothing of the visit to come back to, neither behind nor ahead', async ({
	page
}) => {
	const asked = await weather(page);
	await page.goto('/');
	await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('manžel mě bije');
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Intervenční centrum' }).first().click();
	await expect(page).toHaveURL(/intervencni-centrum/);
	await page.getByRole('link', { name: 'Tísňové linky' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tísňové linky');
	await page.goBack();
	await expect(page).toHaveURL(/intervencni-centrum/);
	// Nobody else hears of the visit before the reader leaves.
	expect(asked).toEqual([]);
	await page.getByRole('link', { name: 'Rychle odejít' }).click();
	await expect(page).toHaveTitle('Počasí');
	await page.goForward();
	await expect(page).toHaveURL('/');
	await page.goBack();
	await expect(page).toHaveTitle('Počasí');
	await page.goBack();
	await expect(page).toHaveURL('about:blank');
});

test('three presses of Shift leave too, capitals do not', async ({ page }) => {
	await weather(page);
	await page.goto('/tisen/');
	await expect(page.getByText('Uloženo')).toBeVisible();
	for (const key of ['Shift+A', 'Shift+B', 'Shift+C']) await page.keyboard.press(key);
	await expect(page).toHaveURL('/tisen/');
	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
	await expect(page).toHaveTitle('Počasí');
});

test('without a connection the exit leads to an empty page', async ({ page, context }) => {
	const asked = await weather(page);
	await page.goto('/tisen/');
	await expect(page.getByText('Uloženo')).toBeVisible();
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Rychle odejít' }).click();
	await expect(page).toHaveURL('about:blank');
	expect(asked).toEqual([]);
});

test('a harmless page has no exit, and Shift does nothing', async ({ page }) => {
	await page.goto('/hledat/?q=obedy');
	await expect(page.getByRole('article').first()).toBeVisible();
	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
	await expect(page.getByRole('link', { name: 'Rychle odejít' })).toHaveCount(0);
	await expect(page).toHaveURL('/hledat/?q=obedy');
});

/** Answers for the page the exit leads to. @returns what was asked of it */
async function weather(page: Page): Promise<string[]> {
	const asked: string[] = [];
	await page.route(/chmi\.cz/, (route) => {
		asked.push(route.request().url());
		return route.fulfill({ contentType: 'text/html;charset=utf-8', body: '<title>Počasí</title>' });
	});
	return asked;
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the lines are there and the exit is a plain link', async ({ page }) => {
		await page.goto('/tisen/');
		await expect(page.getByRole('link', { name: /^158/ })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Rychle odejít' })).toHaveAttribute(
			'href',
			'https://www.chmi.cz/'
		);
	});
});

test('words that only sound like danger are asked about, with three numbers, and the answer stays', async ({
	page
}) => {
	await page.goto('/hledat/?q=strejda+mě+nutí+ať+mu+posílám+fotky&obec=ponikla');
	await expect(page.getByText('Hrozí někomu nebezpečí?')).toBeVisible();
	for (const number of ['112', '116123', '116111']) {
		const line = page.locator(`main a[href="tel:${number}"]`).first();
		const box = await line.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(56);
		// All three on the upper half: the answer begins on the same screen.
		expect(box?.y).toBeLessThan(370);
	}
	await expect(page.getByRole('heading', { name: 'Intervenční centrum' })).toBeVisible();
	await expect(page).not.toHaveTitle(/fotky/);
});

test('an ordinary wish is not asked whether somebody is in danger', async ({ page }) => {
	await page.goto('/hledat/?q=obědy+pro+maminku&obec=ponikla');
	await expect(page.getByText('Hrozí někomu nebezpečí?')).toHaveCount(0);
});
