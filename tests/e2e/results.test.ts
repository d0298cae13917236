import { expect, test, type Locator, type Page } from '@playwright/test';
import { listen } from './support/announced.ts';

const field = (page: Page) => page.getByLabel('Napište to vlastními slovy');
const answer = (page: Page) => page.getByRole('group', { name: 'Výsledek hledání' });
const refine = (page: Page) => page.getByRole('button', { name: 'Upřesnit' }).click();
const change = (page: Page) => page.getByRole('button', { name: 'Změnit' }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const service = (page: Page, name: string) =>
	page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('a daughter finds who brings lunches to Poniklá, and the number to call', async ({ page }) => {
	await page.goto('/');
	await field(page).fill('obědy v poniklé');
	await page.getByRole('button', { name: 'Najít' }).click();
	await expect(heading(page, 'Pomůže vám')).toBeVisible();
	const care = service(page, 'Pečovatelská služba Jilemnice');
	await expect(care.getByText('Jezdí do Poniklé')).toBeVisible();
	await expect(care.getByText('Zdroj: Akční plán')).toBeVisible();
	await expect(care.getByRole('link', { name: /Zavolat 739 861 544/ })).toHaveAttribute(
		'href',
		'tel:+420739861544'
	);
});

test('a deep link opens the same answer, and never shows the whole list first', async ({
	page
}) => {
	await page.addInitScript(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		new MutationObserver(() => seen.push(document.querySelectorAll('article').length)).observe(
			document,
			{ childList: true, subtree: true }
		);
	});
	await page.goto('/hledat/?q=obedy&obec=ponikla');
	await expect(service(page, 'Pečovatelská služba Jilemnice')).toBeVisible();
	const most = await page.evaluate(() => Math.max(...(window as never as { seen: number[] }).seen));
	expect(most).toBe(await page.locator('article').count());
});

test('"back" brings back the list, the scroll and the query', async ({ page }) => {
	await page.goto('/hledat/?obec=ponikla');
	const care = page.getByRole('article').nth(2).getByRole('heading').getByRole('link');
	await care.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => scrollY);
	expect(before).toBeGreaterThan(500);
	await care.click();
	await expect(page).toHaveURL(/\/sluzba\//);
	await page.goBack();
	await expect(care).toBeInViewport();
	expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(10);
	await expect(page).toHaveURL(/obec=ponikla/);
});

test('"back" steps over typing and stops at choices', async ({ page }) => {
	await page.goto('/');
	await page.goto('/hledat/');
	await field(page).pressSequentially('obědy', { delay: 20 });
	await expect(page).toHaveURL(/q=ob%C4%9Bdy/);
	await refine(page);
	await page.getByLabel('Komu').selectOption({ value: 'seniori' });
	await expect(page).toHaveURL(/skupina=seniori/);
	await page.goBack();
	await expect(page).toHaveURL(/q=ob%C4%9Bdy$/);
	await expect(page.getByLabel('Komu')).toHaveValue('');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('S čím potřebujete pomoct?');
});

