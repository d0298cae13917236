import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects no axe violation on the page as it stands; says rule, help and places. */
export async function expectAccessible(page: Page): Promise<void> {
	// Through the debugger, not as a script of the page: its policy allows no other scripts.
	await page.evaluate(AXE);
	const violations = await page.evaluate(async () => {
		const { axe } = globalThis as never as { axe: { run(): Promise<AxeResult> } };
		return (await axe.run()).violations.map(
			({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`
		);
	});
	expect(violations).toEqual([]);
}

interface AxeResult {
	readonly violations: readonly {
		readonly id: string;
		readonly help: string;
		readonly nodes: readonly { readonly target: readonly string[] }[];
	}[];
}
