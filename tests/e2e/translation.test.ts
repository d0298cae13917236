import { expect, test, type Page } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

/** As Chrome does it: each text is taken out, and its translation set there. */
async function translate(page: Page): Promise<void> {
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
			node.parentElement?.closest('font, script, option') || !node.textContent?.trim()
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_ACCEPT
		);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			const font = document.createElement('font');
			font.appendChild(document.createElement('font')).textContent = text.data;
			text.replaceWith(font);
		}
	});
}

/** Without spaces: a translation is an element of its own, which stands on a line of its own in some boxes. */
const linesOf = async (page: Page) =>
	(await page.locator('main').innerText()).replaceAll(/\s/g, '');

/** Also of a page that is still coming alive: what is chosen is kept once it is. */
async function choose(page: Page, village: string, id: string): Promise<void> {
	await page.locator('main, header').getByRole('combobox').first().selectOption({ label: village });
	await expect.poll(() => page.evaluate(() => localStorage.getItem('obec'))).toBe(id);
}

for (const address of [
	'/hledat/?q=obědy',
	'/hledat/?q=hospic',
	'/druh/40/',
	'/situace/dluhy-a-exekuce/',
	'/sluzba/ps-jilemnice/'
]) {
	test(`a translated ${address} says what one that was not translated says`, async ({ page }) => {
		await page.goto(address);
		await choose(page, 'Poniklá', 'ponikla');
		await expect(page.locator('main')).toContainText('Ponikl');
		await page.reload();
		await choose(page, 'Paseky nad Jizerou', 'paseky-nad-jizerou');
		await expect(page.locator('main')).toContainText('Pasek');
		const plain = await linesOf(page);
		await choose(page, 'Poniklá', 'ponikla');
		await expect(page.locator('main')).toContainText('Ponikl');
		await translate(page);
		await choose(page, 'Paseky nad Jizerou', 'paseky-nad-jizerou');
		await expect.poll(() => linesOf(page)).toBe(plain);
	});
}

test('a translated answer follows the words that are typed', async ({ page }) => {
	const title = page.getByRole('heading', { level: 1 });
	// What comes a moment after the answer is there, too, once nothing is loading.
	await page.goto('/hledat/?q=dluhy+v+Pasekách', { waitUntil: 'networkidle' });
	await expect(title).toHaveText('dluhy v Pasekách');
	const plain = await linesOf(page);
	await page.goto('/hledat/?q=obědy+v+Poniklé');
	await expect(title).toHaveText('obědy v Poniklé');
	await translate(page);
	await page.getByRole('button', { name: 'Změnit' }).click();
	await page.getByRole('searchbox').fill('dluhy v Pasekách');
	await page.getByRole('button', { name: 'Najít' }).click();
	await expect(title).toHaveText('dluhy v Pasekách');
	await expect.poll(() => linesOf(page)).toBe(plain);
});