test('what the words were taken to mean can be taken back', async ({ page }) => {
	await page.goto('/hledat/?q=obědy v poniklé');
	await refine(page);
	const understood = page.getByRole('list', { name: 'Hledáme:' });
	await understood.getByRole('button', { name: /^Poniklá/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('obědy');
	await expect(understood.getByRole('button', { name: /^Poniklá/ })).toBeHidden();
	await expect(heading(page, 'Kdo pomáhá')).toBeVisible();
});

test('each list says which choices would leave nothing, and follows the other choices', async ({
	page
}) => {
	await page.goto('/hledat/?druh=44&obec=ponikla');
	await refine(page);
	const nothing = async () => page.getByLabel('Komu').locator('optgroup option').allInnerTexts();
	const forRespite = await nothing();
	await page.getByLabel('Druh pomoci').selectOption({ value: '40' });
	await expect(page).toHaveURL(/druh=40/);
	expect(await nothing()).not.toEqual(forRespite);
});

test('no number promises help where one has to ask', async ({ page }) => {
	await page.goto('/hledat/?q=obedy');
	await refine(page);
	for (const label of ['Kde bydlí', 'Komu', 'Druh pomoci']) {
		const names = await page.getByLabel(label).getByRole('option').allInnerTexts();
		expect(names.join(' ')).not.toMatch(/\(\d+\)/);
	}
});

test('help without paying: who is paid says so, and the choice can be taken back', async ({
	page
}) => {
	await page.goto('/hledat/?druh=40&obec=ponikla');
	await refine(page);
	await page.getByLabel('Cena').selectOption({ value: 'zdarma' });
	await expect(page).toHaveURL(/cena=zdarma/);
	const unfit = page.getByRole('region', { name: 'Co se nehodí' });
	await expect(unfit.getByText(/Za tuto službu se platí \(/)).toBeVisible();
	await expect(unfit.getByText('Platí se').first()).toBeVisible();
	await page
		.getByRole('list', { name: 'Hledáme:' })
		.getByRole('button', { name: /^bez placení/ })
		.click();
	await expect(page).not.toHaveURL(/cena=/);
	await expect(heading(page, 'Pomůže vám')).toBeVisible();
});

test('where nobody knows if one pays, that is said and nobody is left out', async ({ page }) => {
	await page.goto('/hledat/?obec=ponikla&cena=zdarma');
	const helps = page.getByRole('region', { name: 'Pomůže vám' });
	await expect(helps.getByText(/Je zdarma\./).first()).toBeVisible();
	const toAsk = page.getByRole('region', { name: 'Zeptejte se' });
	await expect(toAsk).toContainText(/Cenu zatím nevíme\./);
	const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
	expect(scrollWidth).toBe(clientWidth);
});

test('an exhausted carer meets all who may help, and a number, before why it is not sure', async ({
	page
}) => {
	await page.goto('/hledat/?q=už+nemůžu,+starám+se+o+mámu&obec=ponikla');
	const call = page
		.getByRole('article')
		.first()
		.getByRole('link', { name: /^Zavolat/ });
	// Of whom no source speaks is folded, yet above.
	const silent = page.getByRole('heading', {
		name: 'Odlehčovací pobyt v Turnově – Pohoda',
		includeHidden: true
	});
	const gap = page.getByRole('heading', { name: 'Pobytová odlehčovací služba pro seniory' });
	await expect(call).toBeVisible();
	const where = async (one: typeof gap) =>
		one.first().evaluate((element) => [...document.querySelectorAll('*')].indexOf(element));
	await expect(gap).toBeVisible();
	expect(await where(call)).toBeLessThan(await where(gap));
	expect(await where(silent)).toBeLessThan(await where(gap));
});

test('a gap is said plainly, with what helps instead', async ({ page }) => {
	await page.goto('/hledat/?druh=charitni-taxi&obec=rokytnice-nad-jizerou');
	const missing = page.getByRole('region', { name: 'Tady to není' });
	await expect(missing.getByText('Tato služba tu teď není.').first()).toBeVisible();
	await missing.getByRole('link', { name: 'Pečovatelka domů' }).first().click();
	await expect(page).toHaveURL(/druh=40&|&druh=40/);
	await expect(heading(page, 'Pomůže vám')).toBeVisible();
});

test('a service that ended is never offered, and the reason is said', async ({ page }) => {
	await page.goto('/hledat/?druh=39&obec=ponikla');
	const ended = page
		.getByRole('region', { name: 'Tady to není' })
		.getByRole('article')
		.filter({ hasText: 'Diakoni' });
	await expect(ended.getByText('Skončila v roce 2019.', { exact: true })).toBeVisible();
	await expect(ended.getByRole('link', { name: /Zavolat/ })).toHaveCount(0);
});

test('respite for young people is never offered to a grandmother', async ({ page }) => {
	await page.goto('/hledat/?q=hlidani babicky&obec=ponikla');
	const missing = page.getByRole('region', { name: 'Tady to není' });
	const respite = service(page, 'Odlehčovací pobyt v Dětském centru Jilemnice');
	// The gap is the answer; who does not fit is folded below it.
	await missing.getByText(/^Ukázat/).click();
	await expect(missing.getByRole('article').and(respite)).toBeVisible();
	await expect(respite.getByText('Nehodí se')).toBeVisible();
	await expect(respite.getByRole('link', { name: /Zavolat/ })).toHaveCount(0);
});

test('what is for others is not said not to be here', async ({ page }) => {
	await page.goto('/hledat/?q=exekuce');
	const summary = page.getByRole('main').getByRole('status');
	await expect(summary).toContainText(/^\s*1\sslužba, 2\sse nehodí\s*$/);
	await expect(page.getByRole('region', { name: 'Co se nehodí' })).toBeVisible();
	await expect(page.getByText('Co tu není')).toHaveCount(0);
});

test('who typed a name is told of it before others that help', async ({ page }) => {
	await page.goto('/hledat/?q=terapie hrou&obec=ponikla');
	const summary = page.getByRole('main').getByRole('status');
	await expect(summary).toContainText(
		/Terapie hrou.*Už neběží.*Skončila v\s+roce\s+2022\.\s+Jinak:/s
	);
	await expect(summary.getByRole('link', { name: 'Terapie hrou' })).toHaveAttribute(
		'href',
		'/sluzba/ochj-terapie-hrou/'
	);
	await expect(
		page.getByRole('region', { name: 'Tady to není' }).getByRole('article').first()
	).toContainText('Terapie hrou');
});

test('the weekend in the words is followed, shown, and can be taken back', async ({ page }) => {
	await page.goto('/hledat/?q=pecovatelka o vikendu&obec=ponikla');
	const sure = page.getByRole('region', { name: 'Pomůže vám' });
	const unsure = page.getByRole('region', { name: 'Zeptejte se' });
	await expect(sure.getByRole('article')).toHaveCount(1);
	await expect(sure.getByText(/Pomáhá i\so\svíkendu \(denně 6:30–\u206019:00\)\./)).toBeVisible();
	const neighbour = page
		.getByRole('article')
		.filter({ hasText: 'Pečovatelská služba v\u00a0Poniklé' });
	await expect(unsure.getByRole('article').and(neighbour)).toContainText(
		/Zatím nevíme, jestli pomáhá i\so\svíkendu\. Zeptejte se\./
	);
	await refine(page);
	const chip = page
		.getByRole('list', { name: 'Hledáme:' })
		.getByRole('button', { name: /víkendu/ });
	await chip.click();
	await expect(chip).toBeHidden();
	await expect(sure.getByRole('article').and(neighbour)).toBeVisible();
	await page.goBack();
	await expect(chip).toBeVisible();
});

test('a taxi that drives on workdays is not offered for Saturday', async ({ page }) => {
	await page.goto('/hledat/?q=taxi v sobotu&obec=jilemnice');
	const taxi = page.getByRole('region', { name: 'Co se nehodí' }).getByRole('article').first();
	await expect(taxi).toContainText(
		/O\svíkendu ne\s+O\svíkendu nepomáhá \(pracovní dny 7:00–\u206014:00\)/
	);
	await expect(taxi.getByRole('link', { name: /Zavolat/ })).toHaveCount(0);
	await expect(page.getByRole('link', { name: /Zavolat 481 565 111/ })).toBeVisible();
});

test('a link keeps the time, and the lists follow it', async ({ page }) => {
	const nothing = page
		.getByLabel('Komu')
		.locator('optgroup option', { hasText: /^\s*senioři\s*$/ });
	await page.goto('/hledat/?druh=charitni-taxi');
	await refine(page);
	await expect(nothing).toHaveCount(0);
	await page.goto('/hledat/?druh=charitni-taxi&kdy=vikend&kdy=obcas');
	await refine(page);
	await expect(nothing).toHaveCount(1);
	await expect(page.getByText(/něco, co neznáme: obcas/)).toBeVisible();
	await page.getByRole('button', { name: /víkendu/ }).click();
	await expect(page).toHaveURL(/\/hledat\/\?druh=charitni-taxi$/);
});

test('words nobody understands end with situations and the social worker', async ({ page }) => {
	await page.goto('/hledat/?q=xyzzy');
	await expect(page.getByText(/zatím nerozumíme/)).toBeVisible();
	await expect(page.getByRole('link', { name: /Zavolat 481 565 111/ }).first()).toBeVisible();
	const situations = page.getByRole('region', { name: 'Co se děje?' });
	await expect(situations.getByRole('link', { name: 'Oběd domů' })).toBeVisible();
});

test('what an old link holds and we do not know is said and left out', async ({ page }) => {
	await page.goto('/hledat/?q=obedy&obec=atlantida');
	await expect(page.getByText(/něco, co neznáme: atlantida/)).toBeVisible();
	await expect(service(page, 'Pečovatelská služba Jilemnice')).toBeVisible();
});

test('a village in the words that differs from the chosen one is noticed', async ({ page }) => {
	await page.goto('/hledat/?q=obedy v ponikle&obec=jilemnice');
	await expect(page.getByText(/Napsali jste ale Poniklá/)).toBeVisible();
	await page.getByRole('button', { name: 'Hledat pro obec Poniklá' }).click();
	await expect(page.getByLabel('Kde bydlí')).toHaveValue('ponikla');
});

test('the map is a second view of the same answer', async ({ page }) => {
	await page.goto('/hledat/?q=obedy&obec=ponikla');
	await page.getByRole('link', { name: 'Mapa' }).click();
	await expect(page).toHaveURL(/zobrazit=mapa/);
	await expect(page.getByRole('group', { name: 'Mapa obcí' })).toBeVisible();
	await page.getByRole('link', { name: 'Seznam', exact: true }).click();
	await expect(heading(page, 'Pomůže vám')).toBeVisible();
});

test('each answer is announced once: understood, not understood, understood again', async ({
	page
}) => {
	await page.goto('/hledat/?q=xyzzy');
	await expect(answer(page)).toContainText('nerozumíme');
	const spoken = await listen(page);
	for (const [words, said] of [
		['obědy', /^\s*\d+\sslužb/],
		['xyzzyx', /„xyzzyx“/],
		['exekuce', /^\s*\d+\sslužb/]
	] as const) {
		await field(page).fill(words);
		await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
		await expect(answer(page)).toHaveText(said);
	}
	// Kit reads the title out after the first navigation of a page, and when it changes.
	const answers = (await spoken()).filter((words) => !words.endsWith('– Najdi pomoc'));
	expect(answers).toHaveLength(3);
});

test('a choice is said with the count, which may stay the same', async ({ page }) => {
	await page.goto('/hledat/?q=pecovatelka&obec=ponikla');
	await page.getByRole('button', { name: 'Upřesnit' }).click();
	const whom = page.getByRole('combobox', { name: 'Komu' });
	await expect(whom).toBeVisible();
	const spoken = await listen(page);
	await whom.selectOption({ value: 'seniori' });
	await expect.poll(async () => (await spoken()).join(' ')).toMatch(/senioři: \d+\sslužb/i);
});

test('nobody is told in the middle of a word that it is not understood', async ({ page }) => {
	await page.goto('/hledat/?obec=ponikla');
	await expect(answer(page)).toHaveText(/služ/);
	const before = await page.getByRole('article').count();
	const spoken = await listen(page);
	for (const words of ['pece', 'odp']) {
		await field(page).fill(words);
		await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
		await expect(answer(page)).toHaveText(/^Pište dál\./);
		await expect(page.getByRole('article')).toHaveCount(before);
	}
	await field(page).fill('odlehčovačka');
	await expect(answer(page)).toHaveText(/pomůž/);
	const answers = (await spoken()).filter((words) => !words.endsWith('– Najdi pomoc'));
	expect(answers).toEqual([expect.stringMatching(/^Pište dál/), expect.stringMatching(/pomůž/)]);
});

test('a word cut short that is submitted, or comes in a link, is said not to be understood', async ({
	page
}) => {
	await page.goto('/hledat/?q=odp');
	await expect(answer(page)).toHaveText(/„odp“.*nerozumíme/);
	await expect(heading(page, 'Možná myslíte')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Chvíle oddechu pro pečující' })).toBeVisible();
	await field(page).fill('pece');
	await expect(answer(page)).toHaveText(/^Pište dál/);
	await page.keyboard.press('Enter');
	await expect(answer(page)).toHaveText(/„pece“.*nerozumíme/);
	await expect(heading(page, 'Možná myslíte')).toBeVisible();
});

test('Enter right after the last key leads to the answer, which is said once', async ({ page }) => {
	await page.goto('/hledat/?q=xyzzy');
	await expect(answer(page)).toContainText('nerozumíme');
	const spoken = await listen(page);
	await field(page).fill('obědy');
	await page.keyboard.press('Enter');
	await expect(answer(page)).toBeFocused();
	await expect(answer(page)).toHaveText(/služ/);
	expect((await spoken()).filter((words) => /služ/.test(words))).toHaveLength(1);
});

test('everything by keyboard: skip the header, type, choose, call', async ({ page }) => {
	await page.goto('/hledat/');
	// A fast key before the page is alive would be a test of the machine.
	await expect(page.getByLabel('Kde bydlí').first()).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Přejít na obsah' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('obědy v poniklé');
	await page.keyboard.press('Enter');
	await expect(answer(page)).toBeFocused();
	await expect(answer(page).getByRole('status')).toHaveText(/pomůž/);
	const call = page.getByRole('link', { name: /Zavolat 739 861 544/ });
	for (let presses = 0; presses < 12; presses++) {
		if (await call.evaluate((link) => link === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(call).toBeFocused();
});

test('where the right office has no known number, its worker is named before another office', async ({
	page
}) => {
	await page.goto('/hledat/?druh=54&obec=rokytnice-nad-jizerou');
	const card = page.getByRole('article').filter({ hasText: 'Centrum LIRA' });
	await expect(card).toContainText(
		/sociální pracovnice v\s+Rokytnici nad Jizerou\..*Pomůže i\s+úřad v\s+Jilemnici/s
	);
});

test.describe('with nothing stored on the device', () => {
	test.use({ serviceWorkers: 'block' });

	for (const { address, fetches } of [
		{ address: '/hledat/', fetches: false },
		{ address: '/hledat/?q=obedy', fetches: true }
	]) {
		test(`${address} fetches ${fetches ? 'the' : 'no'} search`, async ({ page }) => {
			const addresses: string[] = [];
			page.on('request', (request) => addresses.push(request.url()));
			await page.goto(address);
			await expect(answer(page)).toContainText(/služ/);
			expect(addresses.some((url) => url.includes('search-index'))).toBe(fetches);
		});
	}

	test('the index of a query is on its way before the scripts that read it, and comes once', async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => {
			const [, name] = /search-index-(\w+)/.exec(request.url()) ?? [];
			if (name) asked.push(name);
		});
		let letPass = () => {};
		const passes = new Promise<void>((done) => (letPass = done));
		await page.route('**/entry/start.*.js', (route) => passes.then(() => route.continue()));
		await page.goto('/hledat/?q=obedy', { waitUntil: 'commit' });
		await expect.poll(() => asked.toSorted()).toEqual(['danger', 'words']);
		letPass();
		await expect(answer(page)).toContainText(/služ/);
		expect(asked).toHaveLength(2);
	});
});

test.describe('with nothing stored on the device, when the signal is lost', () => {
	test.use({ serviceWorkers: 'block' });

	test('what is missing is named all the same', async ({ page }) => {
		await page.goto('/hledat/?druh=40&obec=rokytnice-nad-jizerou');
		await expect(heading(page, 'Pomůže vám')).toBeVisible();
		await refine(page);
		await expect(page.getByLabel('Druh pomoci')).toBeVisible();
		await page.route('**/*.js', (route) => route.abort());
		const refused = page.waitForEvent('requestfailed');
		await page.getByLabel('Druh pomoci').selectOption('charitni-taxi');
		await refused;
		const missing = page.getByRole('region', { name: 'Tady to není' });
		await expect(
			missing.getByRole('heading', { name: 'Charitní taxi na Rokytnicku' })
		).toBeVisible();
	});

	test('what else could be chosen is said not to have come', async ({ page }) => {
		await page.goto('/hledat/?q=obedy');
		await expect(answer(page)).toContainText(/služ/);
		await page.route('**/*.js', (route) => route.abort());
		await refine(page);
		await expect(page.getByText('Volby se teď nenačetly.')).toBeVisible();
	});

	test('words nobody understands still lead on', async ({ page }) => {
		await page.goto('/hledat/?q=obedy');
		await expect(answer(page)).toContainText(/služ/);
		await page.route('**/*.js', (route) => route.abort());
		await change(page);
		await field(page).fill('xyzzy');
		await field(page).press('Enter');
		const situations = page.getByRole('region', { name: 'Co se děje?' });
		await expect(situations.getByRole('link', { name: 'Oběd domů' })).toBeVisible();
	});
});

test('after a search the form is one line, and one tap brings it back', async ({ page }) => {
	await page.goto('/');
	await field(page).fill('obědy v poniklé');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('obědy v poniklé');
	await expect(field(page)).toBeHidden();
	await change(page);
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('obědy v poniklé');
	await field(page).fill('taxi');
	await expect(field(page)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('taxi');
	await expect(answer(page)).toBeFocused();
});

test('nonsense is answered by no guess, but by whom to call and by what may have happened', async ({
	page
}) => {
	await page.goto('/hledat/?q=xyzzy');
	await expect(answer(page)).toContainText('nerozumíme');
	await expect(heading(page, 'Nevíte si rady?')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Zavolat/ }).first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expect(heading(page, 'Možná myslíte')).toHaveCount(0);
});

for (const { query, language, says } of [
	{ query: 'Rollstuhl mieten in Jilemnice', language: 'de', says: 'Rufen Sie die Nummer unten an' },
	{ query: 'шукаю візок для мами', language: 'uk', says: 'Зателефонуйте за номером нижче' }
]) {
	test(`who asks in ${language} is told in it that the results are Czech, and whom to call`, async ({
		page
	}) => {
		await page.goto(`/hledat/?q=${encodeURIComponent(query)}&obec=jilemnice`);
		const note = page.locator(`[lang="${language}"]`);
		await expect(note).toContainText(says);
		await expect(heading(page, 'Pomůže vám')).toBeVisible();
		await expect(page.getByRole('link', { name: /^Zavolat/ }).first()).toBeVisible();
	});
}

test('a danger in another language shows lines, after it was typed in part', async ({ page }) => {
	await page.goto('/hledat/?q=');
	await field(page).pressSequentially('мама не дихає', { delay: 20 });
	await expect(page.getByRole('link', { name: /155/ }).first()).toBeVisible();
});

test('a place outside the region is said to be outside, and help of the region is shown as such', async ({
	page
}) => {
	await page.goto('/hledat/?q=obědy+ve+Vrchlabí');
	await expect(page.getByText('(„Vrchlabí“), leží mimo Jilemnicko')).toBeVisible();
	await expect(heading(page, 'Kdo pomáhá')).toBeVisible();
	await page.goto('/hledat/?q=obědy+v+Ponikle');
	await expect(answer(page)).toContainText('pomůž');
	await expect(page.getByText('leží mimo')).toHaveCount(0);
});

for (const words of ['Vrchlabí', 'z Prahy', 'v Semilech']) {
	test(`a place outside alone is understood, and asked what for: ${words}`, async ({ page }) => {
		await page.goto(`/hledat/?q=${encodeURIComponent(words)}`);
		await expect(page.getByText(/Místo, které jste napsali.*leží mimo/)).toBeVisible();
		await expect(answer(page)).toContainText('Napište také, s čím potřebujete pomoct');
		await expect(page.getByText('nerozumíme')).toHaveCount(0);
	});
}

for (const words of ['Jilemnice', 'Hrabačov', 'Studenec']) {
	test(`a village alone leads to its page, and first to its social worker: ${words}`, async ({
		page
	}) => {
		await page.goto(`/hledat/?q=${encodeURIComponent(words)}`);
		const main = page.getByRole('main');
		await expect(main.getByRole('link', { name: /^Vše na jedné stránce: / })).toBeVisible();
		const call = main.locator('a[href^="tel:"]').first();
		await expect(call).toContainText('Sociální pracovnice');
	});
}

test('where advice answers, the headline says so, and no source is said to be silent twice', async ({
	page
}) => {
	await page.goto('/hledat/?q=zem%C5%99el+mi+man%C5%BEel');
	await expect(answer(page)).toContainText('Máme pro vás radu.');
	await expect(page.getByText('Žádný náš zdroj o této pomoci neví')).toHaveCount(0);
	// Said, and right there: nobody scrolls past three screens of lines to find it.
	const advice = page.getByRole('link', { name: 'Rada: Zemřel mi někdo blízký' });
	const gap = page.getByRole('article', { name: 'Krizová pomoc' });
	const yOf = async (one: Locator) => (await one.boundingBox())?.y ?? NaN;
	await expect.poll(async () => (await yOf(gap)) - (await yOf(advice))).toBeGreaterThan(0);
});

for (const words of ['klub důchodců Studenec', 'nízkoprahový klub Jilemnice']) {
	test(`nobody is said to be known and unknown in one breath: ${words}`, async ({ page }) => {
		await page.goto(`/hledat/?q=${encodeURIComponent(words)}`);
		const gap = page.getByRole('article').filter({ hasText: 'Zatím nikoho neznáme.' }).first();
		await expect(gap).toBeVisible();
		await expect(gap).not.toContainText('Víme, kdo');
	});
}

test('beside who is meant, the kind of help that was typed is named, too', async ({ page }) => {
	await page.goto(`/hledat/?q=${encodeURIComponent('domov důchodců Turnov')}`);
	await expect(page.getByText(/Hledáme:\s+Domov důchodců, senioři/)).toBeVisible();
});
