import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Intercept } from '../../../src/tools/serve.ts';
import { aliveAgain, saidToBeStored, storedFiles, storedOnDevice } from '../support/offline.ts';
import { test } from '../support/own-server.ts';
import { nextRelease, releaseWithCode, releaseWithData } from '../support/release.ts';
import { cut, lost, noting, SERVERS, where } from './servers.ts';

// Each opens the application several times, and copies a build.
test.describe.configure({ timeout: 180_000 });

const SERVICE = '/sluzba/ps-jilemnice/';
const [NUMBER, OTHER_NUMBER] = ['481 543 137', '481 543 999'];
/** As the region has it. */
const digits = (number: string) => number.replaceAll(' ', '');

const offer = (page: Page) => page.getByRole('button', { name: 'Načíst novější verzi' });

async function warm(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await storedOnDevice(page);
}

/** Puts what is offered to use. */
async function accept(page: Page): Promise<void> {
	await Promise.all([page.waitForEvent('load'), offer(page).click()]);
	await expect(page.getByText(/^Data z\s/)).toBeVisible();
	await expect(offer(page)).toHaveCount(0);
}

async function expectNumber(page: Page, number: string): Promise<void> {
	await page.goto(SERVICE);
	await expect(page.locator(`main a[href$="${digits(number)}"]`).first()).toBeVisible();
}

const otherData = () => releaseWithData(digits(NUMBER), digits(OTHER_NUMBER));

test('F13 F14 F47: a release of other data: only what changed is fetched, and all pages have it', async ({
	page,
	ownServer
}) => {
	await warm(page);
	await expectNumber(page, NUMBER);
	await ownServer.publish(await otherData());
	const asked: string[] = [];
	ownServer.pretend(noting(asked));
	await page.reload();
	await expect(offer(page)).toBeVisible();
	const fetched = [...new Set(asked)].filter((file) => !file.startsWith('service-worker.js'));
	expect(fetched.filter((file) => !file.includes('/blocks/'))).toEqual(['shell.txt']);
	expect(fetched.length).toBeGreaterThan(1);
	expect(fetched.length).toBeLessThan(6);
	await expectNumber(page, NUMBER);
	await accept(page);
	await expectNumber(page, OTHER_NUMBER);
	await ownServer.stop();
	await expectNumber(page, OTHER_NUMBER);
	await page.goto('/hledat/?q=obedy');
	await expect(page.getByRole('article').first()).toBeVisible();
});

