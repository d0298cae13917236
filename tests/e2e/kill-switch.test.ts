import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { storedOnDevice, storedFiles } from './support/offline.ts';
import { test } from './support/own-server.ts';

test('F31: the kill switch takes the stored application away, and the pages come from the host', async ({
	page,
	ownServer
}) => {
	await page.goto('/');
	await storedOnDevice(page);
	const site = await mkdtemp(join(tmpdir(), 'kill-switch-'));
	await cp(resolve('build'), site, { recursive: true });
	await cp(resolve('docs/hosting/kill-switch.js'), join(site, 'service-worker.js'));
	for (const twin of ['gz', 'br']) await rm(join(site, `service-worker.js.${twin}`));
	await ownServer.publish(site);

	await page.reload();
	await expect.poll(() => storedFiles(page)).toEqual([]);
	await page.reload();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await page.getByRole('link', { name: 'Tísňové linky' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tísňové linky');
	expect(await storedFiles(page)).toEqual([]);
	await rm(site, { recursive: true });
});
