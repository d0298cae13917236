import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Locator } from '@playwright/test';
import { launchChromium, PHONE } from './chromium.ts';
import { PACK_FOLDER, PICTURES } from './read-pack.ts';
import { startServer } from './serve.ts';

/**
 * Takes the pictures of the README, which the manifest shows before installing,
 * too. Run by hand (`npm run screenshots`, after a build); they are committed.
 */

const TARGET = join(PACK_FOLDER, PICTURES);
const WIDE = { width: 1280, height: 800 };

const SHOTS = [
	{ name: 'home', path: '/', viewport: PHONE.viewport },
	{ name: 'results', path: '/hledat/?q=obedy+v+ponikle', viewport: PHONE.viewport },
	{
		name: 'map',
		path: '/hledat/?q=obedy+v+ponikle&zobrazit=mapa',
		viewport: PHONE.viewport
	},
	{ name: 'wide', path: '/hledat/?q=obedy+v+ponikle', viewport: WIDE }
] as const;

mkdirSync(TARGET, { recursive: true });
const server = await startServer({ directory: resolve('build'), port: 0 });
const browser = await launchChromium();
for (const picture of SHOTS) await take(browser, picture);
await browser.close();
await server.stop();

async function take(
	browser: Browser,
	{ name, path, viewport }: (typeof SHOTS)[number]
): Promise<void> {
	const page = await browser.newPage({ viewport, locale: 'cs-CZ' });
	await page.goto(server.url + path, { waitUntil: 'networkidle' });
	if (name === 'map') await showWhole(page.getByRole('group', { name: /map/i }));
	await page.screenshot({ path: join(TARGET, `${name}.png`) });
	await page.close();
	console.log(`${TARGET}/${name}.png`);
}

/** As a reader scrolls: the map and what stands under it. */
function showWhole(map: Locator): Promise<void> {
	return map.first().evaluate((element) => element.scrollIntoView({ block: 'center' }));
}
