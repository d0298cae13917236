import { expect, test, type Page } from '@playwright/test';
import { printPage } from '../../src/tools/flyers/print.ts';
import { listen } from './support/announced.ts';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';
import { storedOnDevice } from './support/offline.ts';
import { test as offlineTest } from './support/own-server.ts';
import { readPdf } from './support/pdf.ts';

const CARE = 'Pečovatelská služba Jilemnice';
const TAXI = 'Charitní taxi Jilemnice';
const LIST = '/doporuceni/?s=ps-jilemnice,ochj-charitni-taxi&obec=ponikla';
const VILLAGE = 'Kde bydlí ten, komu pomáháte?';

/** Names of the services on the list, in its order. */
const listed = (page: Page) =>
	page.getByRole('region', { name: 'Kdo vám pomůže' }).getByRole('heading', { level: 3 });

/** What a helper does with a list that came in a link. */
const openTools = (page: Page) => page.getByText('Pro toho, kdo pomáhá').click();

async function add(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name: `Přidat do doporučení ${name}` }).click();
}

test('a mayor puts two services on a list and hands it over', async ({ page }) => {
	const complaints = complaintsOf(page);
	await page.goto('/hledat/?q=taxi&obec=ponikla');
	await add(page, TAXI);
	await page.goto('/sluzba/ps-jilemnice/');
	await add(page, CARE);
	await page.getByRole('banner').getByRole('link', { name: 'Doporučení: 2 služby' }).click();

	await page.getByLabel(VILLAGE).selectOption('Poniklá');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kam zavolat: Poniklá');
	await expect(page).toHaveURL(/\?obec=ponikla$/);
	await expect(listed(page)).toHaveText([TAXI, CARE]);
	const first = page.getByRole('region', { name: 'Nejdřív zavolejte' });
	await expect(first).toContainText('Sociální pracovnice v Jilemnici');
	await expect(page.getByText('Jezdí do Poniklé')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Vytisknout' })).toBeVisible();
	expect(complaints).toEqual([]);
});

test('the list is on the device after a reload, and can be taken back', async ({ page }) => {
	await page.goto('/sluzba/ps-jilemnice/');
	await add(page, CARE);
	await page.goto('/doporuceni/');
	await expect(listed(page)).toHaveText([CARE]);
	await page.getByRole('button', { name: `Odebrat ${CARE}` }).click();
	await expect(page.getByRole('heading', { name: 'Seznam je zatím prázdný' })).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('link', { name: /^Doporučení:/ })).toHaveCount(0);
});

test('who opens a link reads a plain sheet: whom to call, and nothing of the helper', async ({
	page
}) => {
	await page.goto(LIST);
	await expect(listed(page)).toHaveText([CARE, TAXI]);
	const main = page.getByRole('main');
	await expect(main.getByRole('button')).toHaveCount(0);
	await expect(main.getByRole('combobox')).toHaveCount(0);
	await expect(main).not.toContainText('předáte');
	const call = main.getByRole('link', { name: /^Zavolat/ }).first();
	expect((await call.boundingBox())?.y).toBeLessThan(440);
	await expect(page.getByText('Předejte to dál')).toBeHidden();
	await openTools(page);
	await expect(page.getByRole('button', { name: 'Vytisknout' })).toBeVisible();
	await expect(page.getByLabel(VILLAGE)).toBeVisible();
});

