import { expect } from '@playwright/test';
import type { Intercept } from '../../src/tools/serve.ts';
import { storedOnDevice } from './support/offline.ts';
import { test } from './support/own-server.ts';

/** What hosts do with pages, as met in the world. */
const HOSTS: Readonly<Record<string, Intercept>> = {
	'keeps its page of errors for errors': (request, response, next) => {
		if (request.url?.startsWith('/404.html')) response.writeHead(404).end('Not found');
		else next();
	},
	'leads from a file to its name without the ending': (request, response, next) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		if (!pathname.endsWith('.html')) return next();
		response.writeHead(308, { location: pathname.slice(0, -'.html'.length) + search }).end();
	},
	'lets everything be kept for a year': (_request, response, next) => {
		const set = response.setHeader.bind(response);
		response.setHeader = (name, value) =>
			set(name, name.toLowerCase() === 'cache-control' ? 'public, max-age=31536000' : value);
		next();
	}
};

for (const [habit, host] of Object.entries(HOSTS)) {
	test(`F59 F60: a host that ${habit}: all is stored, and read without a connection`, async ({
		page,
		ownServer
	}) => {
		ownServer.pretend(host);
		await page.goto('/');
		await storedOnDevice(page);
		await ownServer.stop();
		await page.goto('/sluzba/ps-jilemnice/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Jilemnice');
	});
}

const FILES = {
	'/index.html': '/',
	'/tisen/index.html?pismo=velke': '/tisen/?pismo=velke',
	'/tisen.html': '/tisen/'
};

test('the address of a file leads to its page without a connection', async ({
	page,
	ownServer
}) => {
	await page.goto('/');
	await storedOnDevice(page);
	await ownServer.stop();
	for (const [file, address] of Object.entries(FILES)) {
		await page.goto(file);
		await expect(page).toHaveURL(ownServer.url + address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('what has no page is not here, as a file and as a folder', async ({ page, ownServer }) => {
	await page.goto('/');
	await storedOnDevice(page);
	expect((await page.goto('/neni-tu/'))?.status()).toBe(404);
	expect((await page.goto('/tisen/'))?.status()).toBe(200);
	await ownServer.stop();
	expect((await page.goto('/.env'))?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuto stránku tu nemáme');
});

test.describe('before anything is stored', () => {
	test.use({ serviceWorkers: 'block' });

	test('the address of a file leads to its page, too', async ({ page, ownServer }) => {
		await page.goto('/tisen/index.html');
		await expect(page).toHaveURL(`${ownServer.url}/tisen/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tísňové linky');
	});
});

test('what the worker shows may not be put into the page of somebody else', async ({ page }) => {
	await page.goto('/');
	await storedOnDevice(page);
	const response = await page.goto('/tisen/');
	expect(response?.fromServiceWorker()).toBe(true);
	expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});
