import { expect, test, type Page } from '@playwright/test';

const CARE = '/sluzba/ps-jilemnice/';
const TAXI = '/sluzba/ochj-charitni-taxi/';
const ENDED = '/sluzba/diakonie-vrchlabi-osobni-asistence/';
const FRESH = '/sluzba/tisnova-zivot-90/';
const RESPITE = '/sluzba/dc-jilemnice-odlehcovaci/';
const VILLAGE = 'Kde bydlí ten, kdo pomoc potřebuje?';

test('the whole number is there to dial, before anything else', async ({ page }) => {
	await page.goto(CARE);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pečovatelská služba Jilemnice');
	const call = page.getByRole('link', { name: /Zavolat 739 861 544/ });
	await expect(call).toBeInViewport();
	await expect(call).toHaveAttribute('href', 'tel:+420739861544');
});

test('where a service has no number, another of its provider is asked, and the social worker', async ({
	page
}) => {
	await page.goto('/sluzba/intervencni-centrum-lk/');
	const contact = page.getByRole('region', { name: 'Koho se zeptat' });
	await expect(contact.getByText('Stejná organizace má i jinou službu')).toContainText('poradna');
	await expect(contact.getByRole('link', { name: /Zavolat/ }).first()).toHaveAttribute(
		'href',
		'tel:+420606167312'
	);
	await expect(contact.getByText('Poradí vám sociální pracovnice').first()).toBeVisible();
});

test('the chosen village gets its own answer, with the reason', async ({ page }) => {
	for (const [village, says] of [
		['jilemnice', 'Jezdí do Jilemnice'],
		['ponikla', 'Zeptejte se'],
		['rokytnice-nad-jizerou', 'Není tu']
	] as const) {
		await page.goto('/');
		await page.getByLabel(VILLAGE).selectOption({ value: village });
		await page.goto(TAXI);
		await expect(page.getByRole('status').getByText(says, { exact: true })).toBeInViewport();
	}
});

test('whoever has chosen no village is asked for one, and is answered', async ({ page }) => {
	await page.goto(TAXI);
	await page.getByLabel(VILLAGE).selectOption('Jilemnice');
	await expect(page.getByRole('status').getByText('Jezdí do Jilemnice')).toBeVisible();
});

test('every municipality has its answer in words', async ({ page }) => {
	await page.goto(TAXI);
	const coverage = page.getByRole('region', { name: 'Ve kterých obcích pomáhá' });
	await coverage.getByText('Mapa a seznam obcí: 1 ano, 17 k ověření, 3 ne').click();
	const answers = coverage.getByRole('listitem').filter({ hasText: /Jilemnice|Poniklá|Paseky/ });
	await expect(answers.filter({ hasText: 'Zeptejte se' })).toContainText('17 obcí:');
	await expect(answers.filter({ hasText: 'Není tu' })).toContainText(
		'Jablonec nad Jizerou, Paseky nad Jizerou, Rokytnice nad Jizerou'
	);
});

test('hours older than two years are told, but not said of today', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-11-25T12:00:00'));
	await page.goto(CARE);
	const hours = page.getByRole('region', { name: 'Kdy', exact: true });
	await expect(hours.getByText('denně 6:30–\u206019:00')).toBeVisible();
	await expect(page.getByText(/Dnes/)).toHaveCount(0);
});

test('a small number after each fact leads to its source, and each source stands once', async ({
	page
}) => {
	await page.goto(CARE);
	const sources = page.getByRole('region', { name: 'Odkud to víme' });
	const names = await sources.getByRole('listitem').allInnerTexts();
	expect(new Set(names).size).toBe(names.length);
	expect(names.join('\n')).toMatch(
		/Registr poskytovatelů sociálních služeb \(MPSV\), 4\.\s9\.\s2026/
	);
	await expect(page.getByText(/Zdroj:/)).toHaveCount(0);
	const price = page.getByRole('region', { name: 'Kolik to stojí' });
	await price.getByRole('link', { name: 'zdroj 3' }).click();
	await expect(sources.getByRole('listitem').nth(2)).toBeInViewport();
	await expect(sources.getByRole('listitem').nth(2)).toContainText('Město Jilemnice');
	const tall = await price.getByRole('link', { name: 'zdroj 3' }).boundingBox();
	expect(Math.min(tall?.width ?? 0, tall?.height ?? 0)).toBeGreaterThanOrEqual(24);
});

