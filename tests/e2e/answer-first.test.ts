import { expect, test, type Page } from '@playwright/test';
import { offerOf } from '#lib/help/offer/offers.ts';
import { municipalityAddress, situationAddress, typeAddress } from '#lib/region/addresses.ts';
import { byId } from '#lib/region/find.ts';
import { region } from '../support/region.ts';

/** Where somebody with one thumb finds the number: on the first screen; in the largest letters half a screen later. */
const LIMITS = [
	{ size: 'normal', bottom: 700 },
	{ size: 'largest', bottom: 1100 }
] as const;
type Limit = Readonly<{ size: string; bottom: number }>;

const SCREEN = 740;
/** Before something is opened. */
const MOST_SCREENS = 8;

const RESULTS = [
	'/hledat/?q=obedy+v+ponikle',
	'/hledat/?q=obedy',
	'/hledat/?q=pecovatelka&obec=rokytnice-nad-jizerou',
	'/hledat/?q=taxi&obec=ponikla'
];

/** Before the first paint: what this device keeps. */
async function keep(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
	await page.addInitScript((entries) => {
		for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
	}, kept);
}

/** A line more in each card says that it is Saturday. */
async function onSaturday(page: Page): Promise<void> {
	await page.clock.setFixedTime(new Date('2026-11-28T10:00:00+01:00'));
}

/** What is fetched for a part of the page alone stands in its place before anything is measured. */
async function settle(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await expect(page.locator('[aria-busy]')).toHaveCount(0);
}

async function screensOf(page: Page): Promise<number> {
	return (await page.evaluate(() => document.documentElement.scrollHeight)) / SCREEN;
}

async function firstCall(page: Page): Promise<{ top: number; bottom: number }> {
	const call = page.getByRole('main').locator('a[href^="tel:"]:visible').first();
	await expect(call).toBeVisible();
	const box = await call.boundingBox();
	if (!box) throw new Error('The call is not shown.');
	return { top: box.y, bottom: box.y + box.height };
}

/** Where in usual letters the open page has no end, or its first call ends too far down in letters of each size. */
async function lateOn(page: Page, what: string, limits: readonly Limit[]): Promise<string[]> {
	await settle(page);
	const screens = await screensOf(page);
	const late = screens > MOST_SCREENS ? [`${what}: ${screens.toFixed(1)} screens`] : [];
	for (const { size, bottom } of limits) {
		// As the header does, and without opening the page once more for each.
		await page.evaluate((chosen) => (document.documentElement.dataset['textSize'] = chosen), size);
		const y = Math.round((await firstCall(page)).bottom);
		if (y > bottom) late.push(`${what}, ${size} letters: ${y}`);
	}
	return late;
}

/** The same of what is typed. */
async function lateAmong(
	page: Page,
	asked: readonly string[],
	limits: readonly Limit[] = LIMITS
): Promise<string[]> {
	const late: string[] = [];
	for (const words of asked) {
		await page.goto(`/hledat/?q=${encodeURIComponent(words)}`);
		await expect(page.getByRole('group', { name: 'Výsledek hledání' })).toBeVisible();
		late.push(...(await lateOn(page, words, limits)));
	}
	return late;
}

test('where nobody is known and no village chosen, whom to call stands on the first screen', async ({
	page
}) => {
	await page.goto('/hledat/?q=neslysim');
	await expect(page.getByRole('group', { name: 'Výsledek hledání' })).toHaveText(/nikoho neznáme/);
	// The card of a gap comes a moment after the answer.
	await expect(page.getByText('Co místo toho')).toBeVisible();
	expect((await firstCall(page)).bottom).toBeLessThanOrEqual(SCREEN);
});

test('of a long letter the beginning stands above the answer, and all of it in the field', async ({
	page
}) => {
	const letter = 'maminka v Poniklé potřebuje pomoct s hygienou a vozit obědy, '.repeat(6).trim();
	await page.goto(`/hledat/?q=${encodeURIComponent(letter)}`);
	expect((await firstCall(page)).bottom).toBeLessThanOrEqual(700);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(letter);
	await page.getByRole('button', { name: 'Změnit' }).click();
	await expect(page.getByRole('searchbox')).toHaveValue(letter);
});

