import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Off by default, because not all of it is asked for by level AA; we promise it. */
const STRICTER = {
	rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } }
};

/** Expects no axe violation on the page as it stands; says rule, help and places. */
export async function expectAccessible(page: Page): Promise<void> {
	// Through the debugger, not as a script of the page: its policy allows no other scripts.
	await page.evaluate(AXE);
	const violations = await page.evaluate(async (options) => {
		const { axe } = globalThis as never as { axe: Axe };
		return (await axe.run(options)).violations.map(
			({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`
		);
	}, STRICTER);
	expect(violations).toEqual([]);
}

interface Axe {
	run(options: typeof STRICTER): Promise<AxeResult>;
}

interface AxeResult {
	readonly violations: readonly {
		readonly id: string;
		readonly help: string;
		readonly nodes: readonly { readonly target: readonly string[] }[];
	}[];
}
