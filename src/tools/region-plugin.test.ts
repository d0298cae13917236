import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { packOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { pack } from '#lib/region/packed.ts';
import { splitRegion } from '../pack/split-region.ts';
import { readIndex } from '#lib/search/index.ts';
import { createSearch } from '#lib/search/search.ts';
import { finish } from '#lib/search/steps.ts';
import { aPack, aPackWith, FULL_SERVICE } from '../../tests/fixtures/pack.ts';
import { writePack } from '../../tests/fixtures/pack-folder.ts';
import { readRegion } from './read-pack.ts';
import { regionPlugin } from './region-plugin.ts';

describe('the region plugin', () => {
	test('serves the region cut in two: what every page loads, and the details', async () => {
		const folder = writePack(aPack());
		const { region, details } = splitRegion((await readRegion(folder)).region);
		expect(await importFrom(folder, 'virtual:region')).toEqual(pack(region));
		expect(await importFrom(folder, 'virtual:details')).toEqual(details);
	});

	test('serves the outlines as another, which only a map loads', async () => {
		const folder = writePack(aPack());
		expect(await importFrom(folder, 'virtual:outlines')).toEqual(
			packOutlines((await readRegion(folder)).outlines)
		);
	});

	test('serves the catalogue, which only what finds services loads', async () => {
		const folder = writePack(aPack());
		// The module holds a function that brings it.
		const fetchCatalogue = (await importFrom(folder, 'virtual:catalogue')) as () => unknown;
		expect(await fetchCatalogue()).toEqual(catalogueOf((await readRegion(folder)).region));
	});

	test('writes the search index into files and serves their addresses', async () => {
		const folder = writePack(aPack());
		const files = await emitted(folder);
		const addresses = (await importFrom(folder, 'virtual:search-index')) as Record<string, string>;
		const [danger, words] = ['danger', 'words'].map(
			(name) => new Uint8Array(Buffer.from(files.get(addresses[name]?.slice(1) ?? '') ?? '')).buffer
		);

		const { region } = splitRegion((await readRegion(folder)).region);
		const index = { danger: danger ?? new ArrayBuffer(), words: words ?? new ArrayBuffer() };
		const search = createSearch(finish(readIndex(region, index)));
		expect(search.understand(region.types[0]?.plain ?? '').types[0]?.id).toBe(region.types[0]?.id);
	});

	test('keeps data out of the code that browsers load: it stays the same whatever they are', async () => {
		const all = ['virtual:region', 'virtual:catalogue', 'virtual:search-index'];
		const code = (records: Parameters<typeof writePack>[0]) => {
			const plugin = regionPlugin(writePack(records));
			return Promise.all(all.map((id) => plugin.load.call(A_BROWSER, plugin.resolveId(id) ?? '')));
		};
		const changed = aPackWith(FULL_SERVICE, 'nazev: Pečovatelská', 'nazev: Lepší pečovatelská');
		expect(await code(changed)).toEqual(await code(aPack()));
	});

	test('brings the region in a script that names the other files, whatever signs are in it', async () => {
		const signs = 'nazev: „Jana d\'Arc“ \\ "Lípa" Pečovatelská';
		const folder = writePack(aPackWith(FULL_SERVICE, 'nazev: Pečovatelská', signs));
		const files = await emitted(folder);
		const { region: script = '', ...others } = (await importFrom(folder, 'virtual:data')) as Record<
			string,
			string
		>;
		const self: { najdiPomoc?: { region: unknown; files: unknown } } = {};
		new Function('self', String(files.get(script.slice(1))))(self);
		const { region } = splitRegion((await readRegion(folder)).region);
		expect(self.najdiPomoc).toEqual({ region: pack(region), files: others });
		expect([...files.keys()]).toEqual(
			expect.arrayContaining(Object.values(others).map((address) => address.slice(1)))
		);
	});

	test('fails the build with all problems of a pack', async () => {
		const folder = writePack(
			aPackWith(
				FULL_SERVICE,
				'nazev: Pečovatelská služba Poniklá\nposkytovatel: obec-ponikla',
				'poskytovatel: nikdo'
			)
		);
		const failure = importFrom(folder, 'virtual:region');
		await expect(failure).rejects.toThrow('Data mají chyby (2):');
		await expect(failure).rejects.toThrow('ps-ponikla.yaml:1:1 nazev: Chybí pole');
		await expect(failure).rejects.toThrow('ps-ponikla.yaml:2:15 poskytovatel: „nikdo“ není');
	});

	test('fails the build for a fact without a source', async () => {
		const folder = writePack(
			aPackWith(FULL_SERVICE, '  - hodnota: 20 lidí\n    zdroj: katalog', '  - hodnota: 20 lidí')
		);
		await expect(importFrom(folder, 'virtual:region')).rejects.toThrow(
			'údaj bez zdroje se nezveřejní'
		);
	});

	test('reads the pack again for the next build', async () => {
		const folder = writePack(aPack());
		const plugin = regionPlugin(folder);
		await plugin.load('\0virtual:region');
		await rm(join(folder, 'obce.yaml'));
		plugin.buildStart();
		await expect(plugin.load('\0virtual:region')).rejects.toThrow(
			'obce.yaml:1:1 soubor: Soubor chybí'
		);
	});

	test('leaves other modules to others', async () => {
		const plugin = regionPlugin(writePack(aPack()));
		expect(plugin.resolveId('svelte')).toBeUndefined();
		expect(await plugin.load('/src/app.html')).toBeUndefined();
	});
});

/** As Vite tells a plugin what it builds for. */
const A_BROWSER = { environment: { name: 'client', mode: 'build' } };

/** The files that a build for browsers gets. */
async function emitted(folder: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
	const files = new Map<string, string | Uint8Array>();
	const emitFile = ({ fileName, source }: { fileName: string; source: string | Uint8Array }) =>
		files.set(fileName, source);
	// All that the plugin reads of its context.
	await regionPlugin(folder).generateBundle.call({ ...A_BROWSER, emitFile } as never);
	return files;
}

/** What a page gets that imports a module of the plugin. */
async function importFrom(folder: string, id: string): Promise<unknown> {
	const plugin = regionPlugin(folder);
	const code = await plugin.load(plugin.resolveId(id) ?? '');
	const module: { default: unknown } = await import(
		`data:text/javascript,${encodeURIComponent(code ?? '')}`
	);
	return module.default;
}