for (const { size, bottom } of LIMITS) {
	for (const address of RESULTS) {
		test(`${address}, ${size} letters: the first call ends above y ${bottom}`, async ({ page }) => {
			await keep(page, { pismo: size });
			await page.goto(address);
			expect((await firstCall(page)).bottom).toBeLessThanOrEqual(bottom);
		});
	}

	for (const situation of ['obed-domu', 'pomoc-doma-seniorovi', 'odvoz-k-lekari']) {
		test(`situation ${situation}, ${size} letters: the first call ends above y ${bottom}`, async ({
			page
		}) => {
			await keep(page, { pismo: size, obec: 'ponikla' });
			await page.goto(`/situace/${situation}/`);
			await expect(page.getByRole('region', { name: 'Komu zavolat nejdřív' })).toBeVisible();
			expect((await firstCall(page)).bottom).toBeLessThanOrEqual(bottom);
		});
	}
}

const TYPED = {
	situation: region.situations.map(({ name }) => name),
	'kind of help, missing ones too,': region.types.map(({ plain }) => plain),
	advice: region.topics.map(({ name }) => name)
};
for (const [what, words] of Object.entries(TYPED)) {
	test(`any ${what} that is typed: the first call ends on the first screen`, async ({ page }) => {
		await onSaturday(page);
		await keep(page, { obec: 'ponikla' });
		expect(await lateAmong(page, words)).toEqual([]);
	});
}

test('any service that is named: its number, or that of who helps, ends on the first screen', async ({
	page
}) => {
	await onSaturday(page);
	await keep(page, { obec: 'ponikla' });
	const village = byId(region.municipalities, 'ponikla') ?? null;
	// Nobody is sent to who would not help: there the reason comes first.
	const names = region.services
		.filter((service) => offerOf(region, service, village).answer !== 'no')
		.map(({ name }) => name);
	expect(await lateAmong(page, names, [{ size: 'normal', bottom: SCREEN }])).toEqual([]);
});

test('the page of any kind of help and any village: the first call ends on the first screen, all else on the eighth', async ({
	page
}) => {
	await onSaturday(page);
	await keep(page, { obec: 'ponikla' });
	const late: string[] = [];
	for (const address of [
		...region.types.map(({ id }) => typeAddress(id)),
		...region.municipalities.map(({ id }) => municipalityAddress(id))
	]) {
		await page.goto(address);
		late.push(...(await lateOn(page, address, LIMITS)));
	}
	expect(late).toEqual([]);
});

test('a service answers for the kept village beside its name, and changes of it are spoken', async ({
	page
}) => {
	await keep(page, { obec: 'ponikla' });
	await page.goto('/sluzba/ps-jilemnice/');
	const answer = page.getByRole('status').filter({ hasText: 'Jezdí do Poniklé' });
	await expect(answer).toBeInViewport();
	const title = await page.getByRole('heading', { level: 1 }).boundingBox();
	const badge = await answer.boundingBox();
	expect((badge?.y ?? 0) - ((title?.y ?? 0) + (title?.height ?? 0))).toBeLessThan(16);
});

test('a card says the answer, then the call, then why', async ({ page }) => {
	await page.goto('/hledat/?q=obedy+v+ponikle');
	const card = page.getByRole('article', { name: 'Pečovatelská služba v Poniklé' });
	await expect(card).toHaveText(/Je v\sPoniklé.*Zavolat.*Plán uvádí.*Zdroj:/s);
});

for (const address of [
	'/hledat/',
	'/',
	'/data/',
	'/letak/ponikla/seniori/',
	'/hledat/?obec=ponikla',
	'/hledat/?q=odlehcovacka&obec=ponikla',
	'/sluzba/ps-jilemnice/',
	'/plan/',
	'/co-nevime/',
	'/tisen/',
	'/rady/',
	'/prehled/',
	'/o-aplikaci/',
	'/pristupnost/',
	'/soukromi/',
	'/hledat/?q=brbl',
	'/doporuceni/?s=ps-jilemnice&obec=ponikla',
	...region.situations.map(({ id }) => situationAddress(id))
]) {
	test(`${address} is at most eight screens long before something is opened`, async ({ page }) => {
		await keep(page, { obec: 'ponikla' });
		await page.goto(address);
		await settle(page);
		expect(await screensOf(page)).toBeLessThanOrEqual(MOST_SCREENS);
	});
}

