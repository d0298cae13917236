import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForPrint, printPage, siteAt } from '../../src/tools/flyers/print.ts';
import { startServer } from '../../src/tools/serve.ts';
import { flyerFiles } from '../../src/tools/flyers/list.ts';
import { formatPhone } from '#lib/region/phone.ts';
import { plain } from '#lib/region/text.ts';
import { flyerText } from '#lib/text/cs/flyer.ts';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';
import { test as offlineTest } from './support/own-server.ts';
import { readPdf } from './support/pdf.ts';
import { region } from '../support/region.ts';

const files = flyerFiles(region);

const ISSUED = /Leták vydán 21\. 11\. 2026, údaje z (?:roku \d{4}(?!\d|–)|let \d{4}–\d{4})/;

test.describe('every flyer is one page that says whom to call', () => {
	// Storing the release on each new device would take longer than the printing.
	test.use({ serviceWorkers: 'block' });

	for (const municipality of region.municipalities) {
		test(municipality.name, async ({ page, baseURL }) => {
			test.slow();
			const office = region.offices.find(({ id }) => id === municipality.office);
			const worker = plain(`Sociální pracovnice ${office?.locative}`);
			const own = region.municipalOffices.find((other) => other.municipality === municipality.id);
			const number = own?.phones[0]?.value.number;
			for (const file of files.filter((other) => other.municipality === municipality)) {
				const pdf = await readPdf(await printPage(page, file.address));
				expect(pdf, file.name).toMatchObject({
					pages: 1,
					// Long ones stand alone.
					title: expect.stringContaining(plain(flyerText.tab(file.title))),
					language: 'cs',
					tagged: true,
					outline: [plain(file.title)],
					qr: `${baseURL}${file.address}`
				});
				expect(pdf.smallestText, file.name).toBeGreaterThanOrEqual(14);
				expect(pdf.text, file.name).toContain(worker);
				expect(pdf.text, file.name).toContain('481 565 111');
				expect(pdf.text, file.name).toMatch(ISSUED);
				if (number) expect(pdf.text, file.name).toContain(plain(formatPhone(number)));
			}
		});
	}
});

test('there are 21 flyers for everybody and 84 for groups', () => {
	expect(files.filter(({ group }) => group === null)).toHaveLength(21);
	expect(files.filter(({ group }) => group !== null)).toHaveLength(84);
});

test('are printed as at the public address, also of a site in a folder of its host', async ({
	browser
}) => {
	const directory = await mkdtemp(join(tmpdir(), 'flyers-'));
	await mkdir(join(directory, 'letak'));
	for (const name of ['404.html', 'letak/index.html'])
		await writeFile(join(directory, name), `<h1>${name}</h1>`);
	const server = await startServer({ directory, port: 0 });
	for (const address of ['https://obec.example/sluzby/', 'https://obec.example']) {
		const site = siteAt(address);
		const { page, context } = await openForPrint(browser, { server: server.url, site });
		await page.goto(`${site.base}/letak/`);
		await expect(page.getByRole('heading')).toHaveText('letak/index.html');
		expect(page.url()).toBe(`${address.replace(/\/$/, '')}/letak/`);
		await context.close();
	}
	await server.stop();
	await rm(directory, { recursive: true });
});

test('a flyer for seniors names help with its numbers, and what is missing', async ({ page }) => {
	const complaints = complaintsOf(page);
	await page.goto('/letak/ponikla/seniori/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pomoc pro seniory v Poniklé');
	const help = page.getByRole('region', { name: 'Pomůžou v Poniklé' });
	await expect(help.getByRole('link', { name: /Zavolat 739 861 544 údaj z/ })).toBeVisible();
	await expect(help.getByRole('link', { name: /Zavolat 481 549 400/ })).toBeVisible();
	await expect(help.getByRole('link', { name: /Zavolat 602 393 368/ })).toBeVisible();
	const missing = page.getByRole('region', { name: 'Co není jisté' });
	await expect(missing).toContainText(
		'Pobytová odlehčovací služba pro seniory. Není to jisté. Zeptejte se:'
	);
	await expect(
		missing.getByRole('link', { name: /Odlehčovací pobyt v Rokytnici nad Jizerou 481 553 311/ })
	).toHaveAttribute('href', 'tel:+420481553311');
	expect(complaints).toEqual([]);
});

