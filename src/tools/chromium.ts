import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

/** A small phone: a wide window would load a map beside the list. */
export const PHONE = { viewport: { width: 360, height: 740 } };

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/** The browser to use, in the order of playwright.config.ts; null when there is none. */
export function findChromium(): string | null {
	const candidates = [process.env['CHROMIUM_PATH'], SYSTEM_CHROMIUM, chromium.executablePath()];
	return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** @throws when no Chromium is installed, in Czech, with what to do */
export function launchChromium(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error(NO_CHROMIUM);
	return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

export const NO_CHROMIUM =
	'Chybí prohlížeč Chromium. Nainstalujte ho příkazem „sudo apt-get install chromium“ ' +
	'(Debian, Ubuntu) nebo „npx playwright install chromium“, nebo jeho cestu dejte do CHROMIUM_PATH.';