test('help for somebody who is beaten never goes out without the numbers that help at once', async ({
	page
}) => {
	await page.goto('/hledat/?q=syn+me+bije&obec=studenec');
	await add(page, 'Intervenční centrum');
	await page.goto('/doporuceni/');
	const danger = page.getByRole('region', { name: 'Jste v nebezpečí? Zavolejte hned' });
	await expect(danger.getByRole('link').first()).toContainText('158');
	await expect(danger.getByRole('link', { name: '116 006' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Rychle odejít' })).toBeVisible();
	const sms = page.getByRole('region', { name: 'Jako SMS' });
	await expect(sms).toContainText(/kam zavolat\s+Policie Ceske republiky: 158/);
	const { text, pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
	expect(pages).toBe(1);
	expect(text).toMatch(/Jde o život\?\s+Volejte 112\./);
	expect(text).toMatch(/158.*112.*116 006.*481 565 111/);
});

test('every list says whom to call where it cannot wait', async ({ page }) => {
	await page.goto(LIST);
	await expect(page.getByText('Jde o život? Volejte 112.')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Jste v nebezpečí?' })).toHaveCount(0);
});

test('the message has the whole contact in it, counted', async ({ page }) => {
	await page.goto(LIST);
	await openTools(page);
	const sms = page.getByRole('region', { name: 'Jako SMS' });
	await expect(sms).toContainText('Soc. pracovnice Jilemnice: 481 565 111');
	await expect(sms).toContainText('Pecovatelska sluzba Jilemnice: 739 861 544, denne 6:30-19:00');
	await expect(sms).toContainText('Charitni taxi Jilemnice: 731 608 525 (zeptejte se)');
	await expect(sms).toContainText(/\d+\sznaků bez háčků a\sčárek, 2\szprávy/);
	const href = await sms.getByRole('link', { name: 'Otevřít v SMS' }).getAttribute('href');
	const body = decodeURIComponent((href ?? '').replace('sms:?body=', ''));
	expect(body).toMatch(/^[\n !-~]+$/);
	expect(body.length).toBeLessThanOrEqual(2 * 153);
});

test('what did not fit into two messages is said', async ({ page }) => {
	await page.goto(
		'/doporuceni/?s=dc-jilemnice-odlehcovaci,dps-jilemnice,domaci-pece-orp,ps-horni-branna,dd-rokytnice-dzr&obec=paseky-nad-jizerou'
	);
	await openTools(page);
	const sms = page.getByRole('region', { name: 'Jako SMS' });
	await expect(sms).toContainText('2 zprávy');
	await expect(sms).toContainText('se do dvou zpráv nevešlo');
});

test('list, link, list: the QR code opens the same, without what no longer exists', async ({
	page,
	baseURL
}) => {
	const printed = await readPdf(
		await printPage(page, '/doporuceni/?s=ochj-charitni-taxi,zmizela,ps-jilemnice&obec=ponikla')
	);
	await expect(page.getByText('V seznamu je něco, co v datech už není: zmizela')).toBeVisible();
	expect(printed.qr).toBe(`${baseURL}/doporuceni/?s=ochj-charitni-taxi,ps-jilemnice&obec=ponikla`);
	await page.goto(printed.qr ?? '');
	await expect(listed(page)).toHaveText([TAXI, CARE]);
	await expect(page.getByText('co v datech už není')).toHaveCount(0);
});

test('a broken link opens, and says what was left out', async ({ page }) => {
	const complaints = complaintsOf(page);
	await page.goto('/doporuceni/?s=%3Cscript%3E,,%F0%9F%92%A9,ps-jilemnice.&obec=praha&pismo=x');
	await expect(listed(page)).toHaveText([CARE]);
	await expect(page.getByText('co v datech už není: script, praha')).toBeVisible();
	expect(complaints).toEqual([]);
});

test('a list from a link does not overwrite the one of the device', async ({ page }) => {
	await page.goto('/sluzba/ps-jilemnice/');
	await add(page, CARE);
	await page.goto('/doporuceni/?s=ochj-charitni-taxi');
	await openTools(page);
	await expect(page.getByText('Ve svém zařízení máte jiný: 1 služba.')).toBeVisible();
	await page.getByRole('link', { name: 'Ukázat můj seznam' }).click();
	await expect(listed(page)).toHaveText([CARE]);
	await page.goBack();
	await openTools(page);
	await page.getByRole('button', { name: 'Uložit tento seznam do zařízení' }).click();
	await page.goto('/doporuceni/');
	await expect(listed(page)).toHaveText([TAXI]);
});

test('one’s own list that grew meanwhile is shown as it is on the way back', async ({ page }) => {
	await page.goto('/sluzba/ps-jilemnice/');
	await add(page, CARE);
	await page.goto('/doporuceni/');
	await page.getByLabel(VILLAGE).selectOption('Poniklá');
	await expect(page).toHaveURL(/\?obec=ponikla$/);
	await page.goto('/sluzba/ochj-charitni-taxi/');
	await add(page, TAXI);
	await page.goBack();
	await expect(listed(page)).toHaveText([CARE, TAXI]);
	await expect(page.getByText('Tento seznam přišel v odkazu.')).toHaveCount(0);
});

test('a service that is not there or has ended is said, and has no number to call', async ({
	page
}) => {
	await page.goto('/doporuceni/?s=ochj-charitni-taxi,ochj-terapie-hrou&obec=paseky-nad-jizerou');
	await openTools(page);
	await expect(page.getByText('Sem teď nevolejte.')).toHaveCount(2);
	await expect(page.getByRole('link', { name: /731 608 525/ })).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'Jako SMS' })).not.toContainText('731 608 525');
});

test.describe('print', () => {
	test.use({ serviceWorkers: 'block' });

	const LONGEST =
		'/doporuceni/?s=dc-jilemnice-odlehcovaci,dps-jilemnice,ps-jilemnice,ospod-jilemnice,ochj-charitni-taxi';

	for (const [village, office] of [
		['', 'v Jilemnici'],
		['&obec=ponikla', 'v Jilemnici'],
		['&obec=paseky-nad-jizerou', 'v Rokytnici nad Jizerou']
	]) {
		test(`the longest list is one page${village}`, async ({ page }) => {
			const pdf = await readPdf(await printPage(page, LONGEST + village));
			expect(pdf).toMatchObject({ pages: 1, language: 'cs', tagged: true });
			expect(pdf.text).toContain(`Sociální pracovnice ${office}`);
			expect(pdf.text).toContain('605 437 137');
			expect(pdf.text).toContain('Data z 21. 11. 2026');
			expect(pdf.text).not.toMatch(/strana|Jako SMS|Velikost písma/);
		});
	}

	test('large print may take two pages, and then they are numbered', async ({ page }) => {
		const pdf = await readPdf(await printPage(page, `${LONGEST}&obec=ponikla&pismo=velke`));
		expect(pdf.pages).toBeGreaterThan(1);
		expect(pdf.text).toContain('strana 2');
		expect(pdf.text).not.toContain('strana 1');
	});
});

test('large print is one tap, is in the address, and one tap takes it back', async ({ page }) => {
	await page.goto(LIST);
	await openTools(page);
	const large = page.getByRole('button', { name: 'Tisk velkým písmem' });
	await large.click();
	await expect(page).toHaveURL(/&pismo=velke$/);
	await expect(large).toHaveAttribute('aria-pressed', 'true');
	await large.click();
	await expect(page).toHaveURL(/&obec=ponikla$/);
});

test('where the system cannot share, text and link are copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
	});
	await page.goto(LIST);
	await openTools(page);
	await page.getByRole('button', { name: 'Poslat odkaz' }).click();
	await expect(page.getByText('Zkopírováno.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Pečovatelská služba Jilemnice: 739\u00a0861\u00a0544');
	expect(copied.endsWith(LIST)).toBe(true);
});

