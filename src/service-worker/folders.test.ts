import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasPage, PAGES } from './folders.ts';

test('all addresses with pages are known', () => {
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('/+page.svelte'))
		.map((path) => path.slice(0, -'/+page.svelte'.length))
		.flatMap((route) => [route.replace(/\/\[\[.*/, ''), route])
		.map((route) => route.replace(/\[+\w+\]+/g, '*'));
	expect(PAGES.split(' ')).toEqual([...new Set(routes)].sort());
});

test.each([
	['/', true],
	['/tisen/', true],
	['/tisen', true],
	['/sluzba/ps-jilemnice/', true],
	['/letak/ponikla/seniori/', true],
	['/pro-obce/', true],
	['/neni-tu/', false],
	['/.env', false],
	['/sluzba/', false],
	['/sluzba//', false],
	['/sluzba/ps-jilemnice/mapa/', false],
	['/tisen/neni-tu/', false]
])('%s has a page: %s', (address, has) => {
	expect(hasPage(address)).toBe(has);
});
