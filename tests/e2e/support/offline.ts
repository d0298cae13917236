import { expect, type Page } from '@playwright/test';

/** Resolves when the worker answers for the page: what searching and calling need is stored, if it came. */
export async function workerReady(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Resolves when the whole release is on the device. */
export async function storedOnDevice(page: Page): Promise<void> {
	await workerReady(page);
	await page.evaluate(async () => {
		const { port1, port2 } = new MessageChannel();
		navigator.serviceWorker.controller?.postMessage('what-is-stored', [port2]);
		await new Promise<void>((done) => {
			port1.onmessage = ({ data }) => data === 'all' && done();
		});
	});
}

/** Resolves when the page has looked, and said that all is stored. */
export async function saidToBeStored(page: Page): Promise<void> {
	await expect(page.getByText('Uloženo pro použití bez připojení')).toBeVisible();
}

/**
 * Resolves when the page has come alive; where it says that a part is missing,
 * by the link that it offers. WebKit does not ask again by itself for a script
 * that did not come.
 */
export async function aliveAgain(page: Page): Promise<void> {
	const again = page.getByRole('link', { name: 'Načíst znovu' });
	await expect(async () => {
		if (await again.isVisible()) await again.click();
		await expect(page.locator('#zachrana')).toHaveCount(0, { timeout: 3000 });
	}).toPass();
}

/** Resolves when some files were stored and the install was given up as a whole. */
export async function installFailed(page: Page): Promise<void> {
	await expect.poll(async () => (await storedFiles(page)).length).toBeGreaterThan(3);
	await expect
		.poll(() =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
		)
		.toBe(0);
}

/** Names of the files kept on the device, without the address of the server. */
export function storedFiles(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
	});
}
