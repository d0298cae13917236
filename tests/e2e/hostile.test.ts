import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { checkPack } from '../../src/pack/check-pack.ts';
import { readPackFiles } from '../../src/tools/read-pack.ts';
import { serveData } from './support/other-data.ts';

/**
 * Whatever comes past the check of data is shown as it was written, and never
 * run: names and sentences of all records end with what would run in a page
 * that makes HTML, addresses or templates of text.
 */
const HOSTILE = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>"'><svg onload=window.ran=1>{window.ran=1}\${window.ran=1}</main>--></title>`;

const PAGES = [
	'/',
	'/hledat/?q=obedy+v+ponikle',
	'/hledat/?q=manzel+me+bije',
	'/hledat/?druh=44&obec=ponikla',
	'/hledat/?zobrazit=mapa',
	'/sluzba/ps-jilemnice/',
	'/sluzba/ps-ponikla/',
	'/obec/ponikla/',
	'/druh/40/',
	'/situace/obed-domu/',
	'/situace/bojim-se-doma/',
	'/tisen/',
	'/rady/',
	'/pokryti/',
	'/plan/',
	'/co-nevime/',
	'/o-aplikaci/',
	'/doporuceni/?s=ps-jilemnice&rady=sanitka&obec=ponikla',
	'/letak/ponikla/seniori/'
];

const checked = checkPack(await readPackFiles());
if (checked.status === 'invalid') throw new Error('The data do not pass their own check.');
const hostile = spoilt(checked.region) as typeof checked.region;

/** Names and sentences; what has no small word of three letters is a code, a number, a date or hours. */
function spoilt(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(spoilt);
	if (typeof value === 'string') return isText(value) ? `${value} ${HOSTILE}` : value;
	if (typeof value !== 'object' || value === null || value instanceof Map) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoilt(inner)]));
}

function isText(value: string): boolean {
	return value.includes(' ') && /\p{Ll}{4}/u.test(value) && !/^https?:/.test(value);
}

test.use({ serviceWorkers: 'block' });

test('texts that would run are shown as they are written, on every kind of page', async ({
	page
}) => {
	test.slow();
	await serveData(page, hostile);
	const wrong: string[] = [];
	page.on('dialog', (dialog) => {
		wrong.push(`dialog ${page.url()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', ({ message }) => wrong.push(`${page.url()} ${message}`));
	for (const path of PAGES) {
		await page.goto(path);
		await expect(page.locator('main'), path).toContainText('onerror="window.ran=1"');
		// What is printed is drawn anew.
		await page.pdf();
		wrong.push(...(await ranOn(page)).map((what) => `${path} ${what}`));
	}
	expect(wrong).toEqual([]);
});

/** Of all kinds of addresses: what a link hands over is shown as text, or left out. */
const KEYS = 'q obec druh skupina forma vek kdy cena zobrazit s rady pismo urad'.split(' ');
const ASKING = ['/hledat/', '/doporuceni/', '/pokryti/', '/rady/', '/obec/ponikla/'];

test('what a link hands over never runs, whatever its key', async ({ page }) => {
	const wrong: string[] = [];
	page.on('dialog', (dialog) => {
		wrong.push(`dialog ${page.url()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', ({ message }) => wrong.push(`${page.url()} ${message}`));
	const search = new URLSearchParams(KEYS.map((key) => [key, `${HOSTILE} javascript:ran=1`]));
	for (const path of ASKING) {
		await page.goto(`${path}?${search}#${encodeURIComponent(HOSTILE)}`);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		wrong.push(...(await ranOn(page)).map((what) => `${path} ${what}`));
		wrong.push(...(await strangeLinksOn(page)).map((link) => `${path} ${link}`));
	}
	expect(wrong).toEqual([]);
});

test('what was typed by force is handed over and exported as it is written', async ({ page }) => {
	await serveData(page, hostile);
	await page.goto('/obec/ponikla/');
	await page.getByRole('button', { name: 'Tady mi něco chybí' }).click();
	await page.getByLabel('Co vám tu chybí?').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Tady mi něco chybí' }).click();
	await page.goto('/plan/#poznamky');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Stáhnout tabulku' }).click()
	]);
	const csv = await readFile(await download.path(), 'utf8');
	expect(csv).toContain('onerror=""window.ran=1""');
	expect(csv).not.toMatch(/(^|;)"?[=+@-]/m);
	expect(await ranOn(page)).toEqual([]);
});

/** Links that lead neither to a page nor to a phone, a message or an e-mail. */
function strangeLinksOn(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('a')]
			.map(({ href }) => href)
			.filter((href) => !/^(https?|tel|sms|mailto):/.test(href))
	);
}

/** What ran, or became an element, on the page as it stands. */
function ranOn(page: Page): Promise<string[]> {
	return page.evaluate(() => [
		...('ran' in window ? ['a script ran'] : []),
		...[...document.querySelectorAll('[onerror], [onload], img[src=x], main script')].map(
			({ outerHTML }) => outerHTML
		)
	]);
}
