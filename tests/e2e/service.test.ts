import { expect, test, type Page } from '@playwright/test';

const CARE = '/sluzba/ps-jilemnice/';
const TAXI = '/sluzba/ochj-charitni-taxi/';
const ENDED = '/sluzba/diakonie-vrchlabi-osobni-asistence/';
const RESPITE = '/sluzba/dc-jilemnice-odlehcovaci/';
const VILLAGE = 'Kde bydlí ten, kdo pomoc potřebuje?';

test('the whole number is there to dial, before anything else', async ({ page }) => {
	await page.goto(CARE);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pečovatelská služba Jilemnice');
	const call = page.getByRole('link', { name: /Zavolat 739 861 544/ });
	await expect(call).toBeInViewport();
	await expect(call).toHaveAttribute('href', 'tel:+420739861544');
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
	await expect(hours.getByText('starší údaj')).toBeVisible();
	await expect(hours.getByText(/Dnes/)).toHaveCount(0);
});

test.describe('with the years the data grow old by the clock of the reader', () => {
	const sources = (page: Page) => page.getByRole('paragraph').filter({ hasText: /^\s*Zdroj:/ });
	const old = (page: Page) => sources(page).filter({ hasText: 'starší údaj' });
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

	test('after five every source is an old one', async ({ page }) => {
		await page.goto(CARE);
		expect(await old(page).count()).toBeLessThan(await sources(page).count());
		await expect(page.getByText('Ověřte, zda běží dál.')).toHaveCount(0);
		await page.clock.setFixedTime(new Date('2031-11-25T12:00:00'));
		await page.goto(CARE);
		await expect(page.getByText('Ověřte, zda běží dál.')).toBeVisible();
		await expect(old(page)).toHaveCount(await sources(page).count());
	});

	test('but a clock that is behind makes nothing younger', async ({ page }) => {
		await page.goto(CARE);
		const before = await old(page).count();
		await page.clock.setFixedTime(new Date('2015-01-01T12:00:00'));
		await page.goto(CARE);
		await expect(page.getByText(stale)).toHaveCount(0);
		await expect(old(page)).toHaveCount(before);
	});
});

test('an ended service says so first and sends elsewhere', async ({ page }) => {
	await page.goto(ENDED);
	await expect(page.getByText('Tato služba skončila v roce 2019')).toBeInViewport();
	await expect(page.getByRole('link', { name: /Kdo pomůže místo toho/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Zavolejte', exact: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Ve kterých obcích pomáhá' })).toHaveCount(0);
});

test('respite for the young says that it is not for seniors', async ({ page }) => {
	await page.goto(RESPITE);
	const whom = page.getByRole('region', { name: 'Pro koho je' });
	await expect(whom.getByText('Jen do 30 let.')).toBeVisible();
	await expect(whom.getByText('Pobytová odlehčovací služba pro seniory')).toBeVisible();
});

test('where sources differ, both sides stand with the one we use', async ({ page }) => {
	await page.goto(CARE);
	await page.getByText('V čem se zdroje liší').click();
	await expect(page.getByText('Držíme se tohoto:').first()).toBeVisible();
	await page.getByText('Co už neplatí').click();
	await expect(page.getByText('pouze v Jilemnici').first()).toBeVisible();
});

test('an error can be reported with the id of the record', async ({ page }) => {
	await page.goto(CARE);
	const report = page.getByRole('region', { name: 'Našli jste chybu?' });
	await report.getByText('Připravená zpráva').click();
	await expect(report.getByText('Záznam: ps-jilemnice, data z 21. 11. 2026')).toBeVisible();
	await expect(report.getByRole('link', { name: /Zavolat 481 565 111/ })).toBeVisible();
});

test('a service that does not exist is said kindly, with ways on', async ({ page }) => {
	await page.goto('/sluzba/zadna-takova/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuto stránku tu nemáme');
	await expect(page.getByRole('link', { name: 'Začít od začátku' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the number, the villages and the sources are all there', async ({ page }) => {
		await page.goto(CARE);
		await expect(page.getByRole('link', { name: /Zavolat 739 861 544/ })).toBeVisible();
		await page.getByText(/Mapa a\sseznam obcí/).click();
		await expect(page.getByText('18 obcí:')).toBeVisible();
		await expect(page.getByLabel(VILLAGE)).toBeHidden();
		await page.getByText('Odkud to víme').click();
		await expect(page.getByText('2084701')).toBeVisible();
	});
});
