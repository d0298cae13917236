import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOLDERS, hasPage } from './folders.ts';

test('all folders with pages are known', () => {
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('/+page.svelte'))
		.map((path) => path.split('/')[0]);
	expect(FOLDERS.split(' ')).toEqual([...new Set(routes)].sort());
});

test.each([
	['/', true],
	['/tisen/', true],
	['/sluzba/ps-jilemnice/', true],
	['/neni-tu/', false],
	['/.env', false]
])('%s has a page: %s', (address, has) => {
	expect(hasPage(address)).toBe(has);
});
