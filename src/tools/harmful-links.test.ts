import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { harmfulLinksIn } from './harmful-links.js';

test('a link that runs or shows something of its own is named, with its page', () => {
	const directory = mkdtempSync(join(tmpdir(), 'links-'));
	const links = [
		'tel:112',
		'/tisen/',
		'?q=a:b',
		'JavaScript:alert(1)',
		'java\nscript:x',
		'data:text/html,x'
	];
	writeFileSync(join(directory, 'a.html'), links.map((to) => `<a href="${to}">x</a>`).join(''));
	expect(harmfulLinksIn(directory)).toEqual(links.slice(3).map((link) => `a.html: ${link}`));
	rmSync(directory, { recursive: true });
});
