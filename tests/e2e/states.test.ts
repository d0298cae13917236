import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';

/** The states of the components, which only the development server shows. */

// One server for all of them: it compiles each component once, on the first visit.
test.describe.configure({ mode: 'default', timeout: 60_000 });

let server: ViteDevServer;
let address: string;

test.beforeAll(async () => {
	server = await createServer({ server: { port: 0, watch: null }, logLevel: 'error' });
	await server.listen();
	address = new URL('/_stavy/', server.resolvedUrls?.local[0]).href;
});
test.afterAll(() => server.close());

test('no axe violation in any state in light and dark, no complaint, no other origin', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol !== 'data:' && origin !== new URL(address).origin) elsewhere.push(request.url());
	});
	await openStates(page);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
	}
	expect(complaints).toEqual([]);
	expect(elsewhere).toEqual([]);
});

const SIZES = [
	{ name: '360 px and usual text', width: 360, root: '' },
	{ name: '360 px and the largest text', width: 360, root: '162.5%' },
	{ name: '320 px and a root of 36 px', width: 320, root: '36px' }
];

test('on a narrow screen and in large text no state runs off the side or is cut, and a thumb hits each target', async ({
	page
}) => {
	await openStates(page);
	for (const { name, width, root } of SIZES) {
		await page.setViewportSize({ width, height: 740 });
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), root);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
		expect(await cutStates(page), name).toEqual([]);
		expect(await smallTargets(page), name).toEqual([]);
	}
});

test('a wide screen shows light, dark and largest text side by side, at the part that is chosen', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(address);
	const parts = await page.getByRole('button').allInnerTexts();
	const looks = ['Light', 'Dark', 'Largest text'].map((name) =>
		page.frameLocator(`[title="${name}"]`)
	);
	for (const look of looks) {
		await expect(look.getByRole('heading', { level: 2 })).toHaveText(parts);
	}
	await page.getByRole('button', { name: 'Notice' }).click();
	for (const look of looks) {
		await expect(look.getByRole('heading', { name: 'Notice' })).toBeInViewport();
	}
	const shown = looks.map((look) =>
		look.locator('body').evaluate((body) => {
			const { backgroundColor, fontSize } = getComputedStyle(body);
			return `${backgroundColor} ${fontSize}`;
		})
	);
	expect(await Promise.all(shown)).toEqual([
		'rgb(251, 249, 244) 18px',
		'rgb(20, 24, 27) 18px',
		'rgb(251, 249, 244) 26px'
	]);
});

test('the release has no such page and names it nowhere', async ({ page, baseURL }) => {
	const response = await page.request.get(new URL('/_stavy/', baseURL).href);
	expect(response.status()).toBe(404);
	const texts = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(html|js|json|css|webmanifest)$/.test(file)
	);
	const naming = texts.filter((file) =>
		readFileSync(join('build', file), 'utf8').includes('_stavy')
	);
	expect(texts.length).toBeGreaterThan(0);
	expect(naming).toEqual([]);
});

async function openStates(page: Page): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
}

/** What hides a part of itself, named by the state it is in. */
function cutStates(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('figure *')]
			.filter((element) => !element.closest('.visually-hidden, svg'))
			.filter((element) => getComputedStyle(element).overflowX !== 'visible')
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
			.map((element) => element.closest('figure')?.innerText.split('\n')[0] ?? '')
	);
}

/** Links and buttons under 48 px, which are hard to hit with a shaking hand. */
function smallTargets(page: Page): Promise<string[]> {
	return page.getByRole('main').evaluate((main) =>
		[...main.querySelectorAll<HTMLElement>('a, button, select, input, summary')]
			.map((target) => ({ target, box: target.getBoundingClientRect() }))
			.filter(({ box }) => box.width < 48 || box.height < 48)
			.map(({ target, box }) => {
				const state = target.closest('figure')?.innerText.split('\n')[0] ?? 'head';
				return `${state}: ${target.innerText} is ${box.width} × ${box.height}`;
			})
	);
}
