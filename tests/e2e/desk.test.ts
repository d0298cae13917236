import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as baseExpect, type Locator, type Page, test as base } from '@playwright/test';
import { parse } from 'yaml';
import { deskAnswers } from '../../src/tools/desk/answers.ts';
import { startDesk } from '../../src/tools/desk/server.ts';
import { Workshop } from '../../src/tools/desk/workshop.ts';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';

/** The clerk at the desk, over a copy of the data; what they press is counted. */
class Clerk {
	clicks = 0;
	readonly page: Page;
	readonly folder: string;

	constructor(page: Page, folder: string) {
		this.page = page;
		this.folder = folder;
	}

	async press(target: Locator): Promise<void> {
		this.clicks++;
		await target.click();
	}

	/** A field is pressed before it is typed into; the cursor is there by itself in a new fact. */
	async type(name: string | RegExp, words: string, within: Locator | Page = this.page) {
		const field = within.getByLabel(name);
		if (!(await field.evaluate((element) => element === document.activeElement)))
			await this.press(field);
		await field.fill(words);
	}

	async choose(name: string, option: string, within: Locator | Page = this.page) {
		this.clicks++;
		await within.getByLabel(name).selectOption(option);
	}

	async open(service: string): Promise<void> {
		await this.press(this.page.getByRole('link', { name: service, exact: true }).first());
	}

	group(name: string): Locator {
		return this.page.getByRole('group', { name });
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name });
	}

	/** Looks at what will change, and writes it. */
	async save(...sentences: string[]): Promise<void> {
		await this.press(this.button('Zkontrolovat a uložit').last());
		for (const sentence of sentences)
			await expect(this.page.getByRole('main')).toContainText(sentence);
		await this.press(this.button('Uložit'));
		await expect(this.page.getByText(/^Uloženo: /)).toBeVisible();
	}

	async record(path: string): Promise<Record<string, Record<string, unknown>[]>> {
		return parse(await readFile(join(this.folder, path), 'utf8')) as never;
	}
}

const test = base.extend<{ clerk: Clerk }>({
	viewport: { width: 1280, height: 800 },
	clerk: async ({ page }, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'pult-'));
		await cp('data', folder, { recursive: true });
		await rm(join(folder, '.pult.json'), { force: true });
		const desk = await startDesk(0, deskAnswers(new Workshop(folder)));
		await page.goto(desk.url);
		await use(new Clerk(page, folder));
		await desk.stop();
		await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 500 });
	}
});

// Each click checks all data, also on a machine that has other work.
const expect = baseExpect.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 240_000 });

const PS = 'Pečovatelská služba Jilemnice';
const PS_FILE = 'sluzby/ps-jilemnice.yaml';

/** One of the edits a clerk makes, and how many clicks it may take. */
function edit(name: string, most: number, steps: (clerk: Clerk) => Promise<void>): void {
	test(`${name} in at most ${most} clicks`, async ({ clerk }) => {
		await steps(clerk);
		console.log(`${name}: ${clerk.clicks} clicks`);
		expect(clerk.clicks).toBeLessThanOrEqual(most);
	});
}

edit('a new phone, by call today,', 5, async (clerk) => {
	await clerk.open(PS);
	await clerk.press(clerk.button('Přidat: telefony'));
	await clerk.type('Číslo', '481 565 112', clerk.group('Telefony'));
	await clerk.save(
		'Telefony: 481 565 112 přibude, zdroj: zjištěno dnes.',
		'Jilemnice, pro seniory'
	);
	const { telefony } = await clerk.record(PS_FILE);
	expect(telefony?.at(-1)).toMatchObject({ cislo: '481 565 112' });
});

edit('changed hours', 6, async (clerk) => {
	await clerk.open(PS);
	const hours = clerk.page.locator('#hodiny');
	await clerk.press(hours.getByRole('checkbox', { name: /^Už neplatí denně/ }));
	await clerk.press(hours.getByRole('button', { name: 'Přidat: hodiny' }));
	await clerk.type('Slovy', 'po–pá 7:00–15:30', clerk.group('Hodiny'));
	await clerk.save('19:00 už neplatí.', 'Hodiny: po–pá 7:00');
	const { hodiny } = await clerk.record(PS_FILE);
	expect(hodiny?.map(({ zastarale }) => zastarale)).toEqual([true, undefined]);
});

edit('a service that ended', 6, async (clerk) => {
	await clerk.open('Klub důchodců');
	await clerk.choose('Hodnota', 'skoncila', clerk.group('Stav'));
	await clerk.type('Od kdy', '2026-10', clerk.group('Stav'));
	await clerk.choose('Zdroj', 'dnes', clerk.group('Stav'));
	await clerk.save('Stav: místo');
	const { stav } = await clerk.record('sluzby/klub-duchodcu.yaml');
	expect(stav).toMatchObject({ hodnota: 'skoncila', od: '2026-10' });
});

edit('a new service', 9, async (clerk) => {
	const { page } = clerk;
	await clerk.press(page.getByRole('link', { name: 'Záznamy' }));
	await clerk.press(page.getByText(/^Služby \(\d+\)/));
	await clerk.type('Přidat záznam', 'Obědy Studenec', page.locator('details[open]'));
	await page.keyboard.press('Enter');
	await clerk.press(page.getByLabel('Pečovatelka domů'));
	await clerk.choose('Hodnota', 'bezi', clerk.group('Stav'));
	await clerk.choose('Zdroj', 'dnes', clerk.group('Stav'));
	await clerk.type('Shrnutí', 'Přivezou teplý oběd domů.');
	await clerk.save('Název: Obědy Studenec přibude.');
	expect(await clerk.record('sluzby/obedy-studenec.yaml')).toMatchObject({ druhy: ['40'] });
});

