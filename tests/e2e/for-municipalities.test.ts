import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { readPdf } from './support/pdf.ts';

test('a mayor gets from the page of the village to the line for its web, and copies it', async ({
	page,
	context,
	baseURL
}) => {
	const complaints = complaintsOf(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/obec/ponikla/');
	await page.getByRole('main').getByRole('link', { name: 'Na web obce a na nástěnku' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Na web a nástěnku v Poniklé');
	await page.getByRole('button', { name: 'Zkopírovat řádek' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Zkopírováno' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`<kam-odkazat-ponikla><a href="${baseURL}/obec/ponikla/">Kdo pomůže v\u00a0Poniklé</a></kam-odkazat-ponikla><script async src="${baseURL}/widget/ponikla.js"></script>`
	);
	await page.getByRole('button', { name: 'Zkopírovat odkaz' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Zkopírováno' })).toHaveCount(2);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${baseURL}/obec/ponikla/`
	);
	expect(complaints).toEqual([]);
});

test('where copying is forbidden, the line is there to be marked', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('/pro-obce/ponikla/');
	await page.getByRole('button', { name: 'Zkopírovat řádek' }).click();
	await expect(page.getByText('Označte řádek a zkopírujte ho ručně.')).toBeVisible();
});

test('the page about the application leads to all villages, and each to its leaflets', async ({
	page
}) => {
	await page.goto('/o-aplikaci/');
	await page.getByRole('main').getByRole('link', { name: 'Na web obce a na nástěnku' }).click();
	const villages = page.getByRole('region', { name: 'Vyberte obec' }).getByRole('link');
	await expect(villages).toHaveCount(21);
	await villages.filter({ hasText: 'Studenec' }).click();
	await expect(page).toHaveURL(/\/pro-obce\/studenec\/$/);
	await page.getByRole('link', { name: 'Pro seniory' }).click();
	await expect(page).toHaveURL(/\/letak\/studenec\/seniori\/$/);
});

test('an unknown village says so', async ({ page }) => {
	await page.goto('/pro-obce/praha/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Zkopírovat řádek' })).toHaveCount(0);
});

/** What is printed after a press of the button; the dialogue of the system is left out. */
async function poster(page: Page, village: string, button: string) {
	await page.addInitScript(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await page.goto(`/pro-obce/${village}/`);
	await page.getByRole('figure', { name: 'QR kód stránky obce' }).waitFor();
	await page.getByRole('button', { name: button }).click();
	await expect(page.locator('[data-printed]')).toHaveCount(1);
	await page.evaluate(() => document.fonts.ready);
	const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
	const [, width, height] =
		/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(bytes.toString('latin1')) ?? [];
	const millimetres = [width, height].map((points) => Math.round((Number(points) / 72) * 25.4));
	return { ...(await readPdf(bytes)), millimetres };
}

for (const [paper, millimetres, smallest] of [
	['A4', [210, 297], 14],
	['A3', [297, 420], 20]
] as const) {
	// The longest name, the most offices to call, no number known, and an ordinary one.
	for (const village of ['ponikla', 'paseky-nad-jizerou', 'jablonec-nad-jizerou', 'jilemnice']) {
		test(`the poster of ${village} is one sheet of ${paper} that a phone can read`, async ({
			page,
			baseURL
		}) => {
			const pdf = await poster(page, village, `Vytisknout plakát ${paper}`);
			expect(pdf).toMatchObject({
				pages: 1,
				millimetres,
				qr: `${baseURL}/obec/${village}/`,
				tagged: true
			});
			expect(pdf.text).toContain('481 565 111');
			expect(pdf.text).toContain('Volejte 112.');
			expect(pdf.text).toContain('Data z 21. 11. 2026');
			expect(pdf.text).not.toContain('Zkopírovat');
			expect(pdf.smallestText).toBeGreaterThanOrEqual(smallest);
		});
	}
}
