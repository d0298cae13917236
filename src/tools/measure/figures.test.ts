import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { figuresOf, holds, offendersOf } from './figures.ts';
import { readSources } from './sources.ts';

const BODY = '{\n\treturn 1;\n}\n';

describe('what counts as source', () => {
	test('modules, components and styles of src, not tests, declarations or other folders', () => {
		const sources = sourcesOf({
			'src/a.ts': '',
			'src/b.js': '',
			'src/C.svelte': '<p>c</p>\n',
			'src/d.css': 'p {\n}\n',
			'src/a.test.ts': '',
			'src/app.d.ts': '',
			'tests/e.ts': ''
		});
		expect(sources.map(({ path, lines }) => [path, lines])).toEqual([
			['src/C.svelte', 1],
			['src/a.ts', 0],
			['src/b.js', 0],
			['src/d.css', 2]
		]);
	});
});

describe('exported names', () => {
	test.each([
		['export const a = 1, b = 2;', ['a', 'b']],
		['export const { a, b: [c] } = it;', ['a', 'c']],
		['export function a() {}\nfunction hidden() {}', ['a']],
		['export class A {}\nexport interface B {}\nexport type C = B;', ['A', 'B', 'C']],
		["export { a, b as c } from './d.ts';", ['a', 'c']],
		["export * from './d.ts';", ['*']]
	])('%s', (code, names) => {
		expect(one('src/a.ts', code).exports).toEqual(names);
	});

	test('a component has none', () => {
		expect(one('src/A.svelte', script('export const a = 1;')).exports).toEqual([]);
	});

	test('of the core, the methods of exported classes are public names, too', () => {
		const methods = 'constructor() {} get a() {} set a(b) {} c() {} #d() {} private e() {}';
		const code = `export class A { ${methods} }\nclass B { f() {} }\n`;
		// A, a and c on two lines.
		expect(
			valueOf('public names per 1,000 lines of the core', { 'src/lib/help/gap/a.ts': code })
		).toBe(1500);
	});

	test('names above the core are not counted as its own', () => {
		const files = { 'src/lib/search/a.ts': '\n', 'src/lib/ui/b.ts': 'export const b = 1;\n' };
		expect(valueOf('public names per 1,000 lines of the core', files)).toBe(0);
	});
});

describe('named functions', () => {
	test.each([
		['a declaration', `export function a() ${BODY}`],
		['a function kept in a variable', `const a = () => ${BODY}`],
		['a method', `class A { a() ${BODY}}`],
		['an accessor', `class A { get a() ${BODY}}`],
		['a function kept in a field', `class A { #a = () => ${BODY}}`]
	])('%s is one', (_, code) => {
		expect(one('src/a.ts', code).functions).toEqual([3]);
	});

	test('a function passed on and a signature are none', () => {
		expect(
			one('src/a.ts', `list.map(() => ${BODY});\ninterface A { a(): void }`).functions
		).toEqual([]);
	});

	test('those in the scripts of a component are found, whatever its attributes hold', () => {
		const component =
			script(`function a() ${BODY}`, ' lang="ts" generics="T extends Map<string, U>"') +
			`{#snippet b()}<p></p>{/snippet}\n${script(`function c() ${BODY}`, ' module')}`;
		expect(one('src/A.svelte', component).functions).toEqual([3, 3]);
	});
});

describe('imports', () => {
	const REST = { 'src/lib/a/b.ts': '', 'src/lib/c.ts': '' };

	test.each([
		["import { b } from './a/b.ts';", ['src/lib/a/b.ts']],
		["import type { b } from '#lib/a/b.ts';", ['src/lib/a/b.ts']],
		["export * from '../lib/c.ts';", ['src/lib/c.ts']],
		["const c = await import('./c.ts?raw');", ['src/lib/c.ts']],
		["type C = import('./c.ts').C;", ['src/lib/c.ts']],
		["import fs from 'node:fs';\nimport './gone.ts';", []]
	])('%s', (code, imports) => {
		const sources = sourcesOf({ ...REST, 'src/lib/it.ts': code });
		expect(sources.find(({ path }) => path === 'src/lib/it.ts')?.imports).toEqual(imports);
	});

	test('two folders of one parent that import each other are a pair, however deep the files', () => {
		const files = {
			'src/lib/a/deep/a.ts': "import '../../b/b.ts';",
			'src/lib/b/b.ts': '',
			'src/lib/b/c/c.ts': "import '../../a/a.ts';",
			'src/lib/a/a.ts': ''
		};
		expect(offendersOf(sourcesOf(files))['sibling folders importing each other']).toEqual([
			'src/lib/a <-> src/lib/b',
			'  src/lib/a/deep/a.ts -> src/lib/b/b.ts',
			'  src/lib/b/c/c.ts -> src/lib/a/a.ts'
		]);
	});

	test('a folder and one below it, or arrows of one direction, are no pair', () => {
		const files = {
			'src/lib/a.ts': "import './b/b.ts';",
			'src/lib/b/b.ts': "import '../a.ts'; import '../c/c.ts';",
			'src/lib/c/c.ts': ''
		};
		expect(valueOf('sibling folders importing each other', files)).toBe(0);
	});

	test('files that reach themselves are in a circle; those that lead to it are not', () => {
		const files = {
			'src/a.ts': "import './b.ts';",
			'src/b.ts': "import './c.ts';",
			'src/c.ts': "import './b.ts';",
			'src/d.ts': "import './e.ts';",
			'src/e.ts': "import './d.ts';"
		};
		expect(valueOf('files in import circles', files)).toBe(4);
		expect(offendersOf(sourcesOf(files))['import circles']).toEqual([
			'src/b.ts, src/c.ts',
			'src/d.ts, src/e.ts'
		]);
	});
});

describe('verdicts', () => {
	test('a figure holds up to its goal; one without a goal is only told', () => {
		expect(holds({ name: 'files', value: 390, goal: 390 })).toBe(true);
		expect(holds({ name: 'files', value: 391, goal: 390 })).toBe(false);
		expect(holds({ name: 'longest', value: 391, goal: null })).toBe(true);
	});

	test('short and long files are listed, the worst first', () => {
		const offenders = offendersOf(
			sourcesOf({
				'src/a.ts': '\n'.repeat(29),
				'src/b.ts': '\n'.repeat(30),
				'src/c.ts': '\n'.repeat(3),
				'src/d.ts': '\n'.repeat(250),
				'src/e.ts': '\n'.repeat(251)
			})
		);
		expect(offenders['files under 30 lines']).toEqual(['   3  src/c.ts', '  29  src/a.ts']);
		expect(offenders['files over 250 lines']).toEqual([' 251  src/e.ts']);
	});
});

function valueOf(name: string, files: Readonly<Record<string, string>>): number | undefined {
	return figuresOf(sourcesOf(files)).find((figure) => figure.name === name)?.value;
}

function one(path: string, text: string) {
	const [source] = sourcesOf({ [path]: text });
	if (!source) throw new Error(`${path} is not measured`);
	return source;
}

function sourcesOf(files: Readonly<Record<string, string>>) {
	const top = mkdtempSync(join(tmpdir(), 'measure-'));
	onTestFinished(() => rmSync(top, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(top, path)), { recursive: true });
		writeFileSync(join(top, path), text);
	}
	return readSources(top);
}

function script(code: string, attributes = ''): string {
	return `<script${attributes}>\n${code}\n</script>\n`;
}