test('where the system shares, it is given text and link', async ({ page }) => {
	await page.addInitScript(() => {
		const share = async (data: ShareData) => sessionStorage.setItem('shared', JSON.stringify(data));
		Object.defineProperty(Navigator.prototype, 'share', { value: share });
	});
	await page.goto(LIST);
	await openTools(page);
	await page.getByRole('button', { name: 'Poslat odkaz' }).click();
	await expect(page.getByText('Předáno.')).toBeVisible();
	const shared = await page.evaluate(() => sessionStorage.getItem('shared'));
	expect(JSON.parse(shared ?? '')).toMatchObject({
		title: 'Kam zavolat: Poniklá',
		url: page.url()
	});
});

test('a device that keeps nothing says so, and the list holds meanwhile', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await page.goto('/sluzba/ps-jilemnice/');
	await add(page, CARE);
	await page.getByRole('banner').getByRole('link', { name: 'Doporučení: 1 služba' }).click();
	await expect(listed(page)).toHaveText([CARE]);
	await expect(page.getByText('Seznam si toto zařízení nezapamatuje.')).toBeVisible();
});

test('a full list says so and stays as it is', async ({ page }) => {
	await page.goto(
		'/doporuceni/?s=domaci-pece-orp,ps-ponikla,zbb-pujcovna,ochj-satnik,ddm-jilemnice'
	);
	await openTools(page);
	await page.getByRole('button', { name: 'Uložit tento seznam do zařízení' }).click();
	await page.goto('/sluzba/ps-jilemnice/');
	await add(page, CARE);
	await expect(page.getByText('Víc než pět služeb se do doporučení nevejde.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Doporučení: 5 služeb' }).first()).toBeVisible();
});