test('F11 F15 F67: a window of the release before goes on where parts load later', async ({
	page,
	context,
	ownServer
}) => {
	await warm(page);
	await ownServer.publish(await releaseWithCode());
	const other = await context.newPage();
	await other.goto('/');
	await accept(other);
	await ownServer.stop();
	// Its file is not in the new release, and no server gives it.
	await page.getByLabel('Napište to vlastními slovy').fill('pečovatelská');
	const suggested = page.getByRole('list', { name: 'Možná hledáte' }).getByRole('link');
	await expect(suggested.first()).toBeVisible();
	await page.getByRole('link', { name: 'Tísňové linky' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tísňové linky');
});

test('F75: two links opened at once beside an open window do not accept the release that waits', async ({
	page,
	context,
	ownServer
}) => {
	await warm(page);
	await ownServer.publish(await nextRelease('v2'));
	await page.reload();
	await expect(offer(page)).toBeVisible();
	const others = [await context.newPage(), await context.newPage()] as const;
	await Promise.all([others[0].goto('/tisen/'), others[1].goto('/pristupnost/')]);
	for (const other of others) {
		await expect(offer(other)).toBeVisible();
		expect(await other.content()).not.toContain('<!-- v2 -->');
	}
	await expect(offer(page)).toBeVisible();
});

test('F15 F16: with the map open under the release before, "home" leads home', async ({
	page,
	context,
	ownServer
}) => {
	await warm(page, '/hledat/?zobrazit=mapa');
	await ownServer.publish(await releaseWithCode());
	const other = await context.newPage();
	await other.goto('/');
	await accept(other);
	ownServer.pretend(where((path) => path.includes('/immutable/'), SERVERS['is a captive portal']));
	await page.getByRole('link', { name: 'Najdi pomoc' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('S čím potřebujete pomoct?');
});

for (const [ids, fault] of [
	['F12', lost],
	['F17', SERVERS['is a captive portal']],
	['F18 F33', cut]
] as const) {
	test(`${ids}: a release whose files do not come right changes nothing, and comes later`, async ({
		page,
		ownServer
	}) => {
		await warm(page);
		await ownServer.publish(await otherData());
		ownServer.pretend(where((path) => !path.startsWith('/service-worker.js'), fault));
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNumber(page, NUMBER);
		await expect(offer(page)).toHaveCount(0);
		ownServer.pretend(null);
		await expect(async () => {
			await page.reload();
			await expect(offer(page)).toBeVisible({ timeout: 3000 });
		}).toPass();
		await accept(page);
		await expectNumber(page, OTHER_NUMBER);
	});
}

test('F19 F54: a host with the new worker and old files of data keeps the phone at one release', async ({
	page,
	ownServer
}) => {
	await warm(page);
	await ownServer.publish(await otherData());
	ownServer.pretend(
		where(
			(path) => path.startsWith('/_app/immutable/'),
			(_request, response) => response.end('of another release')
		)
	);
	await page.reload();
	await expectNumber(page, NUMBER);
	await expect(offer(page)).toHaveCount(0);
	await ownServer.stop();
	await expectNumber(page, NUMBER);
});

test('F32: a rollback is one more release', async ({ page, ownServer }) => {
	await warm(page);
	await ownServer.publish(await otherData());
	await page.reload();
	await accept(page);
	await ownServer.publish(resolve('build'));
	await page.reload();
	await accept(page);
	await expectNumber(page, NUMBER);
	await ownServer.stop();
	await expectNumber(page, NUMBER);
});

test('F39 F46: three releases in a row while a window stays open', async ({
	page,
	context,
	ownServer
}) => {
	await warm(page);
	await page.getByLabel('Napište to vlastními slovy').fill('oběd');
	for (const mark of ['v2', 'v3', 'v4']) {
		await ownServer.publish(await nextRelease(mark));
		const other = await context.newPage();
		await other.goto('/');
		await accept(other);
		expect(await other.content()).toContain(`<!-- ${mark} -->`);
		await other.close();
	}
	await expect(page.getByLabel('Napište to vlastními slovy')).toHaveValue('oběd');
	await page.getByRole('link', { name: 'Tísňové linky' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tísňové linky');
	expect(await page.content()).toContain('<!-- v4 -->');
});

test('F42: an update comes though the host lets everything be kept for a year', async ({
	page,
	ownServer
}) => {
	const keepAll: Intercept = (_request, response, next) => {
		const set = response.setHeader.bind(response);
		response.setHeader = (name, value) =>
			set(name, name.toLowerCase() === 'cache-control' ? 'public, max-age=31536000' : value);
		next();
	};
	ownServer.pretend(keepAll);
	await warm(page);
	await ownServer.publish(await nextRelease('v2'));
	await page.reload();
	await accept(page);
	expect(await page.content()).toContain('<!-- v2 -->');
});

test('F61: an address that only a newer release has is said not to be here, and that is offered', async ({
	page,
	ownServer
}) => {
	await warm(page);
	await ownServer.publish(await nextRelease('v2'));
	let loads = 0;
	page.on('load', () => (loads += 1));
	await page.goto('/sluzba/jen-v-novem/');
	await expect(page.getByRole('navigation', { name: 'Kudy dál' })).toBeVisible();
	await expect(offer(page)).toBeVisible();
	expect(loads).toBe(1);
});

test('F62: a release that breaks when it starts, repaired on the host, leads out by itself', async ({
	page,
	ownServer
}) => {
	await warm(page);
	await ownServer.publish(await releaseWithData('self.najdiPomoc=', 'self.najdiPomoc=null;'));
	await page.reload();
	await Promise.all([page.waitForEvent('load'), offer(page).click()]);
	let loads = 0;
	page.on('load', () => (loads += 1));
	await page.goto('/tisen/');
	await expect(page.getByRole('link', { name: '112' }).first()).toBeVisible();
	expect(loads).toBe(1);
	await ownServer.publish(resolve('build'));
	// The browser looks for it by itself, at each page; only when is not for a test to wait.
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await page.waitForFunction(async () =>
		Boolean((await navigator.serviceWorker.getRegistration())?.waiting)
	);
	await page.goto('/tisen/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tísňové linky');
});

test('F63: a release accepted while a newer one is being stored: one whole release at the end', async ({
	page,
	ownServer
}) => {
	await warm(page);
	await ownServer.publish(await otherData());
	await page.reload();
	await expect(offer(page)).toBeVisible();
	await ownServer.publish(await releaseWithCode());
	let release: (() => void) | undefined;
	const held = new Promise<void>((done) => (release = done));
	ownServer.pretend((request, _response, next) => {
		if (request.url?.includes('/parcel.')) void held.then(next);
		else next();
	});
	await page.evaluate(
		() => void navigator.serviceWorker.getRegistration().then((one) => one?.update())
	);
	await accept(page);
	release?.();
	await expect(async () => {
		await page.reload();
		await expect(offer(page)).toBeVisible({ timeout: 10_000 });
	}).toPass();
	await accept(page);
	await saidToBeStored(page);
	await ownServer.stop();
	await expectNumber(page, NUMBER);
	await page.goto('/pokryti/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kde je jaká pomoc');
});

test('F64: the shell is lost and the host has another release: page and data of one', async ({
	page,
	ownServer
}) => {
	await warm(page);
	await page.evaluate(async () => {
		const cache = await caches.open('najdi-pomoc');
		for (const request of await cache.keys()) {
			if (request.url.includes('shell.txt')) await cache.delete(request);
		}
	});
	await ownServer.publish(await releaseWithCode());
	await page.goto(SERVICE);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pečovatelská služba Jilemnice');
	await expect(page.getByText(/služba\s+prodloužila\s+provoz/)).toBeVisible();
});

test('F69: a release put up in the middle of a first visit: what was sent can be read', async ({
	page,
	ownServer
}) => {
	const next = await releaseWithCode();
	let published = false;
	ownServer.pretend((request, response, go) => {
		// Pages are of the first, all else of the second: the worst of moments.
		if (published || request.url === '/') return go();
		response.writeHead(404).end();
	});
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('S čím potřebujete pomoct?');
	await ownServer.publish(next);
	published = true;
	await page.reload();
	await aliveAgain(page);
	await saidToBeStored(page);
	await ownServer.stop();
	await expectNumber(page, NUMBER);
});

test('F41: an install cut at any moment is either whole or not there', async ({
	page,
	ownServer
}) => {
	test.slow();
	await warm(page);
	for (const after of [0, 1, 2, 3, 5]) {
		await ownServer.publish(await nextRelease(`v${after}`));
		let count = 0;
		ownServer.pretend((request, response, next) => {
			if (request.url?.startsWith('/service-worker.js') || count++ < after) next();
			else response.destroy();
		});
		await page.goto('/');
		await ownServer.stop();
		await expectNumber(page, NUMBER);
		await ownServer.start();
	}
	expect((await storedFiles(page)).length).toBeGreaterThan(10);
});
