import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Exceptions, Finding } from './finding.ts';

/** The first are matters of style, which a reader never meets. */
export const HTML_EXCEPTIONS: Exceptions = {
	'doctype-style': 'the framework writes doctype in small letters, which HTML allows',
	'void-style': 'the framework writes <meta/>, which HTML allows',
	'no-trailing-whitespace': 'left where the framework puts its head',
	'attribute-boolean-style': 'the framework writes selected="", which HTML allows',
	'attribute-empty-style': 'the framework writes download="", which HTML allows',
	'require-sri': 'every file is of our own origin; the worker checks the hash of each',
	'no-redundant-role': 'role="list": Safari takes a list without bullets for none',
	'tel-non-breaking': 'a link also says whom one calls; its number is kept whole by a box'
};

/** All that html-validate finds in all pages of a build. */
export async function auditHtml(directory: string): Promise<readonly Finding[]> {
	const checker = new HtmlValidate(
		new StaticConfigLoader({
			root: true,
			extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y']
		})
	);
	const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
	const findings: Finding[] = [];
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const { results } = await checker.validateFile(join(directory, file));
		for (const { ruleId, message, selector, line } of results.flatMap(({ messages }) => messages)) {
			findings.push({ rule: ruleId, message, where: `${file}:${line} ${selector ?? ''}` });
		}
	}
	return findings;
}