test('everything works by keyboard', async ({ page }) => {
	await page.goto('/sluzba/ps-jilemnice/');
	await page.getByRole('button', { name: `Přidat do doporučení ${CARE}` }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: `Odebrat z doporučení ${CARE}` })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/doporuceni\/$/);
	await page.getByRole('button', { name: 'Tisk velkým písmem' }).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/pismo=velke/);
	await expect(page.getByRole('button', { name: 'Tisk velkým písmem' })).toBeFocused();
});

test('by keyboard, the focus stays where a received list is kept, and that is said', async ({
	page
}) => {
	await page.goto(LIST);
	await openTools(page);
	const spoken = await listen(page);
	await page.getByRole('button', { name: 'Uložit tento seznam do zařízení' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Vytisknout' })).toBeFocused();
	expect(await spoken()).toContain('Uloženo.');
	await page.getByLabel(VILLAGE).selectOption('Vítkovice');
	await expect(page.getByText('Uloženo.')).toBeVisible();
});

test('by keyboard, the focus goes to the second piece of advice, the last that fits', async ({
	page
}) => {
	await page.goto('/doporuceni/');
	const choice = page.getByLabel('Přidat radu');
	for (const count of [1, 2]) {
		await choice.focus();
		await choice.selectOption({ index: 1 });
		await expect(page.getByRole('article')).toHaveCount(count);
	}
	await expect(choice).toHaveCount(0);
	await expect(page.getByRole('article').last().getByRole('button')).toBeFocused();
});

test('a social worker and a service that ended cannot be put on a list', async ({ page }) => {
	for (const id of ['mu-jilemnice-socialni-pracovnik', 'ochj-terapie-hrou']) {
		await page.goto(`/sluzba/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('button', { name: /doporučení/ })).toHaveCount(0);
	}
});

for (const address of ['/doporuceni/', LIST, `${LIST}&pismo=velke`, '/doporuceni/?s=zmizela']) {
	test(`no axe violation on ${address}`, async ({ page }) => {
		await page.goto(address);
		if (address.startsWith(LIST)) await openTools(page);
		await expect(page.getByRole('region', { name: 'Jako SMS' })).toBeVisible();
		await expectAccessible(page);
	});
}

offlineTest('a link opens the same list with the server stopped', async ({ page, ownServer }) => {
	await page.goto('/');
	await storedOnDevice(page);
	await ownServer.stop();
	await page.goto(LIST);
	await expect(listed(page)).toHaveText([CARE, TAXI]);
	await openTools(page);
	await page.getByRole('button', { name: 'Uložit tento seznam do zařízení' }).click();
	await page.getByRole('button', { name: `Odebrat ${TAXI}` }).click();
	await page.reload();
	await expect(listed(page)).toHaveText([CARE]);
	const printed = await readPdf(await printPage(page, LIST));
	expect(printed).toMatchObject({ pages: 1, qr: ownServer.url + LIST });
});
