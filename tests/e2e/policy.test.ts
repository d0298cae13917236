import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { storedOnDevice } from './support/offline.ts';

/** One of each kind, with all that is drawn by scripts. */
const PAGES = [
	'/',
	'/hledat/?q=obedy+v+ponikle',
	'/hledat/?q=manzel+me+bije',
	'/hledat/?q=pizza',
	'/sluzba/ps-jilemnice/',
	'/obec/ponikla/',
	'/druh/40/',
	'/situace/obed-domu/',
	'/tisen/',
	'/rady/',
	'/o-aplikaci/',
	'/pristupnost/',
	'/soukromi/',
	'/pokryti/',
	'/plan/',
	'/co-nevime/',
	'/doporuceni/?s=ps-jilemnice&rady=sanitka&obec=ponikla',
	'/letak/ponikla/seniori/',
	'/neni-tu/',
	'/sluzba/%ff/'
];

/** A picture of one point. */
const TILE = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
	'base64'
);

/** What the policy forbade on all pages of this test. */
async function violationsOf(page: Page): Promise<string[]> {
	const violations: string[] = [];
	await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
	await page.addInitScript(() => {
		const tell = (text: string) =>
			(window as unknown as { tellViolation(t: string): void }).tellViolation(text);
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
			tell(`${location.pathname} ${violatedDirective} ${blockedURI} ${sample}`)
		);
	});
	return violations;
}

async function settled(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
}

test('no page does what its policy forbids', async ({ page }) => {
	test.slow();
	const violations = await violationsOf(page);
	for (const path of PAGES) {
		await page.goto(path);
		await settled(page);
	}
	expect(violations).toEqual([]);
});

test('nor does what is typed, stored on the device, and read without a connection', async ({
	page,
	context
}) => {
	const violations = await violationsOf(page);
	await page.goto('/');
	await storedOnDevice(page);
	await page.getByRole('searchbox').pressSequentially('obedy v po');
	await expect(page.getByRole('list', { name: 'Možná hledáte' })).toBeVisible();
	await context.setOffline(true);
	await page.goto('/sluzba/ps-jilemnice/');
	await settled(page);
	expect(violations).toEqual([]);
});

test.describe('on the map', () => {
	// A worker's requests could not be answered by the test.
	test.use({ serviceWorkers: 'block' });

	test('its buttons, its pins and the map of the State under it do nothing forbidden either', async ({
		page
	}) => {
		const violations = await violationsOf(page);
		await page.route('https://ags.cuzk.gov.cz/**', (route) =>
			route.fulfill({ contentType: 'image/png', body: TILE })
		);
		await page.goto('/hledat/?zobrazit=mapa');
		const map = page.getByRole('group', { name: 'Mapa obcí' });
		await map
			.getByRole('button', { name: /sídlí tu/ })
			.first()
			.focus();
		await page.getByRole('button', { name: 'Přiblížit mapu' }).click();
		const tile = page.waitForResponse(/ags\.cuzk\.gov\.cz/);
		await page.getByRole('switch', { name: 'Podrobná mapa z internetu' }).check();
		await tile;
		await page.waitForLoadState('networkidle');
		expect(violations).toEqual([]);
	});
});

test('a script that somebody put into a page does not run, nor does text become HTML', async ({
	page
}) => {
	const violations = await violationsOf(page);
	await page.route('**/tisen/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(
			'</h1>',
			'</h1><script>document.title="cizí"</script><p onclick="document.title=\'cizí\'">cizí</p>'
		);
		await route.fulfill({ response, body });
	});
	await page.goto('/tisen/');
	await settled(page);
	expect(await page.title()).not.toBe('cizí');
	const thrown = await page.evaluate(() => {
		try {
			document.createElement('p').innerHTML = '<img src=x onerror="document.title=0">';
			return null;
		} catch (error) {
			return String(error);
		}
	});
	expect(thrown).toContain('TrustedHTML');
	expect(violations.join('\n')).toContain('script-src');
});

test('each built page says its whole policy before anything that could run', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	expect(pages.length).toBeGreaterThan(100);
	const wrong = pages.filter((file) => !isGuarded(readFileSync(join('build', file), 'utf8')));
	expect(wrong).toEqual([]);
});

function isGuarded(html: string): boolean {
	const [before = '', rest = ''] = html.split(
		/<meta http-equiv="content-security-policy" content="/
	);
	const [policy = '', after = ''] = rest.split(/">(.*)/s);
	const scripts = [...after.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
	return (
		!/<(script|link|style)/.test(before) &&
		policy.startsWith("default-src 'none'") &&
		policy.includes("require-trusted-types-for 'script'") &&
		!/unsafe-(inline|eval)|data:|\*/.test(policy) &&
		!/<[^>]+ (on\w+|style)=/.test(html.replace(/<script>.*?<\/script>/gs, '')) &&
		scripts.every((text) => policy.includes(createHash('sha256').update(text).digest('base64')))
	);
}
