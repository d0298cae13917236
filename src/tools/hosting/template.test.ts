import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smallTemplate, templateFile } from './template.js';

const SMALL = smallTemplate(`<head>
	<!--
		For us.
	-->
	<script>
		// For us, too.
		var early;
		function later(event) {
			early = event;
		}
	</script>
</head>
<body>
	<!--place-->
</body>`);

test('A phone gets nothing of the template that is there only for us', () => {
	expect(SMALL).not.toMatch(/For us|^\s|\bevent\b/m);
	expect(SMALL).toContain('<!--place-->');
});

test('What the script keeps has the same name for the scripts that come later', () => {
	expect(SMALL).toMatch(/var early\b/);
	expect(SMALL).toMatch(/function later\b/);
});

test('A script that no browser can read makes no template', () => {
	expect(() => smallTemplate('<script>var = 1;</script>')).toThrow();
});

test('While developing, the template is read as it is written', () => {
	expect(templateFile(false)).toMatch(/src.app\.html$/);
	expect(readFileSync(templateFile(true), 'utf8')).toBe(
		smallTemplate(readFileSync(templateFile(false), 'utf8'))
	);
});
