import { expect, test } from 'vitest';
import { tooNew } from './browser-target.js';

test.each([
	{ code: 'const a = 1; a?.b ?? c; class A { #b = 1 }', found: [] },
	{ code: 'const fast = list.toSorted?.() ?? [...list].sort()', found: [] },
	{ code: "const a = 'with'; map.with; union(a, b); response.json()", found: [] },
	{ code: 'list.toSorted()', found: ['.toSorted()'] },
	{ code: 'Response.json({})', found: ['Response.json()'] },
	{ code: 'const a = /(?<=b)c/', found: ['a lookbehind: (?<=b)c'] },
	{ code: "new RegExp('(?<!b)c')", found: ['a lookbehind: (?<!b)c'] },
	{ code: 'class A { static { a() } }', found: ['a static block of a class'] }
])('$code', ({ code, found }) => {
	expect(tooNew(code)).toEqual(found);
});

test('syntax that is newer than the target is told with its place', () => {
	expect(tooNew('using a = b;').join()).toMatch(/^syntax, .*\(1:6\)$/);
	expect(tooNew('const a = /b/v').join()).toMatch(/^syntax/);
});