test('each number says how old it is, in a date a machine reads', async ({ page }) => {
	await page.goto(CARE);
	const contact = page.getByRole('region', { name: 'Zavolejte' });
	for (const item of await contact.getByRole('listitem').filter({ hasText: 'Zavolat' }).all()) {
		await expect(item.getByText(/^Údaj\sze\s4\.\s9\.\s2026/)).toBeVisible();
	}
	await expect(contact.locator('time[datetime="2026-09-04"]').first()).toBeVisible();
});

test.describe('with the years the data grow old by the clock of the reader', () => {
	const someOld = (page: Page) =>
		page.getByText('Část údajů je starší než rok, ptejte se.', { exact: true });
	const stale = 'Údaje jsou přes rok staré. Ověřte je telefonem.';

	test('after one all pages say so, on paper too', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2027-11-25T12:00:00'));
		for (const address of ['/', CARE, '/obec/ponikla/', '/letak/ponikla/', '/tisen/']) {
			await page.goto(address);
			await expect(page.getByRole('main').getByText(stale).first(), address).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByText(/^Data z/).first(), address).toContainText(stale);
			await page.emulateMedia({ media: 'screen' });
		}
	});

	test('after five a service is no longer said to run', async ({ page }) => {
		await page.goto(CARE);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('Ověřte, zda běží dál.')).toHaveCount(0);
		await page.clock.setFixedTime(new Date('2031-11-25T12:00:00'));
		await page.goto(CARE);
		await expect(page.getByText('Ověřte, zda běží dál.')).toBeVisible();
	});

	test('one sentence says of a service that some of its facts are old', async ({ page }) => {
		await page.goto(CARE);
		await expect(someOld(page)).toHaveCount(1);
		await page.goto(FRESH);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(someOld(page)).toHaveCount(0);
		await page.clock.setFixedTime(new Date('2028-11-25T12:00:00'));
		await page.goto(FRESH);
		await expect(someOld(page)).toHaveCount(1);
	});

	test('F38: but a clock that is behind makes nothing younger', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2015-01-01T12:00:00'));
		await page.goto(CARE);
		await expect(page.getByText(stale)).toHaveCount(0);
		await expect(someOld(page)).toHaveCount(1);
	});
});

test('an ended service says so first and sends elsewhere', async ({ page }) => {
	await page.goto(ENDED);
	await expect(page.getByText('Tato služba skončila v roce 2019')).toBeInViewport();
	await expect(page.getByRole('link', { name: /Kdo pomůže místo toho/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Zavolejte', exact: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Ve kterých obcích pomáhá' })).toHaveCount(0);
});

test('respite for the young says for whom it is', async ({ page }) => {
	await page.goto(RESPITE);
	const whom = page.getByRole('region', { name: 'Pro koho je' });
	await expect(whom.getByText('Jen do 30 let.')).toBeVisible();
});

test('where sources differ, both sides stand with the one we use', async ({ page }) => {
	await page.goto(CARE);
	await page.getByText('V čem se zdroje liší').click();
	await expect(page.getByText('Držíme se tohoto:').first()).toBeVisible();
	await page.getByText('Co už neplatí').click();
	await expect(page.getByText('pouze v Jilemnici').first()).toBeVisible();
});

