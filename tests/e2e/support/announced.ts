import type { Page } from '@playwright/test';

/**
 * What a screen reader would say of the page from now on, in order: of the live
 * regions of its content, and of the one by which Kit reads a new title. A
 * region speaks when its words change while it stands; one that comes together
 * with its words stays silent in some readers, so here it does in all.
 */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.evaluate(() => {
		const spoken: string[] = [];
		Object.assign(window, { spoken });
		new MutationObserver((changes) => {
			const regions = changes.map(({ target }) =>
				(target instanceof Element ? target : target.parentElement)?.closest(
					'main [role="status"], main [aria-live], #svelte-announcer'
				)
			);
			for (const region of new Set(regions)) {
				const words = region?.textContent.replace(/\s+/g, ' ').trim();
				if (words) spoken.push(words);
			}
		}).observe(document, { childList: true, characterData: true, subtree: true });
	});
	// Put there by the lines above.
	return () => page.evaluate(() => (window as never as { spoken: string[] }).spoken);
}
