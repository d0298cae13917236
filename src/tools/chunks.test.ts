import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { CHUNK_GROUPS } from './chunks.ts';
import { resolveImport } from './lint/imports.js';

/** As SvelteKit loads pages; 0 is the layout, and the error comes between it and the first page. */
const page = (index: number) => node(index === 0 ? 0 : index + 1);
const node = (index: number) => `.svelte-kit/generated/client-optimized/nodes/${index}.js`;

/** What each module imports at once; what ends with `?` is fetched later. */
type Graph = Readonly<Record<string, readonly string[]>>;

function fileOf(path: string, graph: Graph): string | null {
	const pages = Object.keys(graph).filter((id) => id.includes('/nodes/'));
	const all: Graph = { ...graph, 'app.js': pages.map((id) => `${id}?`) };
	const importing = (id: string) =>
		Object.keys(all).filter((user) => all[user]?.some((one) => resolve(one) === id));
	const context = {
		getModuleInfo: (id: string) => ({
			importers: importing(id).map((user) => resolve(user)),
			dynamicImporters: importing(`${id}?`).map((user) => resolve(user)),
			importedIds: Object.entries(all)
				.filter(([user]) => resolve(user) === id)
				.flatMap(([, imported]) => imported.filter((one) => !one.endsWith('?')))
				.map((one) => resolve(one))
		})
	};
	const [group] = CHUNK_GROUPS;
	if (typeof group?.name !== 'function') throw new Error('Files are named by a function.');
	// All that is read of it.
	return group.name(resolve(path), context as unknown as Rolldown.ChunkingContext) ?? null;
}

describe('a module goes into', () => {
	const index = 'src/lib/search/index.ts';
	const loader = 'src/lib/device/search-of.ts';
	const suggester = 'src/lib/suggest/suggester.ts';
	const card = 'src/lib/ui/gap/GapCard.svelte';

	test('the file of its folder, if it is fetched later', () => {
		expect(fileOf(index, { [page(1)]: [`${loader}?`], [loader]: [index] })).toBe('search');
	});

	test('no file that is fetched later, if a page needs it at once: it goes with the page', () => {
		const graph = { [page(1)]: [index, `${loader}?`], [loader]: [index] };
		expect(fileOf(index, graph)).toBe(null);
		expect(fileOf(index, { [page(1)]: [index] })).toBe(null);
	});

	test('the last file of those it cannot do without', () => {
		const field = 'src/lib/ui/search/Field.svelte';
		const graph = { [page(1)]: [`${field}?`], [field]: [index, suggester] };
		expect(fileOf(field, graph)).toBe('suggest');
	});

	test('the file of those who use it, if all who need it fetch that anyway', () => {
		const words = 'src/lib/text/cs/results.ts';
		const pages = { [page(1)]: [card], [page(2)]: [card, words] };
		expect(fileOf(words, { ...pages, [card]: [words] })).toBe('gap');
		expect(fileOf(words, { ...pages, [page(3)]: [words], [card]: [words] })).toBe(null);
	});

	test('the first file, if the layout, the page of an error or many pages need it', () => {
		const icon = 'src/lib/ui/Icon.svelte';
		expect(fileOf(icon, { [page(0)]: [icon] })).toBe('app');
		expect(fileOf(icon, { [node(1)]: [icon] })).toBe('app');
		expect(fileOf(node(1), { [node(1)]: [icon] })).toBe(null);
		const pages = [1, 2, 3, 4, 5, 6].map((at) => [page(at), [icon]]);
		expect(fileOf(icon, Object.fromEntries(pages))).toBe('app');
		expect(fileOf(icon, Object.fromEntries(pages.slice(1)))).toBe(null);
	});

	test('the file of its folder sooner than the first file, however many pages need it', () => {
		const sources = 'src/lib/ui/FactSources.svelte';
		const pages = [1, 2, 3, 4, 5, 6, 7].map((at) => [page(at), [sources]]);
		expect(fileOf(sources, Object.fromEntries(pages))).toBe('facts');
	});

	test('the last file whose folder holds it: tiles are a part of Leaflet apart', () => {
		const tiles = 'node_modules/leaflet/src/layer/tile/TileLayer.js';
		expect(fileOf(tiles, { 'src/lib/map/online-layer.ts': [tiles] })).toBe('online');
	});

	test('the file of the framework, whatever needs it', () => {
		expect(fileOf('node_modules/svelte/src/x.js', {})).toBe('framework');
		expect(fileOf('\0vite/preload-helper.js', {})).toBe('framework');
	});
});

/**
 * Heavy, and of no use to who only opens a page. It has come into the first
 * page more than once, each time by an import of one small function.
 */
const HEAVY =
	/^(src\/lib\/(map|suggest|search\/\w+)\/|leaflet|fuse\.js|virtual:(outlines|search-index)$)/;

/** An import of values that is not put off. */
const AT_ONCE = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

describe('no page fetches what is heavy before somebody wants it', () => {
	const pages = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.map((path) => `src/routes/${path.replaceAll('\\', '/')}`)
		.filter((path) => /\+(page|layout|error)(\.svelte|\.ts)$/.test(path));

	test.each(pages)('%s', (path) => {
		const needed = new Set([path]);
		// Grows while it is read: what is added is visited, too.
		for (const file of needed) for (const imported of importsOf(file)) needed.add(imported);
		expect([...needed].filter((file) => HEAVY.test(file))).toEqual([]);
	});
});

function importsOf(file: string): readonly string[] {
	if (!/^src\/.*\.(ts|svelte)$/.test(file)) return [];
	const imports = [...readFileSync(file, 'utf8').matchAll(AT_ONCE)];
	return imports.map(([, specifier = '']) => resolveImport(file, specifier) ?? specifier);
}
