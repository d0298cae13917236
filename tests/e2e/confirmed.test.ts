import { expect, test, type Page } from '@playwright/test';
import { checkPack } from '../../src/pack/check-pack.ts';
import { readPackFiles } from '../../src/tools/read-pack.ts';
import { confirmedPack, SECOND } from '../support/confirmed-pack.ts';
import { complaintsOf } from './support/complaints.ts';
import { serveData } from './support/other-data.ts';

/**
 * Data in which every statement stands twice pass the check, so every page must
 * open with them. The browser gets the built site with those data in place of
 * ours: the code that is shipped is tested, without a build of its own. Pages
 * are drawn from the shell, as for everybody who has been here before.
 */

const checked = checkPack(confirmedPack(await readPackFiles()));
if (checked.status === 'invalid') throw new Error(JSON.stringify(checked.problems.slice(0, 5)));
const { region: everything } = checked;

/** Of each status, and of each field that holds anything, the first service. */
const SERVICES = new Set(
	[...everything.services]
		.flatMap((service) => [
			{ fact: service.status.value as string, id: service.id },
			...Object.entries(service)
				.filter(([, value]) => Array.isArray(value) && value.length > 0)
				.map(([fact]) => ({ fact, id: service.id }))
		])
		.filter(({ fact }, index, all) => all.findIndex((one) => one.fact === fact) === index)
		.map(({ id }) => id)
);

test.use({ serviceWorkers: 'block' });

test.beforeEach(({ page }) => serveData(page, everything));

/** That there is no worker here is what we asked for. */
function isOurs(complaint: string): boolean {
	return !complaint.includes('Service Worker registration blocked');
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
	await expect(page.locator('main'), path).not.toHaveText(/^\s*$/);
}

test('every kind of page opens when every statement stands twice', async ({ page }) => {
	const complaints = complaintsOf(page);
	for (const path of [
		'/hledat/?q=obedy+v+ponikle',
		'/hledat/?q=obedy&zobrazit=mapa',
		'/hledat/?druh=44&obec=ponikla&skupina=seniori',
		'/hledat/?q=manzel+me+bije',
		'/obec/ponikla/',
		'/obec/paseky-nad-jizerou/',
		'/druh/40/',
		'/druh/44/',
		'/druh/51/',
		'/situace/obed-domu/',
		'/situace/bojim-se-doma/',
		'/tisen/',
		'/o-aplikaci/',
		'/pokryti/?druh=44&obec=ponikla',
		'/plan/',
		'/rady/',
		'/co-nevime/',
		'/doporuceni/?s=ps-jilemnice&s=ochj-charitni-taxi&obec=ponikla',
		'/doporuceni/?s=ps-jilemnice&rady=prispevek-na-peci&obec=ponikla',
		'/letak/ponikla/seniori/'
	]) {
		await open(page, path);
		// What is fetched with a map is not there with the heading.
		if (path.endsWith('mapa')) await page.waitForLoadState('networkidle');
	}
	expect(complaints.filter(isOurs)).toEqual([]);
});

test('a service opens when every statement stands twice, whatever is known of it', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	for (const id of SERVICES) await open(page, `/sluzba/${id}/`);
	expect(complaints.filter(isOurs)).toEqual([]);
});

test('a phone of two sources is one call, and both are named', async ({ page }) => {
	await open(page, '/sluzba/ps-jilemnice/');
	await expect(page.getByRole('link', { name: /Zavolat 739 861 544/ })).toHaveCount(1);
	const sources = page.getByRole('region', { name: 'Odkud to víme' });
	await expect(sources.getByText(SECOND.title)).toHaveCount(1);
});

test('hours that were confirmed are said of today, by the clock of the reader', async ({
	page
}) => {
	// A Wednesday without a holiday.
	for (const [time, words] of [
		['12:00', 'Dnes pracují do 19:00'],
		['21:00', 'Dnes už nepracují, začnou zítra v 6:30']
	] as const) {
		await page.clock.setFixedTime(new Date(`2026-11-25T${time}:00`));
		await open(page, '/sluzba/ps-jilemnice/');
		await expect(page.getByText(words)).toBeVisible();
	}
	await page.clock.setFixedTime(new Date('2028-11-29T12:00:00'));
	await open(page, '/sluzba/ps-jilemnice/');
	await expect(page.getByText(/^Dnes/)).toHaveCount(0);
});
