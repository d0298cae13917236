import type { Page } from '@playwright/test';

/** What the browser complains about from now on: errors, warnings, the content policy. */
export function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	return complaints;
}
