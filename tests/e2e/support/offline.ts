import { expect, type Page } from '@playwright/test';

/** Resolves when the whole release is on the device; the worker is active only then. */
export async function storedOnDevice(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Resolves when the page has looked, and said that all is stored. */
export async function saidToBeStored(page: Page): Promise<void> {
	await expect(page.getByText('Uloženo pro použití bez připojení')).toBeVisible();
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