test('one tap hands over what is wrong, with the record, its age and its address', async ({
	page
}) => {
	await page.addInitScript(() => {
		localStorage.setItem('obec', 'ponikla');
		const shared: ShareData[] = [];
		const share = (data: ShareData) => Promise.resolve(void shared.push(data));
		Object.assign(navigator, { share });
		Object.assign(window, { shared });
	});
	await page.goto('/hledat/?q=obedy');
	const card = page.getByRole('article', { name: 'Pečovatelská služba Jilemnice' });
	await card.getByRole('link', { name: /^Nahlásit chybu/ }).click();
	await expect(page).toHaveURL(/\/sluzba\/ps-jilemnice\/#nahlasit$/);
	const report = page.getByRole('region', { name: 'Nahlásit chybu' });
	await expect(report).toBeInViewport();
	await expect(report.getByRole('listitem')).toHaveText([
		'Telefon nefunguje',
		'K nám nejezdí',
		'Něco jiného'
	]);
	await report.getByRole('button', { name: 'K nám nejezdí' }).click();
	await expect(report.getByRole('status')).toHaveText('Zpráva je předaná.');
	const [sent] = await page.evaluate(() => (window as never as { shared: ShareData[] }).shared);
	expect(sent?.text).toContain('„Pečovatelská služba Jilemnice“ (ps-jilemnice, data z');
	expect(sent?.text).toContain('službu nedostanou lidé z\u00a0Poniklé');
	expect(sent?.url).toMatch(/^http.*\/sluzba\/ps-jilemnice\/$/);
});

test('where nothing can be shared the message is copied; its mail has no invented receiver', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
	await page.goto(CARE);
	const report = page.getByRole('region', { name: 'Nahlásit chybu' });
	await report.getByRole('button', { name: 'Telefon nefunguje' }).click();
	await expect(report.getByRole('status')).toHaveText(/^Zpráva je zkopírovaná/);
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/telefon 739\s861\s544, .*\/sluzba\/ps-jilemnice\/$/s);
	await report.getByText('Připravená zpráva').click();
	const mail = report.getByRole('link', { name: 'Otevřít v e-mailu' });
	await expect(mail).toHaveAttribute('href', /^mailto:\?subject=.*739/);
	await expect(report).toContainText('E-mail pro hlášení chyb zatím nemáme.');
	await expect(report.getByRole('link', { name: /Zavolat 481 565 111/ })).toBeVisible();
});

test('a service that does not exist is said kindly, with ways on', async ({ page }) => {
	await page.goto('/sluzba/zadna-takova/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuto stránku tu nemáme');
	await expect(page.getByRole('link', { name: 'Začít od začátku' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test.skip(({ browserName }) => browserName === 'firefox', 'It cannot be told so.');

	test('F27: the number, the villages and the sources are all there', async ({ page }) => {
		await page.goto(CARE);
		await expect(page.getByRole('link', { name: /Zavolat 739 861 544/ })).toBeVisible();
		await page.getByText(/Mapa a\sseznam obcí/).click();
		await expect(page.getByText('18 obcí:')).toBeVisible();
		await expect(page.getByLabel(VILLAGE)).toBeHidden();
		await expect(page.getByText('2084701')).toBeVisible();
		await page.getByText('Připravená zpráva').click();
		await expect(page.getByRole('link', { name: 'Otevřít v\u00a0e-mailu' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Něco jiného' })).toBeHidden();
	});
});

test('search engines are told of a service in their own terms', async ({ page }) => {
	await page.goto(CARE);
	const told = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(told ?? '')).toMatchObject({
		'@type': 'Service',
		name: 'Pečovatelská služba Jilemnice',
		availableChannel: {
			servicePhone: expect.arrayContaining([
				expect.objectContaining({ telephone: '+420739861544' })
			])
		}
	});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('a card for an address book is a file of the open data', async ({ page, request }) => {
		await page.goto(CARE);
		const href = await page.getByRole('link', { name: 'Uložit do kontaktů' }).getAttribute('href');
		const card = await request.get(new URL(href ?? '', page.url()).href);
		expect(await card.text()).toContain('tel:+420739861544');
	});
});