edit('new coverage', 6, async (clerk) => {
	await clerk.open(PS);
	await clerk.press(clerk.button('Přidat: kam jezdí, koho přijímá'));
	await clerk.choose('Oblast', 'obec/paseky-nad-jizerou', clerk.group('Kam jezdí'));
	await clerk.choose('Odpověď', 'ano', clerk.group('Kam jezdí'));
	await clerk.save('Paseky nad Jizerou, ano přibude', 'nově Jezdí do Pasek nad Jizerou');
});

edit('a new lay word', 6, async (clerk) => {
	const { page } = clerk;
	await clerk.press(page.getByRole('link', { name: 'Záznamy' }));
	await clerk.press(page.getByText(/^Druhy pomoci/));
	await clerk.press(page.getByRole('link', { name: 'Pečovatelka domů' }));
	await clerk.press(page.getByLabel('Slova'));
	await page.keyboard.press('Control+End');
	await page.keyboard.type('\nvařené obědy');
	await clerk.save('Slova: vařené obědy přibude.');
	expect(await readFile(join(clerk.folder, 'druhy-sluzeb.yaml'), 'utf8')).toContain(
		'vařené obědy]'
	);
});

test('forty records are confirmed by one click each, and the last one is taken back', async ({
	clerk
}) => {
	test.setTimeout(1_200_000);
	const { page } = clerk;
	const first = page.locator('#zaznamy > li').first();
	for (let count = 0; count < 40; count++) {
		const id = (await first.getAttribute('id')) ?? '';
		await clerk.press(first.getByRole('button', { name: 'Stále platí' }));
		await expect(page.locator(`#zaznamy > li[id="${id}"]`)).toContainText('Dnes ověřeno.');
		if (count < 39) continue;
		await page.getByRole('status').getByRole('button', { name: 'Vzít zpět' }).click();
		await expect(page.getByText(/^Vráceno: /)).toBeVisible();
		expect(await clerk.record(`sluzby/${id}.yaml`)).not.toHaveProperty('overeno');
	}
	console.log(`clicks per record: ${clerk.clicks / 40}`);
	expect(clerk.clicks).toBe(40);
	await page.goto(new URL('/zverejnit', page.url()).href);
	await expect(page.locator('.changes > li')).toHaveCount(39);
});

test('a half-typed edit is there again after a reload, and after somebody changed the record', async ({
	clerk
}) => {
	const { page } = clerk;
	await clerk.open(PS);
	const kept = page.waitForRequest(/\/koncept\//);
	await page.getByLabel('Shrnutí').fill('Přijedou domů a pomoh');
	await kept;
	await page.reload();
	await expect(page.getByLabel('Shrnutí')).toHaveValue('Přijedou domů a pomoh');
	await clerk.press(clerk.button('Zkontrolovat a uložit').last());
	await expect(clerk.button('Uložit')).toBeVisible();
	await page.goBack();
	await expect(page.getByLabel('Shrnutí')).toHaveValue('Přijedou domů a pomoh');
	await page.goForward();
	const file = join(clerk.folder, PS_FILE);
	const other = (await readFile(file, 'utf8')).replace(`nazev: ${PS}`, 'nazev: Jiné jméno');
	await writeFile(file, other);
	await clerk.press(clerk.button('Uložit'));
	await expect(page.getByText('mezitím někdo změnil')).toBeVisible();
	expect(await readFile(file, 'utf8')).toBe(other);
	await clerk.press(clerk.button('Uložit'));
	await expect(page.getByText(/^Uloženo: /)).toBeVisible();
	expect(await clerk.record(PS_FILE)).toMatchObject({
		nazev: 'Jiné jméno',
		shrnuti: 'Přijedou domů a pomoh'
	});
});

test('what a quick hand typed before the script came is kept, too', async ({ clerk }) => {
	const { page } = clerk;
	let give = () => {};
	const typed = new Promise<void>((resolve) => (give = resolve));
	await page.route('**/pult.js', async (route) => {
		await typed;
		await route.continue();
	});
	await clerk.open(PS);
	await page.getByLabel('Shrnutí').fill('Přijedou domů a pomoh');
	const kept = page.waitForRequest(/\/koncept\//, { timeout: 60_000 });
	give();
	await kept;
	await page.reload();
	await expect(page.getByLabel('Shrnutí')).toHaveValue('Přijedou domů a pomoh');
});

test('its pages are accessible, fit a phone, and nothing is complained of', async ({ clerk }) => {
	const { page } = clerk;
	const complaints = complaintsOf(page);
	for (const path of [
		'/',
		'/zaznamy',
		'/hovory',
		'/registr',
		'/zverejnit',
		'/zaznam/services/ps-jilemnice'
	]) {
		await page.goto(new URL(path, page.url()).href);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await expectAccessible(page);
		}
		await page.setViewportSize({ width: 320, height: 740 });
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, path).toBeLessThanOrEqual(320);
		await page.setViewportSize({ width: 1280, height: 800 });
	}
	await page.getByRole('button', { name: 'Přidat: telefony' }).click();
	await page.getByRole('group', { name: 'Telefony' }).getByLabel('Číslo').fill('115');
	await clerk.button('Zkontrolovat a uložit').last().click();
	await expect(page.getByText('Telefon má mít devět číslic')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('group', { name: 'Telefony' }).getByLabel('Číslo').fill('481 565 112');
	await clerk.button('Zkontrolovat a uložit').last().click();
	await expect(page.getByRole('heading', { name: 'Které letáky se změní' })).toBeVisible();
	await expectAccessible(page);
	expect(complaints.filter((words) => !words.includes('422'))).toEqual([]);
});
