import { expect, test, type Locator, type Page } from '@playwright/test';
import { formatPhone } from '#lib/region/phone.ts';
import { plain } from '#lib/region/text.ts';
import { readPdf } from './support/pdf.ts';
import { region } from '../support/region.ts';

test.use({ javaScriptEnabled: false });

/** What the page of a village says of one situation. */
function need(page: Page, name: string): Locator {
	return page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { level: 4, name, exact: true }) });
}

test('the social worker of the right office comes first', async ({ page }) => {
	await page.goto('/obec/ponikla/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kdo pomůže v Poniklé');
	const worker = page.getByRole('region', { name: 'Nejdřív zavolejte sociální pracovnici' });
	await expect(worker.getByText('sociální pracovnice v Jilemnici')).toBeVisible();
	await expect(worker.getByRole('link', { name: /Zavolat 481 565 111/ })).toBeInViewport();
});

test('where the right worker has no number, it is said, and another is named', async ({ page }) => {
	await page.goto('/obec/rokytnice-nad-jizerou/');
	const worker = page.getByRole('region', { name: 'Nejdřív zavolejte sociální pracovnici' });
	await expect(worker.getByText('v Rokytnici nad Jizerou zatím nevíme')).toBeVisible();
	await expect(worker.getByRole('link', { name: /Zavolat 481 565 111/ })).toBeVisible();
});

test('the office of the village can be called, and says how old its number is', async ({
	page
}) => {
	await page.goto('/obec/ponikla/');
	const office = page.getByRole('region', { name: 'Obecní úřad Poniklá' });
	const call = office.getByRole('link', { name: /Zavolat 481 585 981 stáří údaje neznáme/ });
	await expect(call).toHaveAttribute('href', 'tel:+420481585981');
	await expect(office.getByText('Úřední hodiny zatím nevíme.')).toBeVisible();
	await expect(office.getByText(/Turistický portál Libereckého kraje.*rok neznáme/)).toBeVisible();
	await expect(office.getByRole('link', { name: 'Napsat na obec@ponikla.cz' })).toBeVisible();
});

test('an office without a known number says so, and where to ask', async ({ page }) => {
	await page.goto('/obec/kruh/');
	const office = page.getByRole('region', { name: 'Obecní úřad Kruh' });
	await expect(office.getByText('Číslo úřadu zatím nevíme.')).toBeVisible();
	await expect(office.getByText('Kruh 165, 514 01 Jilemnice')).toBeVisible();
	await expect(office.getByRole('link', { name: 'Web: www.obeckruh.cz' })).toBeVisible();
	await expect(office.getByRole('link', { name: /Zavolat/ })).toHaveCount(0);
});

test('the switchboard of a town is that of its social worker', async ({ page }) => {
	await page.goto('/obec/jilemnice/');
	for (const name of ['Nejdřív zavolejte sociální pracovnici', 'Městský úřad Jilemnice']) {
		const part = page.getByRole('region', { name });
		await expect(part.getByRole('link', { name: /Zavolat 481 565 111/ })).toHaveCount(1);
	}
});

test('lunch in Poniklá is one tap from the phone', async ({ page }) => {
	await page.goto('/obec/ponikla/');
	const lunch = need(page, 'Oběd domů');
	await expect(lunch).toContainText('Pomůžou');
	await expect(lunch.getByRole('link', { name: /481 549 400/ })).toHaveAttribute(
		'href',
		'tel:+420481549400'
	);
});

test('in danger only lines are named', async ({ page }) => {
	await page.goto('/obec/ponikla/');
	await page.getByRole('heading', { name: 'Krize' }).click();
	const fear = need(page, 'Bojím se doma');
	await expect(fear.getByRole('link', { name: /\d/ })).toHaveText([/158/, /112/, /116.006/]);
});

test('the one village outside the joint financing is told to ask, and why', async ({ page }) => {
	await page.goto('/obec/paseky-nad-jizerou/');
	await expect(page.getByText('stojí mimo společné financování')).toBeVisible();
	await expect(need(page, 'Oběd domů')).toContainText('Zeptejte se');
});

