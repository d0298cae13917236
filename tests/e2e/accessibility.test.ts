import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';

/** One page of each kind, in each state that looks different. */
const PAGES = {
	home: '/',
	'results as a list': '/hledat/?q=obedy+v+ponikle',
	'results on the map': '/hledat/?q=obedy&zobrazit=mapa',
	'results with gaps': '/hledat/?druh=44&obec=ponikla&skupina=seniori',
	'results of a time': '/hledat/?q=pecovatelka+o+vikendu&obec=ponikla',
	'results of a name': '/hledat/?q=terapie+hrou&obec=ponikla',
	'results with danger words': '/hledat/?q=manzel+me+bije',
	'nothing understood': '/hledat/?q=pizza',
	'a broken link': '/hledat/?obec=atlantis&druh=99',
	'a service with everything known': '/sluzba/ps-jilemnice/',
	'a service with little known': '/sluzba/ps-ponikla/',
	'an ended service': '/sluzba/diakonie-vrchlabi-osobni-asistence/',
	'a municipality': '/obec/ponikla/',
	'a municipality without a known number': '/obec/paseky-nad-jizerou/',
	'a type': '/druh/40/',
	'a type that is missing': '/druh/51/',
	'a situation': '/situace/obed-domu/',
	'a situation of danger': '/situace/bojim-se-doma/',
	'crisis lines': '/tisen/',
	about: '/o-aplikaci/',
	accessibility: '/pristupnost/',
	privacy: '/soukromi/',
	data: '/data/',
	'coverage of the region': '/pokryti/',
	overview: '/prehled/',
	advice: '/rady/',
	'results with advice': '/hledat/?q=prispevek+na+peci',
	'the plan': '/plan/',
	'what we do not know': '/co-nevime/',
	'a referral': '/doporuceni/?s=ps-jilemnice&s=ochj-charitni-taxi&obec=ponikla',
	'a referral with advice': '/doporuceni/?s=ps-jilemnice&rady=sanitka&obec=ponikla',
	'a flyer': '/letak/ponikla/seniori/',
	'an unknown address': '/neni-tu/'
};

/** What a browser and Kit log of an unknown address, and of a font that a long page paints late. */
const HARMLESS = /404 \(Not Found\)|Not found: \/neni-tu\/|was preloaded using link preload/;

for (const [name, path] of Object.entries(PAGES)) {
	test(`${name}: no axe violation in light and dark, no complaint, no other origin`, async ({
		page,
		baseURL
	}) => {
		const complaints = complaintsOf(page);
		const elsewhere: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
				elsewhere.push(request.url());
			}
		});
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await page.waitForLoadState('networkidle');
			await expectAccessible(page);
		}
		expect(complaints.filter((text) => !HARMLESS.test(text))).toEqual([]);
		expect(elsewhere).toEqual([]);
	});

	test(`${name}: at 320 px and text at 200 % nothing runs off the side`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const overflow = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
		expect(overflow).toBeLessThanOrEqual(0);
	});
}
