import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';

const table = (page: Page) => page.getByRole('grid', { name: 'Celá tabulka' });
const cell = (page: Page, name: string) => table(page).getByRole('gridcell', { name, exact: true });

test('every kind of help in every village is yes, ask or no, and silence is no ask', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	await page.goto('/pokryti/');
	await expect(cell(page, 'Ano: Pečovatelka domů, Poniklá')).toBeVisible();
	await expect(cell(page, 'Zeptejte se: Pečovatelka domů, Paseky nad Jizerou')).toBeVisible();
	await expect(cell(page, 'Není: Taxi pro seniory, Rokytnice nad Jizerou')).toBeVisible();
	const cells = await table(page).locator('td[aria-expanded]').allInnerTexts();
	expect(cells).toHaveLength(60 * 21);
	expect(new Set(cells)).toEqual(new Set(['Ano', 'Ano*', 'Zeptejte se', 'Nevíme', 'Není']));
	expect(complaints).toEqual([]);
});

test('a share counts only a yes for all, and of seniors only what is for seniors', async ({
	page
}) => {
	// Respite is in a centre for the young.
	await page.goto('/pokryti/?druh=44');
	const part = page.getByRole('region', { name: 'Jeden druh pomoci' });
	await expect(part.getByText('Ano pro všechny má 0 z 22 078 lidí (0 %).')).toBeVisible();
	await expect(part.getByText('pomoc pro seniory 0 z 4 998 (0 %)')).toBeVisible();
	await page.goto('/pokryti/?druh=40&skupina=rodiny');
	await expect(part.getByText('Kolik takových lidí tu žije, nevíme.')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: /^Ano má/ })).toHaveCount(0);
});

test.describe('on a desktop', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('the page begins with the table, and all villages stand side by side', async ({ page }) => {
		await page.goto('/pokryti/');
		await expect(table(page)).toBeVisible();
		const box = page.getByRole('region', { name: 'Tabulka, posouvá se do stran' });
		expect((await box.boundingBox())?.y).toBeLessThan(420);
		expect(await box.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
	});
});

test('Escape closes what a cell says, from the cell and from within', async ({ page }) => {
	await page.goto('/pokryti/');
	const poradna = cell(page, 'Zeptejte se: Poradna, Benecko');
	const why = table(page).getByRole('region', { name: 'Poradna, Benecko' });
	for (const keys of [[], ['Tab']]) {
		await poradna.press('Enter');
		await expect(why).toBeVisible();
		for (const key of keys) await page.keyboard.press(key);
		await page.keyboard.press('Escape');
		await expect(why).toHaveCount(0);
		await expect(poradna).toBeFocused();
	}
});

