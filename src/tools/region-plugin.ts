import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { packOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { pack } from '#lib/region/packed.ts';
import { splitRegion } from '../pack/split-region.ts';
import { writeSearchFiles } from '#lib/search/foreign/write.ts';
import type { SearchFiles } from '#lib/search/index.ts';
import type { Plugin } from 'vite';
import { COMMON_WORDS } from './common-words.ts';
import { PACK_FOLDER, readRegion } from './read-pack.ts';

const REGION = 'virtual:region';
const DETAILS = 'virtual:details';
const INDEX = 'virtual:search-index';
const OUTLINES = 'virtual:outlines';
const CATALOGUE = 'virtual:catalogue';
const MODULES: readonly string[] = [REGION, DETAILS, INDEX, OUTLINES, CATALOGUE];

/** Where the build finds the files of the search index; generated, and not in `build/`, which it empties. */
const INDEX_FOLDER = resolve('.svelte-kit', 'search-index');

/** Rollup's mark for a module that is no file. */
const RESOLVED = '\0';

/**
 * Serves the checked records of `data/`: `virtual:region`, which every page
 * loads, packed for the way there; `virtual:details`, from which the server
 * writes what some pages fetch; `virtual:search-index`, the addresses of what
 * only a query loads; `virtual:catalogue`, what results are chosen by; and
 * `virtual:outlines`, only a map.
 *
 * Checking runs here, in the build, so that a bad record fails `vite build`
 * and no schema library is shipped to phones.
 */
export function regionPlugin(folder = PACK_FOLDER, indexFolder = INDEX_FOLDER) {
	// All modules, for the browser and for prerendering, come from one reading.
	let reading: ReturnType<typeof readRegion> | undefined;
	const read = () => (reading ??= readRegion(folder));

	return {
		name: 'region',
		buildStart() {
			reading = undefined;
		},
		resolveId: (id: string) => (MODULES.includes(id) ? RESOLVED + id : undefined),
		async load(id: string) {
			if (id === RESOLVED + REGION) {
				return moduleOf(pack(splitRegion((await read()).region).region));
			}
			if (id === RESOLVED + DETAILS) return moduleOf(splitRegion((await read()).region).details);
			if (id === RESOLVED + INDEX) {
				return writeAddressed(indexFolder, writeSearchFiles((await read()).region, COMMON_WORDS));
			}
			if (id === RESOLVED + CATALOGUE) return moduleOf(catalogueOf((await read()).region));
			if (id === RESOLVED + OUTLINES) return moduleOf(packOutlines((await read()).outlines));
			return undefined;
		},
		configureServer(server) {
			const root = resolve(folder);
			server.watcher.add(root);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(root)) return;
				reading = undefined;
				for (const id of MODULES) {
					const module = server.moduleGraph.getModuleById(RESOLVED + id);
					if (module) void server.reloadModule(module);
				}
			});
		}
	} satisfies Plugin;
}

/** Numbers travel as they are, in files of their own, of which Vite makes the addresses. */
async function writeAddressed(folder: string, files: SearchFiles): Promise<string> {
	await mkdir(folder, { recursive: true });
	const entries = Object.entries<ArrayBuffer>({ ...files });
	const paths = entries.map(([name]) => join(folder, `search-index-${name}.bin`));
	await Promise.all(
		entries.map(([, content], i) => writeFile(paths[i] ?? '', new Uint8Array(content)))
	);
	const imports = paths.map((path, i) => `import file${i} from ${JSON.stringify(`${path}?url`)};`);
	const names = entries.map(([name], i) => `${name}: file${i}`);
	return `${imports.join('\n')}\nexport default { ${names.join(', ')} };`;
}

/** A phone parses JSON in a string faster than the same written as an object. */
function moduleOf(value: unknown): string {
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
