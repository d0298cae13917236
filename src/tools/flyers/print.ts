import type { Browser, BrowserContext, Page } from '@playwright/test';

/** Where a print is made from, and what stands in it. */
interface PrintSource {
	/** Where the site is served now. */
	readonly server: string;
	/** Where readers will find it: QR codes lead there. */
	readonly site: Site;
}

interface Site {
	readonly origin: string;
	/** The folder of its host it lies in, which it must be built for: `/sluzby`; else empty. */
	readonly base: string;
}

/** @example siteAt('https://www.obec.example/sluzby/') // { origin: 'https://www.obec.example', base: '/sluzby' } */
export function siteAt(address: string): Site {
	const { origin, pathname } = new URL(address);
	return { origin, base: pathname.replace(/\/+$/, '') };
}

/** A window that believes the site is at its public address, although nothing leaves this computer. */
export async function openForPrint(
	browser: Browser,
	{ server, site: { origin, base } }: PrintSource
): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
	await context.route(`${origin}${base}/**`, async (route) => {
		const { pathname, search } = new URL(route.request().url());
		const url = server + pathname.slice(base.length) + search;
		await route.fulfill({ response: await route.fetch({ url }) });
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