test('what is missing is said, with what to try instead', async ({ page }) => {
	await page.goto('/obec/ponikla/');
	const missing = page.getByRole('region', { name: 'Co v Poniklé chybí' });
	const housing = missing.getByRole('listitem').filter({ hasText: 'Chráněné bydlení' });
	await expect(housing.getByRole('link', { name: 'Podpora ve vlastním bytě' })).toBeVisible();
	// A bed exists, and may be free: to be asked for, not missing.
	await expect(missing.getByText('Pobytová odlehčovací služba pro seniory')).toHaveCount(0);
});

test('a need is answered by whom to call first; the rest is behind its name', async ({ page }) => {
	await page.goto('/obec/ponikla/');
	const lunch = need(page, 'Oběd domů');
	await expect(lunch.getByRole('link', { name: /\d{3} \d{3} \d{3}/ })).toHaveCount(1);
	await lunch.getByRole('link', { name: 'Oběd domů' }).click();
	await expect(page).toHaveURL(/\/situace\//);
});

test.describe('with JavaScript', () => {
	test.use({ javaScriptEnabled: true });

	test('a jump row opens whom it is about, and a link to it does, too', async ({ page }) => {
		await page.goto('/obec/ponikla/');
		const row = page.getByRole('navigation', { name: 'Koho se to týká' });
		await expect(row.getByRole('link')).toHaveText([
			'Senioři',
			'Děti',
			'Postižení',
			'Peníze a\u00a0bydlení',
			'Krize'
		]);
		await expect(need(page, 'Dluhy a exekuce')).toBeHidden();
		await row.getByRole('link', { name: 'Peníze' }).click();
		await expect(need(page, 'Dluhy a exekuce')).toBeInViewport();
		await page.goto('/obec/jilemnice/#krize');
		await expect(need(page, 'Bojím se doma')).toBeInViewport();
	});

	test('the flyer and the search are at hand near the top', async ({ page }) => {
		await page.goto('/obec/ponikla/');
		for (const name of ['Vytisknout leták', 'Hledat v\u00a0Poniklé']) {
			const box = await page.getByRole('link', { name }).boundingBox();
			expect(box?.y, name).toBeLessThan(1480);
		}
	});
});

test.describe('on paper every municipality is one page', () => {
	// Storing the release on each new device would take longer than the printing.
	test.use({ javaScriptEnabled: true, serviceWorkers: 'block' });

	for (const { id, name, where, office } of region.municipalities) {
		test(name, async ({ page }) => {
			await page.goto(`/obec/${id}/`);
			await page.evaluate(() => document.fonts.ready);
			// Comes after the page, which is for the screen first.
			await page
				.getByRole('figure', { name: 'QR kód této stránky', includeHidden: true })
				.waitFor({ state: 'attached' });
			const pdf = await readPdf(
				await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
			);
			const locative = region.offices.find((other) => other.id === office)?.locative;
			expect(pdf).toMatchObject({ pages: 1, outline: [plain(`Kdo pomůže ${where}`)] });
			expect(pdf.qr).toMatch(new RegExp(`/obec/${id}/$`));
			expect(pdf.smallestText).toBeGreaterThanOrEqual(10.5);
			expect(pdf.smallestNumber).toBeGreaterThanOrEqual(16);
			for (const words of [`sociální pracovnice ${locative}`, '481 565 111', 'Volejte 112.']) {
				expect(pdf.text).toContain(plain(words));
			}
			const own = region.municipalOffices.find(({ municipality }) => municipality === id);
			const number = own?.phones[0]?.value.number;
			expect(pdf.text).toContain(number ? plain(formatPhone(number)) : 'Číslo úřadu zatím nevíme');
			for (const situation of region.situations) expect(pdf.text).toContain(plain(situation.name));
			expect(pdf.text).toContain('Data z 21. 11. 2026');
		});
	}

	test('also for who reads the screen in the largest letters', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'Největší písmo' }).click();
		await page.goto('/obec/paseky-nad-jizerou/');
		expect((await readPdf(await page.pdf({ preferCSSPageSize: true }))).pages).toBe(1);
	});
});
