import { expect, test, type Page, type Route } from '@playwright/test';

const LINE = '#zachrana';
const SAID = 'Část stránky se nenačetla. Číst a volat můžete dál.';
const SCRIPTS = '**/_app/immutable/**/*.js';

/** What can happen to a script on one bar of signal. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	lost: (route) => route.abort(),
	'not there': (route) => route.fulfill({ status: 404, body: '' }),
	'cut in the middle': async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		await route.fulfill({ response, body: text.slice(0, text.length / 2) });
	},
	'the page of a captive portal': (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Přihlaste se k Wi-Fi</h1>' }),
	'not understood by the browser': (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'const a = /(?<=' })
};

/** Pages, and what must be left of each. */
const PAGES = [
	{ address: '/', left: '481 565 111' },
	{ address: '/tisen/', left: '116 123' },
	{ address: '/sluzba/ps-jilemnice/', left: '481 543 137' },
	{ address: '/obec/ponikla/', left: '481 565 111' },
	{ address: '/situace/dluhy-a-exekuce/', left: '777 098 277' }
];

test.use({ serviceWorkers: 'block' });

async function scriptsOf(page: Page, address: string): Promise<string[]> {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	page.removeAllListeners('request');
	return [...new Set(scripts)];
}

async function expectReadable(page: Page, left: string): Promise<void> {
	await expect(page.locator('main h1')).toBeVisible();
	await expect(
		page.locator('main a[href^="tel:"]').filter({ hasText: left }).first()
	).toBeVisible();
}

/** Either all works, or the page says that it does not. */
async function settled(page: Page): Promise<'alive' | 'said'> {
	await page.waitForFunction(
		(line) => document.querySelector<HTMLElement>(line)?.hidden !== true,
		LINE
	);
	return (await page.locator(LINE).count()) > 0 ? 'said' : 'alive';
}

for (const { address, left } of PAGES) {
	test(`F57: ${address} stays as it was sent, whichever script is lost`, async ({ page }) => {
		const scripts = await scriptsOf(page, address);
		expect(scripts.length).toBeGreaterThan(5);
		let said = 0;
		for (const script of scripts) {
			await page.route(`**${script}`, (route) => route.abort());
			await page.goto(address);
			if ((await settled(page)) === 'said') said += 1;
			await expectReadable(page, left);
			await page.unroute(`**${script}`);
		}
		expect(said).toBeGreaterThan(5);
	});
}

for (const [fault, happen] of Object.entries(FAULTS)) {
	test(`a page whose scripts are ${fault} stays, and says so`, async ({ page }) => {
		await page.route('**/_app/immutable/{nodes,chunks}/*.js', happen);
		await page.goto('/tisen/');
		await expect(page.getByText(SAID)).toBeVisible();
		await expectReadable(page, '112');
		await expect(page.getByRole('group', { name: 'Velikost písma' })).toBeHidden();
		await page.unroute('**/_app/immutable/{nodes,chunks}/*.js');
		await page.getByRole('link', { name: 'Načíst znovu' }).click();
		await expect(page.locator(LINE)).toHaveCount(0);
		await expect(page.getByRole('group', { name: 'Velikost písma' })).toBeVisible();
	});
}

test('F35: scripts that never come are told after a while, and are welcome later', async ({
	page
}) => {
	await page.clock.install();
	let letGo: () => void = () => undefined;
	const waiting = new Promise<void>((done) => (letGo = done));
	await page.route(SCRIPTS, async (route) => {
		await waiting;
		await route.continue();
	});
	await page.goto('/hledat/?q=obědy', { waitUntil: 'commit' });
	await expect(page.getByText('Hledáme…')).toBeVisible();
	await page.clock.runFor(11_000);
	await expect(page.getByText(SAID)).toBeVisible();
	await expect(page.getByText('Hledáme…')).toBeHidden();
	await expect(page.getByRole('link', { name: '116 123' })).toBeVisible();
	await expect(page.locator('main').getByRole('link', { name: 'Přehled pomoci' })).toBeVisible();
	letGo();
	await expect(page.getByText(SAID)).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('obědy');
});

test('a page that throws while it comes alive stays as it was sent', async ({ page }) => {
	const address = '/sluzba/ps-jilemnice/';
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.route(`**${address}`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({
			response,
			body: html.replace(/questions\\":\[[^\]]*\]/, 'questions\\":null')
		});
	});
	await page.goto(address);
	await expect(page.getByText(SAID)).toBeVisible();
	expect(errors.join(), 'the error is not hidden').toContain('null');
	await expectReadable(page, '481 543 137');
	await page.getByRole('link', { name: 'Najdi pomoc Jilemnicko' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('S čím potřebujete pomoct?');
	await expect(page.locator(LINE)).toHaveCount(0);
	await expect(page.locator('main h1')).toHaveCount(1);
});

test('a page whose very frame cannot be drawn stays as it was sent', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', {
			get() {
				throw new Error('not allowed here');
			}
		});
	});
	await page.goto('/tisen/');
	await expect(page.getByText(SAID)).toBeVisible();
	await expectReadable(page, '112');
});

for (const [what, file, how] of [
	['whose index does not come', '**/search-index-*', 'lost'],
	['whose catalogue does not come', '**/catalogue.*', 'lost'],
	['whose catalogue never comes', '**/catalogue.*', 'hanging']
] as const) {
	test(`a search ${what} says whom to call, and keeps the words`, async ({ page }) => {
		await page.route(file, (route) => (how === 'lost' ? route.abort() : undefined));
		await page.goto('/');
		await page.getByLabel('Napište to vlastními slovy').fill('obědy v Poniklé');
		await page.getByRole('button', { name: 'Najít' }).click();
		await expect(page.getByText('Hledání se nenačetlo.')).toBeVisible({ timeout: 20_000 });
		await expect(page.getByRole('searchbox')).toHaveValue('obědy v Poniklé');
		for (const name of ['112', '116 123', '116 006', '481 565 111']) {
			await expect(page.locator('main').getByRole('link', { name })).toBeVisible();
		}
		await page.unroute(file);
		await page.getByRole('link', { name: 'Načíst znovu' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('obědy v Poniklé');
	});
}

test('a flyer whose services never come leaves whom to call', async ({ page }) => {
	await page.route('**/catalogue.*', () => undefined);
	await page.goto('/obec/ponikla/');
	await page
		.getByRole('link', { name: /Vytisknout leták/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stránka se nenačetla', {
		timeout: 20_000
	});
	await expect(page.getByRole('link', { name: '112' }).first()).toBeVisible();
});
