import { expect } from '@playwright/test';
import type { Intercept } from '../../src/tools/serve.ts';
import {
	installFailed,
	saidToBeStored,
	storedFiles,
	storedOnDevice,
	workerReady
} from './support/offline.ts';
import { test } from './support/own-server.ts';
import { nextRelease } from './support/release.ts';

const PORTAL = '<!doctype html><title>Wi-Fi</title><h1>Přihlaste se k síti</h1>';

/** Answers everything with one page and 200, as a hotel or a train does. */
const captivePortal: Intercept = (_request, response) => {
	response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
	response.end(PORTAL);
};

/** Answers with another page where `matches` holds. */
function tamper(matches: (path: string) => boolean): Intercept {
	return (request, response, next) => {
		if (!matches(request.url ?? '')) return next();
		response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
		response.end('<!doctype html><title>Podvržená stránka</title><h1>Podvržená stránka</h1>');
	};
}

const isShell = (path: string) => path.startsWith('/shell.txt');

test('storing begins while the data of the first page are on their way, and lets them pass', async ({
	page,
	ownServer
}) => {
	const order: string[] = [];
	let begun: () => void;
	const installing = new Promise<void>((done) => (begun = done));
	ownServer.pretend((request, _response, next) => {
		const path = request.url ?? '';
		// The list of the release, and then what reads it.
		if (path.includes('/worker.')) begun();
		if (path.includes('search-index-words')) order.push('words');
		if (!path.includes('/data/region.')) return next();
		void installing.then(() => {
			// Long enough for a worker that would not wait.
			setTimeout(() => {
				order.push('region');
				next();
			}, 1000);
		});
	});
	await page.goto('/');
	await storedOnDevice(page);
	expect(order).toEqual(['region', 'words']);
});

test('an altered file never becomes the application; the pages work online', async ({
	page,
	ownServer
}) => {
	ownServer.pretend(tamper(isShell));
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await installFailed(page);
	expect(await storedFiles(page)).not.toContain('shell.txt');

	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page).not.toHaveTitle('Podvržená stránka');
});

test('an install cut in the middle goes on where it stopped', async ({ page, ownServer }) => {
	ownServer.pretend(tamper(isShell));
	await page.goto('/');
	await installFailed(page);
	const kept = await storedFiles(page);

	const asked: string[] = [];
	ownServer.pretend((request, _response, next) => {
		asked.push((request.url ?? '').slice(1));
		next();
	});
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await storedOnDevice(page);
	expect(asked.filter((file) => kept.includes(file))).toEqual([]);
});

test('a parcel of small files that came damaged is not called stored, and fetched again', async ({
	page,
	ownServer
}) => {
	ownServer.pretend(tamper((path) => path.includes('/parcel.')));
	await page.goto('/');
	await workerReady(page);
	await expect(page.getByText('Pro použití bez připojení se zatím neuložilo.')).toBeVisible();

	ownServer.pretend((_request, _response, next) => next());
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await saidToBeStored(page);
	await ownServer.stop();
	await page.goto('/pristupnost/');
	await expect(page.getByRole('heading', { level: 1, name: 'Přístupnost' })).toBeVisible();
});

for (const kind of ['lost', 'cut']) {
	test(`F37: whichever file is ${kind} on the first visit, nothing else is lost`, async ({
		page,
		ownServer
	}) => {
		const never = ['search-index-words', 'vse.json', 'latin-ext-700'];
		ownServer.pretend((request, response, next) => {
			if (!never.some((name) => request.url?.includes(name))) return next();
			if (kind === 'lost') return void response.destroy();
			response.setHeader('content-type', 'application/octet-stream').end('{');
		});
		await page.goto('/');
		await workerReady(page);
		// The last of all.
		await expect.poll(async () => (await storedFiles(page)).join()).toContain('latin-ext-400');
		await expect(page.getByText('Uloženo pro použití bez připojení')).toHaveCount(0);
		await ownServer.stop();
		await page.goto('/tisen/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tísňové linky');
		await page.goto('/obec/ponikla/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Poniklé');
	});
}

