import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from '../../src/tools/audit/kinds-of-page.ts';
import { expectAccessible } from './support/axe.ts';
import { complaintsOf } from './support/complaints.ts';

/** What a browser and Kit log of an unknown address. */
const HARMLESS = /status of 404|Not found: \/neni-tu\//;

/** Twice the usual letters on the narrowest phone, and twice the largest on a usual one. */
const TWICE_AS_LARGE = [
	{ width: 320, step: 'normal', root: '36px' },
	{ width: 360, step: 'largest', root: '52px' }
] as const;

for (const [name, path] of Object.entries(KINDS_OF_PAGE)) {
	test(`${name}: no axe violation in light and dark, no complaint, no other origin`, async ({
		page,
		baseURL
	}) => {
		const complaints = complaintsOf(page);
		const elsewhere: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
				elsewhere.push(request.url());
			}
		});
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await page.waitForLoadState('networkidle');
			await expectAccessible(page);
		}
		expect(complaints.filter((text) => !HARMLESS.test(text))).toEqual([]);
		expect(elsewhere).toEqual([]);
	});

	test(`${name}: targets are 48 px high, numbers stay whole, and letters twice as large fit`, async ({
		page
	}) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
		});
		expect.soft(await page.evaluate(smallTargets)).toEqual([]);
		await page.setViewportSize({ width: 360, height: 740 });
		expect.soft(await page.evaluate(brokenNumbers)).toEqual([]);
		for (const letters of TWICE_AS_LARGE) {
			await page.setViewportSize({ width: letters.width, height: 640 });
			const width = await page.evaluate(widthWith, letters);
			expect.soft(width, `${letters.root} letters`).toBeLessThanOrEqual(letters.width);
		}
	});
}

function smallTargets(): string[] {
	return [...document.querySelectorAll('a, button, select, summary')]
		.filter((element) => {
			const { height, width } = element.getBoundingClientRect();
			// Links within sentences are as high as their lines; the map has targets of its own.
			const isText = getComputedStyle(element).display === 'inline';
			return width > 1 && height < 47.9 && !isText && !element.closest('svg, p');
		})
		.map((element) => `${element.tagName} ${element.textContent.trim()}`);
}

/** Numbers to call of which a part stands on the next line. */
function brokenNumbers(): string[] {
	const NUMBER = /\d{3}(?:\s\d{3})+/;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const [number] = NUMBER.exec(node.textContent ?? '') ?? [];
		if (!number || !node.parentElement?.closest('a[href^="tel:"]')) continue;
		const range = document.createRange();
		const at = node.textContent?.indexOf(number) ?? 0;
		range.setStart(node, at);
		range.setEnd(node, at + number.length);
		const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
		if (lines.size > 1) found.push(number);
	}
	return found;
}

function widthWith({ step, root }: (typeof TWICE_AS_LARGE)[number]): number {
	document.documentElement.dataset['textSize'] = step;
	document.documentElement.style.fontSize = root;
	return document.documentElement.scrollWidth;
}
