import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

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

test('lunch in Poniklá is one tap from the phone', async ({ page }) => {
	await page.goto('/obec/ponikla/');
	const yes = page.getByRole('region', { name: 'Pomůžou v Poniklé' });
	const lunch = yes.getByRole('listitem').filter({ hasText: 'Oběd domů' });
	await expect(lunch.getByRole('link', { name: /739 861 544/ })).toHaveAttribute(
		'href',
		'tel:+420739861544'
	);
});

test('the one village outside the joint financing is told to ask, and why', async ({ page }) => {
	await page.goto('/obec/paseky-nad-jizerou/');
	await expect(page.getByText('stojí mimo společné financování')).toBeVisible();
	const ask = page.getByRole('region', { name: 'Nejdřív se zeptejte' });
	await expect(ask.getByRole('link', { name: 'Oběd domů' })).toBeVisible();
});

test('what is missing is said, with what to try instead', async ({ page }) => {
	await page.goto('/obec/ponikla/');
	const missing = page.getByRole('region', { name: 'Co v Poniklé chybí' });
	const respite = missing
		.getByRole('listitem')
		.filter({ hasText: 'Pobytová odlehčovací služba pro seniory' });
	await expect(respite.getByRole('link', { name: 'Pečovatelka domů' })).toBeVisible();
});