test('who is called by the number of the social worker is one line that says so', async ({
	page
}) => {
	await page.goto('/letak/ponikla/rodiny/');
	const words = (await page.getByRole('article').innerText()).replaceAll('\u00a0', ' ');
	expect(words.split('481 565 111')).toHaveLength(2);
	expect(words).toContain('Stejné číslo má Sociální pracovnice Městského úřadu Jilemnice.');
});

test('no number is made up where none is known', async ({ page }) => {
	await page.goto('/letak/paseky-nad-jizerou/');
	const first = page.getByRole('region', { name: 'Nejdřív zavolejte' });
	// A number that works comes before one that nobody knows.
	await expect(first).toContainText(
		/Úřad\sv\sJilemnici.*481\s565\s111.*Sociální pracovnice v\sRokytnici nad\sJizerou.*Přímé číslo zatím nevíme\./s
	);
	await expect(first).toContainText('Nebo Obecní úřad Paseky nad Jizerou');
	await expect(first.getByRole('link', { name: /481 523 638 stáří údaje neznáme/ })).toBeVisible();
	await expect(first.getByRole('link')).toHaveCount(2);
});

test('a page with hardly anybody to dial has lines that listen', async ({ page }) => {
	await page.goto('/letak/paseky-nad-jizerou/');
	await expect(
		page.getByRole('link', { name: /Linka první psychické pomoci 116 123/ })
	).toBeVisible();
	await expect(page.getByRole('link', { name: /Linka seniorů Elpida 800 200 007/ })).toBeVisible();
});

test('no number stands twice among those who listen', async ({ page }) => {
	await page.goto('/letak/rokytnice-nad-jizerou/seniori/');
	const words = (await page.getByRole('article').innerText()).replaceAll('\u00a0', ' ');
	expect(words.split('800 200 007')).toHaveLength(2);
	expect(words.split('116 123')).toHaveLength(2);
});

test('a large text on the screen does not push a flyer onto a second page', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Největší písmo' }).click();
	expect((await readPdf(await printPage(page, '/letak/paseky-nad-jizerou/rodiny/'))).pages).toBe(1);
});

test('the page of a municipality leads to its flyer, and from it to those of groups', async ({
	page
}) => {
	await page.goto('/obec/ponikla/');
	await page.getByRole('link', { name: /Vytisknout leták/ }).click();
	await expect(page).toHaveURL(/\/letak\/ponikla\/$/);
	await page.getByRole('link', { name: 'Pro seniory' }).click();
	await expect(page).toHaveURL(/\/letak\/ponikla\/seniori\/$/);
	await expect(page.getByRole('button', { name: 'Vytisknout leták' })).toBeVisible();
});

test('what did not fit the page is one tap away', async ({ page }) => {
	await page.goto('/letak/ponikla/seniori/');
	await page.getByRole('link', { name: 'Ukázat všechno, co pomůže v Poniklé' }).click();
	await expect(page).toHaveURL(/\/hledat\/\?obec=ponikla&skupina=seniori$/);
});

test('an unknown village or group says so', async ({ page }) => {
	for (const [address, words] of [
		['/letak/praha/', 'Takovou obec tu nemáme.'],
		['/letak/ponikla/zmizela/', 'Leták pro takové lidi tu nemáme.']
	] as const) {
		await page.goto(address);
		await expect(page.getByText(words)).toBeVisible();
		await expect(page.getByRole('region', { name: 'Nejdřív zavolejte' })).toHaveCount(0);
	}
});

test('no axe violation', async ({ page }) => {
	await page.goto('/letak/paseky-nad-jizerou/zdravotni-postizeni/');
	await expect(page.getByRole('figure', { name: 'QR kód tohoto letáku' })).toBeVisible();
	await expectAccessible(page);
});

offlineTest(
	'a flyer never opened before is printed with the server stopped',
	async ({ page, ownServer }) => {
		await page.goto('/');
		await storedOnDevice(page);
		await ownServer.stop();
		const pdf = await readPdf(await printPage(page, '/letak/vitkovice/rodiny/'));
		expect(pdf).toMatchObject({ pages: 1, qr: `${ownServer.url}/letak/vitkovice/rodiny/` });
		expect(pdf.text).toContain('Pomoc pro rodiny s dětmi ve Vítkovicích');
	}
);
