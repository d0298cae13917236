import { expect, test, type Page } from '@playwright/test';
import { readPdf, type ReadPdf } from './support/pdf.ts';

/** The sheet as a browser prints it from a wide window, where a map stands beside the results. */
async function printed(page: Page, address: string): Promise<ReadPdf> {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.addInitScript(() => localStorage.setItem('obec', 'ponikla'));
	await page.goto(address);
	await expect(page.getByRole('link', { name: /^\s*Zavolat/ }).first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

const SHEETS = [
	{ address: '/hledat/?q=obedy+v+ponikle', pages: 1 },
	{ address: '/hledat/?q=taxi', pages: 1 },
	{ address: '/hledat/?q=odlehcovacka', pages: 2 },
	{ address: '/hledat/?obec=ponikla', pages: 3 },
	{ address: '/hledat/?q=obedy+v+ponikle&zobrazit=mapa', pages: 1 },
	{ address: '/sluzba/ps-jilemnice/', pages: 2 },
	{ address: '/sluzba/dc-jilemnice-odlehcovaci/', pages: 2 },
	{ address: '/sluzba/ochj-charitni-taxi/', pages: 2 },
	{ address: '/druh/40/', pages: 2 },
	{ address: '/druh/44/', pages: 3 },
	{ address: '/situace/obed-domu/', pages: 2 },
	{ address: '/situace/odpocinek-od-pece/', pages: 4 },
	// One number for two cards: a sentence beside it, which must leave room for the name.
	{ address: '/situace/po-nemocnici-domu/', pages: 3 }
];

for (const { address, pages } of SHEETS) {
	test(`${address} takes at most ${pages} sheets, with the number and the day of the data`, async ({
		page
	}) => {
		const sheet = await printed(page, address);
		expect(sheet.pages).toBeLessThanOrEqual(pages);
		expect(sheet.text).toMatch(/\d{3} \d{3} \d{3}/);
		expect(sheet.beyondMargins).toEqual([]);
		expect(sheet.text).toContain('Data z 21. 11. 2026');
		// The small numbers of notes apart.
		expect(sheet.smallestText).toBeGreaterThanOrEqual(address.startsWith('/sluzba/') ? 9 : 10);
		// Of no use on paper, where nobody taps and "today" is long over.
		expect(sheet.text).not.toMatch(/Nahlásit chybu|Co pro vás udělá|Ukázat vše|Dnes/);
	});
}

// Worked through with a pencil: all of it, in as few sheets as its words take.
for (const { address, pages, holds } of [
	{ address: '/plan/', pages: 8, holds: 'Zdroj: Akční plán' },
	{ address: '/co-nevime/', pages: 10, holds: 'Zavolat' }
]) {
	test(`${address} takes at most ${pages} sheets`, async ({ page }) => {
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		const sheet = await readPdf(await page.pdf({ preferCSSPageSize: true }));
		expect(sheet.pages).toBeLessThanOrEqual(pages);
		expect(sheet.smallestText).toBeGreaterThanOrEqual(10);
		expect(sheet.text).toContain(holds);
	});
}

test('paper holds what is folded: whom no source speaks of, with the number', async ({ page }) => {
	const { text } = await printed(page, '/hledat/?q=obedy+v+ponikle');
	expect(text).toMatch(/U dalších 2 nevíme.*Pečovatelská služba v Horní Branné.*481 584 153/);
});

test('paper names each source of a service once', async ({ page }) => {
	const { text } = await printed(page, '/sluzba/ps-jilemnice/');
	expect(text.split('Registr poskytovatelů sociálních služeb (MPSV)')).toHaveLength(2);
	expect(text).toMatch(/739 861 544 .*Údaj ze 4\. 9\. 2026/);
});

test('the table of coverage takes two sheets across, in letters of 8 points at least', async ({
	page
}) => {
	await page.goto('/pokryti/');
	await page.waitForLoadState('networkidle');
	const sheet = await readPdf(await page.pdf({ preferCSSPageSize: true }));
	expect(sheet.pages).toBe(2);
	expect(sheet.smallestText).toBeGreaterThanOrEqual(8);
	expect(sheet.text).toMatch(/Poradna § 37.*Data z 21\. 11\. 2026/);
});
