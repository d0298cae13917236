import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LACKING } from '../../src/tools/browser-target.js';
import { storedOnDevice } from './support/offline.ts';
import { test } from './support/own-server.ts';

/** Takes from a browser, or a worker, what the oldest ones of the target lack. */
function age(lacking: Readonly<Record<string, readonly string[]>>): void {
	for (const [owner, names] of Object.entries(lacking)) {
		const [first = '', prototype] = owner.split('.');
		const found = first === 'window' ? globalThis : (globalThis as Record<string, unknown>)[first];
		const object = prototype ? (found as { prototype?: object } | undefined)?.prototype : found;
		for (const name of names) if (object) Reflect.deleteProperty(object, name);
	}
}

const AGED = `(${String(age)})(${JSON.stringify(LACKING)});`;

test.beforeEach(async ({ page, ownServer }) => {
	await page.addInitScript(AGED);
	ownServer.pretend((request, response, next) => {
		if (request.url !== '/service-worker.js') return next();
		response.setHeader('content-type', 'text/javascript');
		response.end(AGED + readFileSync('build/service-worker.js', 'utf8'));
	});
});

async function search(page: Page): Promise<void> {
	await page.getByLabel('Napište to vlastními slovy').fill('obědy v Poniklé');
	await page.getByRole('button', { name: 'Najít' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('obědy v Poniklé');
	await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
}

test('one can read, search, narrow down, look at the map and open a service', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto('/');
	await search(page);
	await page.getByRole('button', { name: 'Upřesnit' }).click();
	await expect(page.getByLabel('Druh pomoci')).toBeVisible();
	await page.getByRole('link', { name: 'Mapa' }).click();
	await expect(page.locator('figure svg').first()).toBeVisible();
	await page.goto('/hledat/?q=ich+brauche+hilfe');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const address of ['/druh/40/', '/pokryti/', '/plan/', '/co-nevime/', '/letak/ponikla/']) {
		await page.goto(address);
		await expect(page.locator('#zachrana')).toHaveCount(0);
	}
	expect(errors).toEqual([]);
});

test('everything works offline, too', async ({ page, ownServer }) => {
	await page.goto('/');
	await storedOnDevice(page);
	await ownServer.stop();
	await page.goto('/');
	await search(page);
	await page
		.locator('main')
		.getByRole('link', { name: /^Pečovatelská služba/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Pečovatelská služba');
});

test('the browser of this test is an old one', async ({ page }) => {
	await page.goto('/');
	const left = await page.evaluate(() => [
		'toSorted' in Array.prototype,
		'canParse' in URL,
		'json' in Response,
		'requestIdleCallback' in window
	]);
	expect(left).toEqual([false, false, false, false]);
});
