import { expect, test } from '@playwright/test';

test('who wonders what they may do with it finds the licences of all parts', async ({
	page,
	request
}) => {
	await page.goto('/o-aplikaci/');
	const link = page.getByRole('link', { name: 'Licence všech částí' });
	const text = await (await request.get((await link.getAttribute('href')) ?? '')).text();
	for (const part of ['CC BY 4.0', 'SIL Open Font License', 'leaflet', 'svelte']) {
		expect(text).toContain(part);
	}
});