test('a service that takes only some says so, and stands after the gap of the others', async ({
	page
}) => {
	await page.goto('/hledat/?q=odlehcovacka&obec=ponikla');
	const young = page.getByRole('article', { name: /Dětském centru/ });
	await expect(young).toContainText('Jen do\u00a030\u00a0let s\u00a0postižením');
	const names = await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts();
	const place = (name: RegExp) => names.findIndex((text) => name.test(text));
	expect(place(/Rokytnici/)).toBe(0);
	expect(place(/Pobytová odlehčovací/)).toBeGreaterThan(0);
	expect(place(/Dětském centru/)).toBeGreaterThan(place(/Pobytová odlehčovací/));
});

test('a documented gap of the very help stands before whom to ask', async ({ page }) => {
	await keep(page, { obec: 'rokytnice-nad-jizerou' });
	await page.goto('/situace/odvoz-k-lekari/');
	const parts = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
	expect(parts).toContain('Co tu chybí');
	expect(parts.indexOf('Co tu chybí')).toBeLessThan(parts.indexOf('Kdo pomůže'));
});

for (const situation of ['odvoz-k-lekari', 'samota-ve-stari', 'pomoc-doma-seniorovi']) {
	test(`without a village, who helps stands before what may be missing: ${situation}`, async ({
		page
	}) => {
		await page.goto(`/situace/${situation}/`);
		const parts = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
		const gaps = parts.findIndex((title) => /^Co (tu chybí|není jisté)/.test(title));
		expect(gaps).toBeGreaterThan(parts.indexOf('Kdo pomůže'));
	});
}

test('nothing is told to be missing beside a number of who may give it', async ({ page }) => {
	await page.goto('/situace/odpocinek-od-pece/');
	const unsure = page.getByRole('region', { name: 'Co není jisté' });
	await expect(unsure).toContainText('Pobytová odlehčovací služba pro seniory');
	const missing = page.getByRole('region', { name: 'Co tu chybí' });
	await expect(missing.filter({ hasText: 'Pobytová' })).toHaveCount(0);
	await page.goto('/druh/44/');
	const card = page.getByRole('article', { name: 'Pobytová odlehčovací služba pro seniory' });
	await expect(card).toContainText('Není to jisté. Zeptejte se.');
});

test('the first page shows a number, a way out of fear and the crisis lines at once', async ({
	page
}) => {
	await keep(page, { obec: 'ponikla' });
	await page.goto('/');
	const atHand = page.getByRole('navigation', { name: 'Hned po ruce' });
	for (const name of [/^\s*Zavolat/, /Bojím se\sdoma/, /Tísňové linky/]) {
		const box = await atHand.getByRole('link', { name }).boundingBox();
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(SCREEN);
	}
});

test('what is folded is on the page for paper and for who looks for a word', async ({ page }) => {
	await page.goto('/hledat/?obec=ponikla');
	await page
		.getByText(/^Ukázat \d+/)
		.first()
		.waitFor();
	expect(await page.locator('article').count()).toBeGreaterThan(30);
	const before = await page.getByRole('article').count();
	await page
		.getByText(/^Ukázat \d+/)
		.first()
		.click();
	expect(await page.getByRole('article').count()).toBeGreaterThan(before);
});

test('what no source speaks of is folded, and not counted with what is worth asking', async ({
	page
}) => {
	await page.goto('/hledat/?q=obedy&obec=paseky-nad-jizerou');
	const ask = page.getByRole('region', { name: 'Zeptejte se' });
	await expect(ask.getByRole('article').first()).toContainText('Rokytnice');
	await expect(ask.getByRole('article').first()).toContainText(/smlouv/);
	const shown = await ask.getByRole('article').count();
	const said = await page.getByRole('group', { name: 'Výsledek hledání' }).innerText();
	expect(said).toMatch(new RegExp(`^${shown}\\smožná`));
	await ask.getByText(/nevíme, zda pomůž/).click();
	expect(await ask.getByRole('article').count()).toBeGreaterThan(shown);
});

test('an answer that may be another says so, and leads to whom to ask', async ({ page }) => {
	await page.goto('/hledat/?q=obědy+domů&obec=ponikla');
	await expect(page.getByText('Hledáme:')).toBeVisible();
	await page.goto('/hledat/?q=nemám+na+nájem&obec=ponikla');
	await expect(page.getByText('Nejspíš hledáte:')).toBeVisible();
	await page.getByRole('link', { name: 'Není to ono?' }).click();
	await expect(page.getByRole('heading', { name: 'Nevíte si rady?' })).toBeInViewport();
});
