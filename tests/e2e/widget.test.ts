import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Locator, type Page } from '@playwright/test';
import { readdirSync, statSync } from 'node:fs';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';
import { test as base } from './support/own-server.ts';

interface Web {
	/** Puts the line for a municipality into a page of another site, and opens it. */
	open(page: Page, options?: { head?: string; headers?: Record<string, string> }): Promise<Locator>;
	/** The line as the page for municipalities gives it. */
	readonly line: string;
}

/** The web of a municipality: another host than ours, with habits of its own. */
const test = base.extend<{ web: Web }>({
	web: async ({ page, ownServer }, use) => {
		await page.goto('/pro-obce/ponikla/');
		const shown = page.getByRole('group', { name: 'Řádek pro správce webu' });
		// Where it is published is known only once the page is alive.
		await expect(shown).toContainText(ownServer.url);
		const line = await shown.innerText();
		let answer = { html: '', headers: {} };
		const server = createServer((request, response) => {
			const isPage = request.url === '/';
			response.writeHead(isPage ? 200 : 204, {
				'content-type': 'text/html;charset=utf-8',
				...answer.headers
			});
			response.end(isPage ? answer.html : '');
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const { port } = server.address() as AddressInfo;
		await use({
			line,
			async open(onPage, { head = '', headers = {} } = {}) {
				const html = `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Obec</title>${head}</head><body><main><h1>Obec Poniklá</h1>${line}</main></body></html>`;
				answer = { html, headers };
				await onPage.goto(`http://127.0.0.1:${port}/`);
				return onPage.locator('kam-odkazat-ponikla');
			}
		});
		server.closeAllConnections();
		server.close();
	}
});

const TITLE = 'Kdo pomůže v Poniklé';

const HOSTILE = `<style>
	* { font-size: 8px !important; color: #eee !important; letter-spacing: 9px !important; }
	div, section, form, ul, li, input { display: none !important; }
	kam-odkazat-ponikla { display: none !important; visibility: hidden !important; opacity: 0 !important; }
	a { pointer-events: none !important; position: absolute; left: -9999px; }
</style>`;

test('the styles of a page cannot make it small or take a part of it away', async ({
	page,
	web
}) => {
	const widget = await web.open(page, { head: HOSTILE });
	await expect(widget.getByRole('heading', { name: TITLE })).toBeVisible();
	await expect(widget.getByRole('searchbox', { name: 'S čím potřebujete pomoct?' })).toBeVisible();
	const call = widget.getByRole('link', { name: 'Zavolat 481 565 111' });
	await expect(call).toBeVisible();
	await expect(call).toHaveAttribute('href', 'tel:+420481565111');
	await expect(widget.getByRole('listitem').first()).toContainText('stáří údaje neznáme');
	const looks = await call.evaluate((link) => getComputedStyle(link));
	expect(Number.parseFloat(looks.fontSize)).toBeGreaterThanOrEqual(16);
	expect(looks.letterSpacing).toBe('normal');
});

test('it grows with the letters of the page', async ({ page, web }) => {
	const widget = await web.open(page, { head: '<style>html { font-size: 24px }</style>' });
	await expect(widget.getByRole('paragraph').first()).toHaveCSS('font-size', '24px');
});

test('one file of ours is fetched, nothing is kept, and nobody else is asked', async ({
	page,
	web,
	ownServer
}) => {
	const complaints = complaintsOf(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const widget = await web.open(page);
	await expect(widget.getByRole('searchbox')).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => !url.endsWith('favicon.ico')).slice(1)).toEqual([
		`${ownServer.url}/widget/ponikla.js`
	]);
	expect(await page.context().cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	expect(complaints).toEqual([]);
});

test.describe('without a worker, when all is asked of the server', () => {
	test.use({ serviceWorkers: 'block' });

	test('what is typed leads to the answer for the village, and is sent to no server', async ({
		page,
		web,
		ownServer
	}) => {
		const asked: string[] = [];
		ownServer.pretend((request, _response, next) => {
			asked.push(request.url ?? '');
			next();
		});
		const widget = await web.open(page);
		await widget.getByRole('searchbox').fill('mamince vozit obědy');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/hledat\/\?obec=ponikla&q=/);
		await expect(page.getByRole('main')).toContainText('v Poniklé');
		expect(asked).toContain('/hledat/?obec=ponikla');
		expect(asked.filter((url) => url.includes('maminc'))).toEqual([]);
	});
});

test('without a word the search leads to the page of the village', async ({ page, web }) => {
	const widget = await web.open(page);
	await widget.getByRole('button', { name: 'Najít' }).click();
	await expect(page).toHaveURL(/\/obec\/ponikla\/$/);
});

test('a strict policy has to allow one script, and nothing more', async ({
	page,
	web,
	ownServer
}) => {
	const complaints = complaintsOf(page);
	const widget = await web.open(page, {
		headers: {
			'content-security-policy': `default-src 'none'; form-action 'none'; base-uri 'none'; script-src ${ownServer.url}; require-trusted-types-for 'script'; trusted-types 'none'`,
			'cross-origin-embedder-policy': 'require-corp'
		}
	});
	await expect(widget.getByRole('searchbox')).toBeVisible();
	await expect(widget.getByRole('searchbox')).toHaveCSS('min-height', '48px');
	await widget.getByRole('searchbox').fill('oběd');
	await widget.getByRole('button').click();
	await expect(page).toHaveURL(/\/hledat\//);
	expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
});

const WITHOUT_SCRIPT: Readonly<Record<string, Record<string, string>>> = {
	'forbids scripts': { 'content-security-policy': "script-src 'none'" },
	'lets no script of others in': { 'content-security-policy': "script-src 'self'" }
};

for (const [habit, headers] of Object.entries(WITHOUT_SCRIPT)) {
	test(`a web that ${habit} has the link`, async ({ page, web }) => {
		const widget = await web.open(page, { headers });
		await widget.getByRole('link', { name: TITLE }).click();
		await expect(page).toHaveURL(/\/obec\/ponikla\/$/);
	});
}

test('where ours cannot be reached, the link stays', async ({ page, web, ownServer }) => {
	await ownServer.stop();
	const widget = await web.open(page);
	await expect(widget.getByRole('link', { name: TITLE })).toBeVisible();
	await ownServer.start();
});

test('a reader who has all on the device finds without a connection', async ({
	page,
	web,
	ownServer
}) => {
	test.slow();
	await storedOnDevice(page);
	const widget = await web.open(page);
	await expect(widget.getByRole('searchbox')).toBeVisible();
	await ownServer.stop();
	await widget.getByRole('searchbox').fill('dluhy');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('dluhy');
	await expect(page.getByRole('main')).toContainText('Poniklé');
	await ownServer.start();
});

test('everything in it is reached by the keyboard, in order, and seen', async ({ page, web }) => {
	const widget = await web.open(page);
	await expect(widget.getByRole('searchbox')).toBeVisible();
	for (const name of [
		/čím potřebujete/,
		/Najít/,
		/481.565.111/,
		/481.585.981/,
		/Volejte 112/,
		/Celý přehled/
	]) {
		await page.keyboard.press('Tab');
		const focused = widget.locator(':focus');
		await expect(focused).toHaveAccessibleName(name);
		await expect(focused).toHaveCSS('outline-width', '3px');
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`no axe violation on a page with ${colorScheme} colours`, async ({ page, web }) => {
		await page.emulateMedia({ colorScheme });
		const widget = await web.open(page, {
			head: '<meta name="viewport" content="width=device-width"><style>:root { color-scheme: light dark }</style>'
		});
		await expect(widget.getByRole('searchbox')).toBeVisible();
		await expectAccessible(page);
	});
}

test('on a narrow page nothing of it is wider than the page', async ({ page, web }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const widget = await web.open(page, {
		head: '<meta name="viewport" content="width=device-width"><style>html { font-size: 200% }</style>'
	});
	await expect(widget.getByRole('searchbox')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('two of them on one page, and one twice, are all shown', async ({ page, web }) => {
	const other = web.line.replaceAll('ponikla', 'studenec');
	await web.open(page, { head: '' });
	await page.evaluate((html) => {
		document.body.append(document.createRange().createContextualFragment(html));
	}, `${web.line}${other}`);
	await expect(page.getByRole('heading', { level: 2, name: TITLE })).toHaveCount(2);
	await expect(
		page.getByRole('heading', { level: 2, name: 'Kdo pomůže ve Studenci' })
	).toBeVisible();
});

test('another site gets the widget, and no other file of ours', async ({ ownServer }) => {
	const policyOf = async (path: string) => {
		const { headers } = await fetch(ownServer.url + path);
		expect(headers.get('access-control-allow-origin')).toBeNull();
		return headers.get('cross-origin-resource-policy');
	};
	expect(await policyOf('/widget/ponikla.js')).toBe('cross-origin');
	for (const path of ['/', '/data/najdi-pomoc.json', '/service-worker.js', '/widget/neni.js']) {
		expect(await policyOf(path), path).toBe('same-origin');
	}
});

test('a host that joins the rules for all files and for these lets it through, too', async ({
	page,
	web,
	ownServer
}) => {
	ownServer.pretend((_request, response, next) => {
		const set = response.setHeader.bind(response);
		response.setHeader = (name, value) =>
			set(name, name.includes('resource-policy') ? ['same-origin', 'cross-origin'] : value);
		next();
	});
	const widget = await web.open(page);
	await expect(widget.getByRole('searchbox')).toBeVisible();
});

test('each of them weighs less than 30 kB, uncompressed', () => {
	const scripts = readdirSync('build/widget').filter((name) => name.endsWith('.js'));
	expect(scripts).toHaveLength(21);
	for (const name of scripts) expect(statSync(`build/widget/${name}`).size).toBeLessThan(30_000);
});
