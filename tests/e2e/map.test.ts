import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';

const CARE_ON_MAP = '/hledat/?druh=40&zobrazit=mapa';

const mapOf = (page: Page) => page.getByRole('group', { name: 'Mapa obcí' });
const areaOf = (page: Page, name: string) =>
	mapOf(page).getByRole('button', {
		name: new RegExp(`^${name.replace(/\s/g, '\\s')}: (?!sídlí)`)
	});
const tableOf = (page: Page) => page.getByRole('table', { name: 'Totéž v tabulce' });
const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
const obec = (page: Page) => new URL(page.url()).searchParams.get('obec');

async function openMap(page: Page, address = CARE_ON_MAP): Promise<void> {
	await page.goto(address);
	await expect(areaOf(page, 'Poniklá')).toBeVisible();
}

test.describe('the map by keyboard', () => {
	test('arrows lead from village to village, Enter selects, and the focus stays', async ({
		page
	}) => {
		await openMap(page);
		await areaOf(page, 'Jilemnice').focus();
		await page.keyboard.press('ArrowRight');
		await expect(areaOf(page, 'Horní Branná')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect.poll(() => obec(page)).toBe('horni-branna');
		await expect(areaOf(page, 'Horní Branná')).toBeFocused();
		await expect(areaOf(page, 'Horní Branná')).toHaveAttribute('aria-pressed', 'true');
	});

	test('the same key takes the choice back', async ({ page }) => {
		await openMap(page, `${CARE_ON_MAP}&obec=ponikla`);
		await areaOf(page, 'Poniklá').focus();
		await page.keyboard.press('Space');
		await expect.poll(() => obec(page)).toBeNull();
		await expect(areaOf(page, 'Poniklá')).toHaveAttribute('aria-pressed', 'false');
	});

	test('all villages together are one stop of the Tab key, and the pins are another', async ({
		page
	}) => {
		await openMap(page);
		await areaOf(page, 'Benecko').focus();
		await page.keyboard.press('Tab');
		await expect(
			mapOf(page)
				.getByRole('button', { name: /: sídlí tu/ })
				.first()
		).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Přiblížit mapu' })).toBeFocused();
	});

	test('a pin opens the services that sit there, and closing leads back to it', async ({
		page
	}) => {
		await openMap(page, '/hledat/?zobrazit=mapa');
		const pin = mapOf(page).getByRole('button', { name: /^Jilemnice: sídlí tu/ });
		await pin.focus();
		await page.keyboard.press('Enter');
		const card = page.getByRole('region', { name: /^Jilemnice: sídlí tu/ });
		await expect(card.getByRole('heading')).toBeFocused();
		await expect(card.getByRole('link').first()).toHaveAttribute('href', /\/sluzba\//);
		await card.getByRole('button', { name: 'Zavřít' }).click();
		await expect(pin).toBeFocused();
	});
});

const ALL_NAMES = 21;

/** The contrast of two colours as a browser writes them (WCAG 2.2). */
function contrast(one: string, other: string): number {
	const light = (colour: string) =>
		(colour.match(/[\d.]+/g) ?? [])
			.slice(0, 3)
			.map((part) => Number(part) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
			.reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
	const [a, b] = [light(one), light(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test.describe('the map to the eye', () => {
	for (const address of [CARE_ON_MAP, '/hledat/?zobrazit=mapa', '/pokryti/?druh=40']) {
		test(`${address}: all names are there at 360 px, none over another`, async ({ page }) => {
			await page.goto(address);
			await page.getByRole('figure').scrollIntoViewIfNeeded();
			const names = page.locator('.map-name.shown');
			await expect(names).toHaveCount(ALL_NAMES);
			const boxes = await names.evaluateAll((all) =>
				all.map((name) => name.getBoundingClientRect().toJSON() as DOMRect)
			);
			const over = boxes.filter((a) =>
				boxes.some(
					(b) =>
						a !== b &&
						a.left < b.right - 1 &&
						b.left < a.right - 1 &&
						a.top < b.bottom - 1 &&
						b.top < a.bottom - 1
				)
			);
			expect(over).toEqual([]);
		});
	}

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${colorScheme}: a line of 3:1 parts each area from its neighbours, and so do its signs`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await openMap(page);
			const colour = (selector: string, property: string) =>
				page
					.locator(selector)
					.first()
					.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
			const line = await colour('.map-area', 'stroke');
			const ground = await colour('.map-ground', 'fill');
			const yes = await colour('.map-area[data-answer="yes"]', 'fill');
			for (const [one, other] of [
				[line, yes],
				[line, ground],
				[await colour('.map-hatch-line', 'fill'), ground],
				[await colour('.map-dot', 'fill'), ground],
				[await colour('.map-yes-line', 'fill'), ground],
				[await colour('.map-yes-line', 'fill'), await colour('.map-ground-yes', 'fill')]
			]) {
				expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(3);
			}
		});
	}

	test('a tap answers right under the map, which stays where it is', async ({ page }) => {
		await openMap(page);
		await page.getByRole('figure').evaluate((figure) => figure.scrollIntoView());
		const before = await mapOf(page).boundingBox();
		await areaOf(page, 'Benecko').click();
		const said = page.getByRole('paragraph').filter({ hasText: /^Benecko: jezdí sem/ });
		await expect(said).toBeInViewport();
		const after = await mapOf(page).boundingBox();
		expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
		await said.getByRole('link', { name: 'Ukázat seznam' }).click();
		await expect(page.getByRole('article').first()).toBeVisible();
		expect(obec(page)).toBe('benecko');
	});
});

test.describe('beside a long list on a wide screen', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('the map stays beside the list that scrolls', async ({ page }) => {
		await page.goto('/hledat/?obec=ponikla');
		await expect(areaOf(page, 'Poniklá')).toBeVisible();
		await page.getByRole('heading', { name: 'Nevíte si rady?' }).scrollIntoViewIfNeeded();
		await expect(mapOf(page)).toBeInViewport({ ratio: 0.9 });
	});

	test('the table is a closed line, and where services sit comes right after', async ({ page }) => {
		await page.goto('/hledat/?obec=ponikla');
		await expect(areaOf(page, 'Poniklá')).toBeVisible();
		await expect(tableOf(page)).toBeHidden();
		const places = await page.getByRole('heading', { name: 'Kde služby sídlí' }).boundingBox();
		expect(places?.y).toBeLessThan(1300);
	});
});

test.describe('what the map says', () => {
	test('the table says the same of every village', async ({ page }) => {
		await openMap(page);
		const rows = await tableOf(page).getByRole('row').all();
		expect(rows).toHaveLength(22);
		for (const row of rows.slice(1)) {
			const name = await row.getByRole('rowheader').innerText();
			const [answer, count] = await row.getByRole('cell').allInnerTexts();
			const services = count === '–' ? '' : `, ${count} `;
			const label = await areaOf(page, name).getAttribute('aria-label');
			expect(plain(label)).toContain(plain(`${name}: ${answer}${services}`));
		}
	});

	test('a row of the table selects too', async ({ page }) => {
		await openMap(page);
		await tableOf(page).getByRole('button', { name: 'Poniklá' }).click();
		await expect.poll(() => obec(page)).toBe('ponikla');
		await expect(areaOf(page, 'Poniklá')).toHaveAttribute('aria-pressed', 'true');
	});

	test('colours and patterns are explained, and the outlines are credited', async ({ page }) => {
		await openMap(page);
		const legend = page.getByRole('list', { name: 'Co znamenají barvy' });
		await expect(legend).toContainText('Je tu pomoc');
		await expect(legend).toContainText('Zeptejte se');
		await expect(legend).toContainText('Není tu');
		await expect(page.getByText('Hranice: RÚIAN, ČÚZK, CC BY 4.0')).toBeVisible();
	});

	test('a carer is no ride: where only other help is there, the map says so', async ({ page }) => {
		await page.goto('/hledat/?q=odvoz+na+nákup&zobrazit=mapa');
		await expect(areaOf(page, 'Rokytnice nad Jizerou')).toHaveAccessibleName(/: jen jiná pomoc/);
		await expect(areaOf(page, 'Jilemnice')).toHaveAccessibleName(/: jezdí\ssem,\s1\sslužba/);
		await expect(page.getByRole('list', { name: 'Co znamenají barvy' })).toContainText(
			'Jen jiná pomoc'
		);
	});
});

test.describe('where I am', () => {
	const ask = (page: Page) => page.getByRole('button', { name: 'Kde jsem' }).click();
	const said = (page: Page, words: string | RegExp) =>
		expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

	test.describe('allowed', () => {
		test.use({ permissions: ['geolocation'] });

		test('the village of the position is chosen', async ({ page, context }) => {
			await context.setGeolocation({ longitude: 15.4633, latitude: 50.6615, accuracy: 20 });
			await openMap(page);
			await ask(page);
			await said(page, 'Podle polohy: Poniklá.');
			await expect.poll(() => obec(page)).toBe('ponikla');
		});

		test('near a border the neighbour is named and can be chosen instead', async ({
			page,
			context
		}) => {
			await context.setGeolocation({ longitude: 15.5, latitude: 50.6265, accuracy: 20 });
			await openMap(page);
			await ask(page);
			await said(page, /Jste blízko hranice s\sVíchovou nad Jizerou; zkontrolujte\./);
			await expect.poll(() => obec(page)).toBe('jilemnice');
			await page.getByRole('button', { name: 'Spíš Víchová nad Jizerou' }).click();
			await expect.poll(() => obec(page)).toBe('vichova-nad-jizerou');
		});

		test('outside the region nothing is chosen', async ({ page, context }) => {
			await context.setGeolocation({ longitude: 14.42, latitude: 50.09 });
			await openMap(page);
			await ask(page);
			await said(page, /jste mimo Jilemnicko/);
			expect(obec(page)).toBeNull();
		});
	});

	test('F44: a refusal is answered politely, with what to do instead', async ({
		page,
		browserName
	}) => {
		test.skip(browserName === 'firefox', 'It asks in a dialog that nobody answers.');
		// Grants nothing, and so refuses everything.
		await page.context().grantPermissions([]);
		await openMap(page);
		await ask(page);
		await said(page, /to je v\spořádku\. Vyberte obec ze seznamu/);
	});
});

test.describe('the online layer', () => {
	// A worker's requests could not be answered by the test.
	test.use({ serviceWorkers: 'block' });

	const TILES = 'https://ags.cuzk.gov.cz/**';
	const ONE_PIXEL = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
		'base64'
	);
	const onlineSwitch = (page: Page) =>
		page.getByRole('switch', { name: 'Podrobná mapa z internetu' });

	test('no other origin is asked until it is turned on; then it is credited', async ({
		page,
		baseURL
	}) => {
		const others: string[] = [];
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) others.push(url);
		});
		await page.route(TILES, (route) =>
			route.fulfill({ contentType: 'image/png', body: ONE_PIXEL })
		);
		await openMap(page);
		await page.getByRole('button', { name: 'Přiblížit mapu' }).click();
		await expect(page.getByText(/Podklad: ©\sČÚZK/)).toBeHidden();
		expect(others).toEqual([]);

		await onlineSwitch(page).check();
		await expect(page.getByText(/Podklad: ©\sČÚZK/)).toBeVisible();
		await expect.poll(() => others.length).toBeGreaterThan(0);
		await onlineSwitch(page).uncheck();
		await expect(page.getByText(/Podklad: ©\sČÚZK/)).toBeHidden();
	});

	test('tiles that do not arrive are said in words, and our drawing stays', async ({ page }) => {
		await page.route(TILES, (route) => route.abort());
		await openMap(page);
		// Not `check`: it may be off again before that has looked.
		await onlineSwitch(page).click();
		await expect(page.getByText('Podrobná mapa se nenačetla.')).toBeVisible();
		await expect(onlineSwitch(page)).not.toBeChecked();
		await expect(areaOf(page, 'Poniklá')).toBeVisible();
	});
});

test.describe('fingers', () => {
	test.use({ hasTouch: true });

	/** Where a village lies in the frame of the map: changes only when the map is moved. */
	function offset(area: Locator): Promise<{ x: number; y: number }> {
		// Both at one moment, or a page that still scrolls looks like a map that moves.
		return area.evaluate((element) => {
			const inner = element.getBoundingClientRect();
			const outer = element.closest('[role=group]')?.getBoundingClientRect();
			return { x: inner.x - (outer?.x ?? 0), y: inner.y - (outer?.y ?? 0) };
		});
	}

	async function drag(cdp: CDPSession, fingers: readonly (readonly [number, number])[]) {
		for (let step = 0; step <= 8; step += 1) {
			const touchPoints = fingers.map(([x, y], id) => ({ x, y: y - step * 12, id }));
			await cdp.send('Input.dispatchTouchEvent', {
				type: step === 0 ? 'touchStart' : 'touchMove',
				touchPoints
			});
		}
		await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	}

	test('one finger scrolls the page and is told how to move the map', async ({ page }) => {
		await openMap(page);
		await mapOf(page).scrollIntoViewIfNeeded();
		const before = await offset(areaOf(page, 'Poniklá'));
		const scrolled = await page.evaluate(() => scrollY);
		const box = await mapOf(page).boundingBox();
		const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 200];
		await drag(await page.context().newCDPSession(page), [[x, y]]);
		await expect(page.getByText('Mapu posunete dvěma prsty')).toHaveCSS('opacity', '1');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
		expect(await offset(areaOf(page, 'Poniklá'))).toEqual(before);
	});

	test('two fingers move the map and leave the page', async ({ page }) => {
		await openMap(page);
		await mapOf(page).scrollIntoViewIfNeeded();
		const before = await offset(areaOf(page, 'Poniklá'));
		const scrolled = await page.evaluate(() => scrollY);
		const box = await mapOf(page).boundingBox();
		const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 220];
		await drag(await page.context().newCDPSession(page), [
			[x, y],
			[x + 120, y]
		]);
		await expect
			.poll(async () => (await offset(areaOf(page, 'Poniklá'))).y)
			.toBeLessThan(before.y - 40);
		expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	});
});
