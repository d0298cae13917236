import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from './chromium.ts';

interface Icon {
	readonly file: string;
	readonly size: number;
	/** Fills the whole square: the system cuts its own shape and shows the middle 80 %. */
	readonly fullBleed: boolean;
}

const ICONS: readonly Icon[] = [
	{ file: 'icon-192.png', size: 192, fullBleed: false },
	{ file: 'icon-512.png', size: 512, fullBleed: false },
	{ file: 'icon-maskable-192.png', size: 192, fullBleed: true },
	{ file: 'icon-maskable-512.png', size: 512, fullBleed: true },
	{ file: 'apple-touch-icon.png', size: 180, fullBleed: true }
];

const FULL_BLEED =
	'#ground { rx: 0 } #drawing { transform: scale(0.86); transform-origin: center }';

const drawing = readFileSync('static/favicon.svg', 'utf8');
const browser = await launchChromium();
const page = await browser.newPage();
for (const icon of ICONS) await draw(page, icon);
await browser.close();

async function draw(page: Page, { file, size, fullBleed }: Icon): Promise<void> {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(
		`<style>body { margin: 0 } svg { display: block } ${fullBleed ? FULL_BLEED : ''}</style>${drawing}`
	);
	await page.screenshot({ path: join('static', file), omitBackground: true });
	console.log(`static/${file}`);
}
