import type { Browser, BrowserContext, Page } from '@playwright/test';

/** Where a print is made from, and what stands in it. */
interface PrintSource {
	/** Where the site is served now. */
	readonly server: string;
	/** Where readers will find it: QR codes lead there. */
	readonly origin: string;
}

/** A window that believes the site is at its public address, although nothing leaves this computer. */
export async function openForPrint(
	browser: Browser,
	{ server, origin }: PrintSource
): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
	await context.route(`${origin}/**`, async (route) => {
		const { pathname, search } = new URL(route.request().url());
		await route.fulfill({ response: await route.fetch({ url: server + pathname + search }) });
	});
	return { context, page: await context.newPage() };
}

/**
 * Prints a page as a tagged PDF with an outline.
 *
 * @param address without the host
 * @throws when the page has no QR code: it is drawn last, so nothing else is missing then
 */
export async function printPage(page: Page, address: string): Promise<Buffer> {
	await page.goto(address);
	await page.getByRole('figure', { name: /^QR kód/ }).waitFor();
	await page.evaluate(() => document.fonts.ready);
	return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
}
