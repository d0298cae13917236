import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test as base } from '@playwright/test';
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
		await rm(folder, { recursive: true });
	}
});

// Each look at the data checks all of them, on a machine that has other work, too.
test.describe.configure({ timeout: 240_000 });

const PS = 'Pečovatelská služba Jilemnice';
const PS_FILE = 'sluzby/ps-jilemnice.yaml';

test('the seven edits of a clerk, each in a few clicks', async ({ clerk }) => {
	const counts: Record<string, number> = {};
	const edit = async (name: string, most: number, steps: () => Promise<void>) => {
		clerk.clicks = 0;
		await steps();
		counts[name] = clerk.clicks;
		expect(clerk.clicks, name).toBeLessThanOrEqual(most);
	};
	const { page } = clerk;

	await edit('new phone, by call today', 5, async () => {
		await clerk.open(PS);
		await clerk.press(clerk.button('Přidat: telefony'));
		await clerk.type('Číslo', '481 565 112', page.getByRole('group', { name: 'Telefony' }));
		await clerk.save(
			'Telefony: 481 565 112 přibude, zdroj: zjištěno dnes.',
			'Jilemnice, pro všechny'
		);
	});
	expect((await clerk.record(PS_FILE))['telefony']?.at(-1)).toMatchObject({ cislo: '481 565 112' });

	await edit('changed hours', 7, async () => {
		await clerk.open(PS);
		const hours = page.locator('#hodiny');
		await clerk.press(hours.getByLabel(/^Už neplatí denně/));
		await clerk.press(hours.getByRole('button', { name: 'Přidat: hodiny' }));
		await clerk.type('Slovy', 'po–pá 7:00–15:30', page.getByRole('group', { name: 'Hodiny' }));
		await clerk.save('Hodiny: denně 6:30–19:00 už neplatí.', 'Hodiny: po–pá 7:00–15:30 přibude');
	});

	await edit('service ended', 7, async () => {
		await clerk.open('Klub důchodců Studenec');
		const state = page.getByRole('group', { name: 'Stav' });
		await clerk.choose('Hodnota', 'skoncila', state);
		await clerk.type('Od kdy', '2026-10', state);
		await clerk.type('Zdroj', 'registr-2026-09', state);
		await clerk.save('Stav: místo');
	});

	await edit('new service', 14, async () => {
		await clerk.press(page.getByRole('link', { name: 'Záznamy' }));
		await clerk.press(page.getByText('Služby (95)'));
		await clerk.type(
			'Přidat záznam',
			'Obědy Studenec',
			page.locator('details', { hasText: 'Služby (95)' })
		);
		await page.keyboard.press('Enter');
		await clerk.press(page.getByLabel('Pečovatelka domů'));
		const state = page.getByRole('group', { name: 'Stav' });
		await clerk.choose('Hodnota', 'bezi', state);
		await clerk.choose('Zdroj', 'dnes', state);
		await clerk.type('Shrnutí', 'Přivezou teplý oběd domů.');
		await clerk.save('Název: Obědy Studenec přibude.');
	});
	expect(await clerk.record('sluzby/obedy-studenec.yaml')).toMatchObject({ druhy: ['40'] });

	await edit('new coverage', 7, async () => {
		await clerk.press(page.getByRole('link', { name: 'Ověřit' }));
		await clerk.open(PS);
		await clerk.press(clerk.button('Přidat: kam jezdí, koho přijímá'));
		const coverage = page.getByRole('group', { name: 'Kam jezdí, koho přijímá' });
		await clerk.choose('Oblast', 'obec/paseky-nad-jizerou', coverage);
		await clerk.choose('Odpověď', 'ano', coverage);
		await clerk.save('Paseky nad Jizerou, ano přibude', 'Paseky nad Jizerou: Zeptejte se');
	});

	await edit('new lay word', 6, async () => {
		await clerk.press(page.getByRole('link', { name: 'Záznamy' }));
		await clerk.press(page.getByText(/^Druhy pomoci/));
		await clerk.press(page.getByRole('link', { name: 'Pečovatelka domů' }));
		const words = page.getByLabel('Slova');
		await clerk.press(words);
		await words.press('Control+End');
		await words.pressSequentially('\nvařené obědy');
		await clerk.save('Slova: vařené obědy přibude.');
	});
	expect(await readFile(join(clerk.folder, 'druhy-sluzeb.yaml'), 'utf8')).toContain(
		'vařené obědy]'
	);

	await edit('still true', 2, async () => {
		await clerk.press(page.getByRole('link', { name: 'Ověřit' }));
		await clerk.press(clerk.button('Stále platí').first());
		await expect(page.getByText(/^Ověřeno: /)).toBeVisible();
	});
	console.log('clicks:', JSON.stringify(counts));
});

test('forty records are confirmed by one click each, and the last one is taken back', async ({
	clerk
}) => {
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

test('a half-typed edit is there again after a reload, and a file changed meanwhile stays', async ({
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
	const file = join(clerk.folder, PS_FILE);
	const other = `${await readFile(file, 'utf8')}# Někdo jiný.\n`;
	await writeFile(file, other);
	await clerk.press(clerk.button('Uložit'));
	await expect(page.getByText('mezitím někdo změnil')).toBeVisible();
	expect(await readFile(file, 'utf8')).toBe(other);
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
