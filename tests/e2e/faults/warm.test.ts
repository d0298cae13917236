import { expect, type Page } from '@playwright/test';
import { aliveAgain, saidToBeStored, storedFiles } from '../support/offline.ts';
import { test } from '../support/own-server.ts';
import { filesOfRelease } from '../support/release.ts';
import { lost, noting, SERVERS, where } from './servers.ts';

// Each opens the application several times, and copies a build.
test.describe.configure({ timeout: 180_000 });

/** What fails, by its number on the list of faults: the home page, and one that was never visited. */
const FAULTS = [
	{ ids: ['F02', 'F08'], server: 'never answers' },
	{ ids: ['F03'], server: 'gives a byte a second' },
	{ ids: ['F04'], server: 'is broken' },
	{ ids: ['F05', 'F09', 'F10'], server: 'is a captive portal' },
	{ ids: ['F06'], server: 'leads to a dead host' }
] as const;

const SERVICE = '/sluzba/ps-jilemnice/';

async function warm(page: Page): Promise<void> {
	await page.goto('/');
	await saidToBeStored(page);
}

async function expectService(page: Page): Promise<void> {
	await page.goto(SERVICE);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pečovatelská služba Jilemnice');
	await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
}

async function expectHome(page: Page): Promise<void> {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('S čím potřebujete pomoct?');
	await expect(page.getByText(/^Data z\s/)).toBeVisible();
}

for (const { ids, server } of FAULTS) {
	test(`${ids.join(' ')}: all is stored, and the server ${server}`, async ({ page, ownServer }) => {
		await warm(page);
		const stored = await storedFiles(page);
		ownServer.pretend(SERVERS[server]);
		await expectHome(page);
		await expectService(page);
		expect(await storedFiles(page)).toEqual(stored);
		ownServer.pretend(null);
		await expectHome(page);
		await ownServer.stop();
		await expectService(page);
	});
}

const UNKNOWN = [
	'/neni-tu/',
	'/sluzba/neni-tu/',
	'/%',
	'/obec/__proto__/',
	'//dvakrat//',
	'/TISEN/'
];

test('F48 F49 F50 F70: known and unknown addresses while the server never answers', async ({
	page,
	ownServer
}) => {
	await warm(page);
	ownServer.pretend(SERVERS['never answers']);
	for (const address of ['/?fbclid=x&utm_source=y', '/tisen/?zdroj=plocha']) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	for (const address of [...UNKNOWN, `/hledat/?q=${'a'.repeat(10_000)}`]) {
		await page.goto(ownServer.url + address);
		await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
		await expect(page.getByRole('link', { name: 'Tísňové linky' }).first()).toBeVisible();
	}
});

test('F36 F37: what searching and calling need is stored first, and is enough for both', async ({
	page,
	ownServer
}) => {
	const later = filesOfRelease(({ files, critical }) => files.slice(critical));
	expect(later.length).toBeGreaterThan(3);
	ownServer.pretend(where((path) => later.some((file) => path.startsWith(`/${file}`)), lost));
	await page.goto('/');
	await expect(page.getByText('Hledání a čísla jsou uložené')).toBeVisible();
	await expect(page.getByText('Uloženo pro použití bez připojení')).toHaveCount(0);
	await ownServer.stop();
	await page.goto('/');
	await page.getByLabel('Napište to vlastními slovy').fill('obědy v Poniklé');
	await page.getByRole('button', { name: 'Najít' }).click();
	const card = page.getByRole('article').first();
	await expect(card.locator('a[href^="tel:"]').first()).toBeVisible();
	await page.goto('/hledat/?q=dluhy');
	await expect(card.locator('a[href^="tel:"]').first()).toBeVisible();
	await page.goto('/tisen/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tísňové linky');
});

test('F40: a list is handed over without a connection, as a code, a message and on paper', async ({
	page,
	ownServer
}) => {
	await warm(page);
	await ownServer.stop();
	await page.goto('/doporuceni/?s=ps-jilemnice&obec=ponikla');
	await expect(page.getByRole('figure', { name: /QR/ }).first()).toBeAttached();
	await expect(page.locator('a[href^="sms:"]').first()).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('739 861 544').first()).toBeVisible();
});

test('F56: sixty pages in a row without a connection leave nothing behind', async ({
	page,
	ownServer
}) => {
	await warm(page);
	const stored = await storedFiles(page);
	await ownServer.stop();
	for (let i = 0; i < 20; i++) {
		for (const address of ['/', '/hledat/', SERVICE]) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
	}
	expect(await storedFiles(page)).toEqual(stored);
});

