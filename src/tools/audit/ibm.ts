import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import { PHONE } from '../chromium.ts';
import type { Exceptions, Finding } from './finding.ts';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
const POLICIES = ['WCAG_2_2', 'EN_301_549', 'IBM_Accessibility'];

export const IBM_EXCEPTIONS: Exceptions = {
	element_attribute_deprecated: 'http-equiv is how HTML gives a page its content policy',
	aria_role_redundant: 'role="list": Safari takes a list without bullets for none'
};

/** All failures that IBM's engine finds on every kind of page; what it only wants a person to look at is left out. */
export async function auditByIbm(browser: Browser, url: string): Promise<readonly Finding[]> {
	const engine = readFileSync(ENGINE, 'utf8');
	// The policy of the page allows no scripts but its own, nor what the engine does in it.
	const context = await browser.newContext({
		...PHONE,
		locale: 'cs-CZ',
		serviceWorkers: 'block',
		bypassCSP: true
	});
	const page = await context.newPage();
	const findings: Finding[] = [];
	for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
		await page.goto(url + path, { waitUntil: 'networkidle' });
		// What is folded is judged as it is seen once it is opened.
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((fold) => (fold.open = true))
		);
		await page.evaluate(engine);
		const found = await page.evaluate(async (policies) => {
			const { ace } = globalThis as never as { ace: Engine };
			const { results } = await new ace.Checker().check(document, policies);
			return results
				.filter(({ value }) => value[1] === 'FAIL')
				.map(({ ruleId, path, message }) => ({ rule: ruleId, message, where: path.dom }));
		}, POLICIES);
		findings.push(...found.map((one) => ({ ...one, where: `${kind}: ${one.where}` })));
	}
	await context.close();
	return findings;
}

interface Engine {
	readonly Checker: new () => {
		check(document: Document, policies: readonly string[]): Promise<Report>;
	};
}

interface Report {
	readonly results: readonly {
		readonly ruleId: string;
		/** What kind of rule it is, and what came of it. */
		readonly value: readonly [string, string];
		readonly message: string;
		readonly path: { readonly dom: string };
	}[];
}
