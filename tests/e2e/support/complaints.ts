import type { Page } from '@playwright/test';

/** A font that a long page, or a busy machine, paints later than the browser expected. */
const PAINTED_LATE = 'was preloaded using link preload';

/** What the browser complains about from now on: errors, warnings, the content policy. */
export function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		const told = ['error', 'warning'].includes(message.type());
		if (told && !message.text().includes(PAINTED_LATE)) complaints.push(message.text());
	});
	return complaints;
}