test('the links of the headers are cells, reached by arrows and no stop of their own', async ({
	page
}) => {
	await page.goto('/pokryti/');
	await cell(page, 'Zeptejte se: Poradna, Benecko').focus();
	await page.keyboard.press('ArrowUp');
	await expect(table(page).getByRole('link', { name: 'Benecko' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowLeft');
	await expect(table(page).getByRole('link', { name: 'Poradna', exact: true })).toBeFocused();
	expect(await table(page).locator(':is(a, td[tabindex]):not([tabindex="-1"])').count()).toBe(1);
});

test('a cell says where its answer comes from and when, and what to do next', async ({ page }) => {
	await page.goto('/pokryti/');
	await cell(page, 'Není: Taxi pro seniory, Rokytnice nad Jizerou').click();
	const why = table(page).getByRole('region', { name: 'Taxi pro seniory, Rokytnice nad Jizerou' });
	await expect(why.getByText('Vycházíme z údaje z listopadu 2022.')).toBeVisible();
	await expect(why.getByText('Zdroj: Akční plán').first()).toBeVisible();
	await expect(why.getByRole('link', { name: /Opatření 008/ })).toBeVisible();
	await why.getByRole('button', { name: 'Zavřít' }).click();
	await expect(why).toHaveCount(0);
	await expect(cell(page, 'Není: Taxi pro seniory, Rokytnice nad Jizerou')).toBeFocused();
});

test('the table is one stop of the Tab key, and arrows lead through it', async ({ page }) => {
	await page.goto('/pokryti/');
	const first = cell(page, 'Zeptejte se: Poradna, Benecko');
	await first.focus();
	// Two kinds of advice and personal assistance stand before it.
	for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
	const care = cell(page, 'Ano: Pečovatelka domů, Benecko');
	await expect(care).toBeFocused();
	await page.keyboard.press('End');
	await expect(cell(page, 'Ano: Pečovatelka domů, Rokytnice nad Jizerou')).toBeFocused();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(care).toHaveAttribute('aria-expanded', 'true');
	expect(await table(page).locator('[tabindex="0"]').count()).toBe(1);
});

test('a thousand answers are no thousand controls to bring to life', async ({ page }) => {
	await page.goto('/pokryti/');
	await expect(table(page)).toBeVisible();
	expect(await page.getByRole('button').count()).toBeLessThan(20);
});

test('on a phone one kind of help is a share of people, and a list of villages with reasons', async ({
	page
}) => {
	await page.goto('/pokryti/');
	await page.getByLabel('Druh pomoci', { exact: true }).selectOption('Pečovatelka domů');
	await expect(page).toHaveURL(/\?druh=40$/);
	const part = page.getByRole('region', { name: 'Jeden druh pomoci' });
	await expect(part.getByText('z 22 078 lidí')).toBeVisible();
	await expect(part.getByText('Z lidí nad 65 let', { exact: false })).toBeVisible();
	await expect(part.getByText('Zeptejte se (2 obce)')).toBeVisible();
	await part.getByRole('listitem').getByText('Paseky nad Jizerou', { exact: true }).click();
	await expect(
		part.getByText('Zdroj jmenuje jen jiné obce.').filter({ visible: true }).first()
	).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('one village is a list of kinds of help', async ({ page }) => {
	await page.goto('/pokryti/?obec=rokytnice-nad-jizerou&skupina=seniori');
	const part = page.getByRole('region', { name: 'Jedna obec' });
	await expect(part.getByText(/^Není \(/)).toBeVisible();
	await part.getByText('Chvíle oddechu pro pečující').click();
	await expect(part.getByText('je pro', { exact: false }).first()).toBeVisible();
});

test('the group, the form and the office are kept in the link, and "back" returns', async ({
	page
}) => {
	await page.goto('/pokryti/');
	await page.getByLabel('Komu').selectOption('senioři');
	await page.getByLabel('Obce úřadu').selectOption('Rokytnicko');
	await expect(page).toHaveURL(/\?urad=rokytnice-nad-jizerou&skupina=seniori$/);
	await expect(table(page).getByRole('columnheader', { name: 'Poniklá' })).toHaveCount(0);
	await expect(table(page).getByRole('rowheader', { name: /Klub pro děti/ })).toHaveCount(0);
	await page.goBack();
	await expect(table(page).getByRole('columnheader', { name: 'Poniklá' })).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Komu')).toHaveValue('seniori');
});

test('residential respite is there, yet whether seniors get it must be asked', async ({ page }) => {
	await page.goto('/pokryti/?forma=pobytova');
	await expect(cell(page, 'Ano*: Chvíle oddechu pro pečující, Poniklá')).toBeVisible();
	await page.goto('/pokryti/?forma=pobytova&skupina=seniori');
	await expect(cell(page, 'Zeptejte se: Chvíle oddechu pro pečující, Poniklá')).toBeVisible();
});

test('a yes with a limit is no plain yes, in the list, on the map and in its legend', async ({
	page
}) => {
	await page.goto('/pokryti/?druh=44');
	await expect(page.getByText('Ano*, ne pro každého (21 obcí)')).toBeVisible();
	await page.getByRole('figure').scrollIntoViewIfNeeded();
	const plain = page.getByRole('img', { name: /: ano$/ });
	await expect(page.getByRole('img', { name: /: ano, ale ne pro každého$/ })).toHaveCount(21);
	await expect(plain).toHaveCount(0);
	await expect(page.getByText('Ano, ale ne pro každého', { exact: true })).toBeVisible();

	await page.goto('/sluzba/dc-jilemnice-odlehcovaci/#pokryti');
	await page.getByText('Mapa a seznam obcí: 21 ano, ale ne pro každého').click();
	await expect(page.getByRole('img', { name: /: ano, ale ne pro každého$/ })).toHaveCount(21);
});

test('what the link names wrongly is left out and said', async ({ page }) => {
	await page.goto('/pokryti/?urad=praha&druh=999');
	await expect(page.getByText('něco, co neznáme: praha, 999')).toBeVisible();
	await expect(cell(page, 'Ano: Pečovatelka domů, Poniklá')).toBeVisible();
});

test('no axe violation, with a row and a list open', async ({ page }) => {
	await page.goto('/pokryti/?druh=40&obec=ponikla');
	await cell(page, 'Zeptejte se: Poradna, Benecko').click();
	await expectAccessible(page);
});

test('works without a signal after one visit', async ({ page, context }) => {
	await page.goto('/');
	await storedOnDevice(page);
	await context.setOffline(true);
	await page.goto('/pokryti/?druh=40');
	await expect(cell(page, 'Ano: Pečovatelka domů, Poniklá')).toBeVisible();
	await page.getByRole('figure').scrollIntoViewIfNeeded();
	await expect(page.getByRole('group', { name: 'Kde je: Pečovatelka domů' })).toBeVisible();
});

test('is printed on landscape sheets, the whole table', async ({ page }) => {
	await page.goto('/pokryti/');
	await expect(table(page)).toBeVisible();
	const sheets = async (format: string) => {
		const pdf = await page.pdf({ format, preferCSSPageSize: true });
		return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
			([, width, height]) => Number(width) > Number(height)
		);
	};
	const onA4 = await sheets('A4');
	expect(onA4.every(Boolean)).toBe(true);
	// None of them is empty.
	expect(onA4.length).toBeLessThanOrEqual(2);
	expect((await sheets('A3')).length).toBeLessThanOrEqual(2);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole table is there to read', async ({ page }) => {
		await page.goto('/pokryti/');
		const whole = page.getByRole('table', { name: 'Celá tabulka' });
		const row = whole.getByRole('row', { name: /^Pečovatelka domů/ });
		await expect(row.getByRole('cell', { name: 'Zeptejte se' })).toHaveCount(2);
		await expect(page.getByLabel('Komu')).toBeHidden();
	});
});
