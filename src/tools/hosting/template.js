import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify_sync } from 'terser';

const TEMPLATE = fileURLToPath(new URL('../../app.html', import.meta.url));
const SMALL = fileURLToPath(new URL('../../../.svelte-kit/app.html', import.meta.url));

/** What the template says to us, not to a phone: no comment of Svelte begins with a line of its own. */
const NOTES = /<!--\n[^]*?-->\s*/;
const SCRIPT = /(?<=<script>)[^]*?(?=<\/script>)/g;
const INDENT = /^\s+/gm;

/**
 * The file from which all pages are made: as it is written while developing, and for a phone
 * without what is there only for us, which would come again with each page.
 *
 * @param {boolean} built
 * @returns {string} its path
 */
export function templateFile(built) {
	if (!built) return TEMPLATE;
	mkdirSync(dirname(SMALL), { recursive: true });
	writeFileSync(SMALL, smallTemplate(readFileSync(TEMPLATE, 'utf8')));
	return SMALL;
}

/** @param {string} template */
export function smallTemplate(template) {
	return template.replace(NOTES, '').replace(SCRIPT, smallScript).replace(INDENT, '');
}

/**
 * Its names stay: what it keeps is read by the scripts that come later.
 *
 * @param {string} script
 */
function smallScript(script) {
	const { code } = minify_sync(script, { ecma: 2020 });
	if (code === undefined) throw new Error('The script of app.html came out empty.');
	return code;
}