test('F73: files that were lost on the device come back on the next visit, and only then it is said', async ({
	page,
	ownServer
}) => {
	await page.goto('/');
	await storedOnDevice(page);
	await saidToBeStored(page);
	const all = await storedFiles(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.goto('/tisen/');
	await saidToBeStored(page);
	expect((await storedFiles(page)).sort()).toEqual(all.sort());
	await ownServer.stop();
	await page.goto('/pokryti/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kde je jaká pomoc');
});

test('F66: with the shell lost and a server that never answers there is whom to call', async ({
	page,
	ownServer
}) => {
	await page.goto('/');
	await storedOnDevice(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				if (request.url.includes('shell.txt')) await cache.delete(request);
			}
		}
	});
	ownServer.pretend(() => undefined);
	await page.goto('/sluzba/ps-jilemnice/');
	for (const number of ['112', '155', '158', '116 123', '116 006', '481 565 111']) {
		await expect(page.getByRole('link', { name: number })).toBeVisible();
	}
});

test('F39 F68: words that are typed survive a release that another window has put to use', async ({
	page,
	context,
	ownServer
}) => {
	await page.goto('/hledat/?q=obědy');
	await storedOnDevice(page);
	await ownServer.publish(await nextRelease('v2'));
	const other = await context.newPage();
	await other.goto('/');
	await other.getByRole('button', { name: 'Načíst novější verzi' }).click();
	await other.waitForLoadState();
	await page.getByRole('button', { name: 'Změnit' }).click();
	await page.evaluate(() => void Object.assign(window, { same: true }));
	await page.getByRole('searchbox').fill('dluhy v Poniklé');
	await expect(page).toHaveURL(/dluhy/);
	await expect(page.getByRole('searchbox')).toHaveValue('dluhy v Poniklé');
	expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('a captive portal does not replace the installed application', async ({ page, ownServer }) => {
	await page.goto('/');
	await storedOnDevice(page);
	const heading = await page.getByRole('heading', { level: 1 }).innerText();

	ownServer.pretend(captivePortal);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Přihlaste se k síti' })).toHaveCount(0);
});

test('a file damaged on the device is fetched again and kept', async ({ page }) => {
	await page.goto('/');
	await storedOnDevice(page);
	await page.evaluate(async () => {
		const cache = await caches.open('najdi-pomoc');
		const shell = (await cache.keys()).find(({ url }) => url.includes('shell.txt'));
		if (shell) await cache.put(shell, new Response('<h1>Půl strán', { status: 200 }));
	});
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Půl strán' })).toHaveCount(0);
	const bytes = await page.evaluate(async () => {
		const shell = await caches.match('/shell.txt', { ignoreSearch: true });
		return (await shell?.arrayBuffer())?.byteLength ?? 0;
	});
	expect(bytes).toBeGreaterThan(500);
});

test('a new release is offered, and put to use only when asked', async ({ page, ownServer }) => {
	await page.goto('/');
	await storedOnDevice(page);
	await ownServer.publish(await nextRelease('druhé vydání'));

	await page.reload();
	const offer = page.getByRole('button', { name: 'Načíst novější verzi' });
	await expect(offer).toBeVisible();
	expect(await page.content()).not.toContain('druhé vydání');

	await Promise.all([page.waitForEvent('load'), offer.click()]);
	expect(await page.content()).toContain('druhé vydání');
	await expect(offer).toHaveCount(0);
});

test('the browser offers to install the application', async ({ page, context }) => {
	await page.goto('/');
	await storedOnDevice(page);
	const devtools = await context.newCDPSession(page);
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
	// A test has a private window, where nothing can be installed: the only reason left.
	expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('the icons and shortcuts of the manifest lead somewhere', async ({ page, request }) => {
	const manifest = await (await request.get('/manifest.webmanifest')).json();
	for (const { src } of [...manifest.icons, { src: '/apple-touch-icon.png' }]) {
		expect((await request.get(src)).status(), src).toBe(200);
	}
	for (const { url } of manifest.shortcuts) {
		expect((await page.goto(url))?.status(), url).toBe(200);
	}
});