test.describe('what the device keeps', () => {
	for (const [ids, part] of [
		['F20', '/data/region.'],
		['F21', '/parcel.']
	] as const) {
		test(`${ids}: ${part} overwritten is mended online, and says whom to call without a server`, async ({
			page,
			ownServer
		}) => {
			await warm(page);
			await overwrite(page, part);
			await ownServer.stop();
			await page.goto('/tisen/');
			await expect(page.getByRole('link', { name: '112' }).first()).toBeVisible();
			await ownServer.start();
			await page.goto(SERVICE);
			await aliveAgain(page);
			await expectService(page);
			await expectHome(page);
			await saidToBeStored(page);
			await ownServer.stop();
			await expectService(page);
		});
	}

	test('F52 F66: each stored file missing in turn, and no server: a page, or whom to call', async ({
		page,
		ownServer
	}) => {
		test.slow();
		await warm(page);
		const stored = (await storedFiles(page)).filter((file) => file !== 'vydani.json');
		expect(stored.length).toBeGreaterThan(20);
		await ownServer.stop();
		for (const file of stored) {
			await take(page, file);
			await page.goto(SERVICE);
			const number = page.getByRole('link', { name: /112|739 861 544/ }).first();
			await expect(number, `without ${file}`).toBeVisible();
			await putBack(page);
		}
	});

	test('F24: all storage cleared by the system: the next visit stores all again', async ({
		page,
		ownServer
	}) => {
		await warm(page);
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
			for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
			localStorage.clear();
		});
		await page.goto('/tisen/');
		await saidToBeStored(page);
		await ownServer.stop();
		await expectService(page);
	});

	test('F28 F65: a disk that is full loses nothing online', async ({ page, context }) => {
		test.skip(Boolean(process.env['ENGINE']), 'Only Chromium can be told how much room there is.');
		const devtools = await context.newCDPSession(page);
		await page.goto('/tisen/');
		const { origin } = new URL(page.url());
		await saidToBeStored(page);
		await take(page, 'podrobnosti/vse.json');
		await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
		await expectService(page);
		await expectHome(page);
	});

	test('F71: choices that are garbage are ignored', async ({ page }) => {
		await page.goto('/pristupnost/');
		await page.evaluate(() => {
			for (const key of ['pismo', 'obec', 'doporuceni', 'poznamky'])
				localStorage.setItem(key, '{"');
		});
		await expectHome(page);
		await expectService(page);
		await page.goto('/doporuceni/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test.describe('a worker that the host', () => {
	const ANSWERS = {
		'F29: no longer has': [404, 'text/plain', 'Not found'],
		'F30: gives as a page': [200, 'text/html', '<h1>Wi-Fi</h1>'],
		'F30: gives cut in the middle': [200, 'text/javascript', 'self.addEventListener("fetch", ('],
		'F58: says not to have changed': [304, 'text/javascript', ''],
		'F58: gives empty': [200, 'text/javascript', '']
	} as const;

	for (const [name, [status, type, body]] of Object.entries(ANSWERS)) {
		test(`${name}: the stored one goes on`, async ({ page, ownServer }) => {
			await warm(page);
			ownServer.pretend((request, response, next) => {
				if (!request.url?.startsWith('/service-worker.js')) return next();
				response.writeHead(status, { 'content-type': type }).end(body);
			});
			await expectHome(page);
			await ownServer.stop();
			await expectService(page);
		});
	}
});

for (const status of [203, 206]) {
	test(`F53: data answered with ${status} are used when their bytes are right`, async ({
		page,
		ownServer
	}) => {
		ownServer.pretend((request, response, next) => {
			if (request.url?.includes('/data/')) {
				const write = response.writeHead.bind(response);
				// All that is used of its three forms.
				response.writeHead = ((_status: number, headers: object) =>
					write(status, headers as never)) as typeof response.writeHead;
			}
			next();
		});
		await warm(page);
		await ownServer.stop();
		await expectService(page);
	});
}

test('F53: data that are said not to have changed, though nobody had them, are asked for again', async ({
	page,
	ownServer
}) => {
	const asked = new Set<string>();
	ownServer.pretend((request, response, next) => {
		const { url = '' } = request;
		// A script that the page itself asks for would be lost, which is another fault.
		if (!url.includes('/data/') || url.endsWith('.js') || asked.has(url)) return next();
		asked.add(url);
		response.writeHead(304).end();
	});
	await warm(page);
	expect(asked.size).toBeGreaterThan(1);
	await ownServer.stop();
	await expectService(page);
	await page.goto('/hledat/?q=dluhy');
	await expect(page.getByRole('article').first()).toBeVisible();
});

test.describe('F25 F26: a browser that', () => {
	test('has no workers works online', async ({ page }) => {
		await page.addInitScript(() => {
			// Asked for by `in` nowhere: to be there without a value is as good as absent.
			Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
		});
		await expectHome(page);
		await expectService(page);
	});

	test('forbids all storage works, and keeps choices for the visit', async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('Forbidden', 'SecurityError');
					}
				});
			}
		});
		await expectHome(page);
		await page.getByLabel('Kde bydlí').selectOption({ value: 'ponikla' });
		await expect(page.getByLabel('Kde bydlí')).toHaveValue('ponikla');
		await expectService(page);
	});
});

test('F22 F23: emptied caches fill again, whatever was asked for', async ({ page, ownServer }) => {
	await warm(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	const asked: string[] = [];
	ownServer.pretend(noting(asked));
	await expectHome(page);
	await saidToBeStored(page);
	await ownServer.stop();
	await expectService(page);
});

async function overwrite(page: Page, part: string): Promise<void> {
	await page.evaluate(async (name) => {
		const cache = await caches.open('najdi-pomoc');
		for (const request of await cache.keys()) {
			if (request.url.includes(name))
				await cache.put(request, new Response('{"schema":1,"items":[{'));
		}
	}, part);
}

/** Takes a file out of the store, and lays it aside. */
async function take(page: Page, file: string): Promise<void> {
	await page.evaluate(async (path) => {
		const [cache, aside] = [await caches.open('najdi-pomoc'), await caches.open('stranou')];
		const request = (await cache.keys()).find(({ url }) => new URL(url).pathname === `/${path}`);
		const kept = request && (await cache.match(request));
		if (!kept) throw new Error(`Nothing is stored of ${path}.`);
		await aside.put(request, kept);
		await cache.delete(request);
	}, file);
}

async function putBack(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const [cache, aside] = [await caches.open('najdi-pomoc'), await caches.open('stranou')];
		for (const request of await aside.keys()) {
			const kept = await aside.match(request);
			if (kept) await cache.put(request, kept);
		}
		await caches.delete('stranou');
	});
}
