import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HEADER_POLICY } from '../../src/tools/hosting/policy.js';

/** What is kept on the device, under which key, and the words that tell of it. */
const KEPT: Readonly<Record<string, RegExp>> = {
	obec: /Vybranou obec/,
	pismo: /velikost písma/,
	doporuceni: /služby, které jste vybrali do\sdoporučení/,
	'co-chybi': /Poznámky o\stom, co vám chybí/
};

/** The only others that the browser lets a page ask, and the words that tell of them. */
const OTHERS: Readonly<Record<string, RegExp>> = {
	'https://ags.cuzk.gov.cz': /Český úřad zeměměřický a\skatastrální/
};

test('privacy: all that is kept on the device is named, and nothing else is kept', async ({
	page
}) => {
	await page.goto('/soukromi/');
	for (const words of Object.values(KEPT)) await expect(page.getByText(words)).toBeVisible();
	const folder = 'src/lib/device';
	const keys = readdirSync(folder)
		.filter((file) => !file.includes('.test.'))
		.map((file) => readFileSync(join(folder, file), 'utf8'))
		.flatMap((text) => [...text.matchAll(/new Stored(?:<\w+>)?\(\w+, '([^']+)'/g)])
		.map(([, key = '']) => key);
	expect([...new Set(keys)].sort()).toEqual(Object.keys(KEPT).sort());
});

test('privacy: whoever else a page may ask is named', async ({ page }) => {
	await page.goto('/soukromi/');
	const origins = HEADER_POLICY.match(/https?:[^\s;]+/g) ?? [];
	expect(origins).toEqual(Object.keys(OTHERS));
	for (const words of Object.values(OTHERS)) await expect(page.getByText(words)).toBeVisible();
});

test('privacy: no built script knows cookies, or a way to send something unseen', () => {
	const files = readdirSync('build/_app', { recursive: true, encoding: 'utf8' });
	const scripts = files.filter((file) => file.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(10);
	const text = scripts.map((file) => readFileSync(join('build/_app', file), 'utf8')).join('\n');
	expect(text).not.toMatch(
		/document\.cookie|cookieStore|sendBeacon|WebSocket|EventSource|indexedDB/
	);
});

test('accessibility: it says how it was tested, what was not, and who watches', async ({
	page
}) => {
	await page.goto('/pristupnost/');
	for (const words of [
		/č\.\s99\/2019\sSb\./,
		/v\ssouladu částečně/,
		/zatím neproběhly/,
		/Digitální a\sinformační agentura/
	]) {
		await expect(page.getByText(words)).toBeVisible();
	}
	// What it says of tests must be asked of each kind of page.
	const checks = readFileSync('tests/e2e/accessibility.test.ts', 'utf8');
	for (const check of [
		"'light', 'dark'",
		"width: 320, step: 'normal', root: '36px'",
		'expectAccessible'
	]) {
		expect(checks).toContain(check);
	}
	// A contact is never made up: the worker of an office is from the data.
	await expect(page.getByRole('link', { name: /@/ })).toHaveCount(0);
});
