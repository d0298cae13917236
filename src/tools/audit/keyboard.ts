import type { Locator, Page } from '@playwright/test';

/** Nobody looks for anything longer. */
const MAX_TABS = 150;

/** Somebody without a mouse, and how many keys it takes them. */
export class Keyboard {
	readonly page: Page;
	/** Tab, arrows, Enter. */
	keys = 0;
	letters = 0;

	constructor(page: Page) {
		this.page = page;
	}

	async press(key: string): Promise<void> {
		await this.page.keyboard.press(key);
		this.keys += 1;
	}

	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
		this.letters += text.length;
	}

	/**
	 * Goes on by Tab until one of the elements has the focus.
	 *
	 * @returns how many stops it took
	 * @throws where none of them is ever reached
	 */
	async tabTo(wanted: Locator): Promise<number> {
		await wanted.first().waitFor();
		for (let stops = 1; stops <= MAX_TABS; stops++) {
			await this.press('Tab');
			if (await hasFocus(wanted)) return stops;
		}
		throw new Error(`By keyboard nobody gets to ${String(wanted)}`);
	}

	/** Goes there and presses Enter. */
	async open(wanted: Locator): Promise<void> {
		await this.tabTo(wanted);
		await this.press('Enter');
	}
}

export function hasFocus(wanted: Locator): Promise<boolean> {
	return wanted.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement));
}
