import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { catalogueOf } from '#lib/help/catalogue/catalogue.ts';
import { packOutlines } from '#lib/map/geometry/packed-outlines.ts';
import { pack } from '#lib/region/packed.ts';
import type { CompleteRegion } from '#lib/region/region.ts';
import { splitRegion } from '../pack/split-region.ts';
import { writeSearchFiles } from '#lib/search/foreign/write.ts';
import type { Plugin } from 'vite';
import { COMMON_WORDS } from './common-words.ts';
import { PACK_FOLDER, readRegion } from './read-pack.ts';

const REGION = 'virtual:region';
const DETAILS = 'virtual:details';
const INDEX = 'virtual:search-index';
const OUTLINES = 'virtual:outlines';
const CATALOGUE = 'virtual:catalogue';
const DATA = 'virtual:data';
const MODULES: readonly string[] = [REGION, DETAILS, INDEX, OUTLINES, CATALOGUE, DATA];

/** Where the files of data lie in a build. */
const FOLDER = '_app/immutable/data/';

/** Where a page finds what the file of the region has brought: `{ region, files }`. */
const BROUGHT = 'self.najdiPomoc';

interface DataFile {
	/** From the top of the site; with a hash of what is in it. */
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** Rollup's mark for a module that is no file. */
const RESOLVED = '\0';

/**
 * Serves the checked records of `data/`: `virtual:region`, which every page
 * loads, packed for the way there; `virtual:details`, from which the server
 * writes what some pages fetch; `virtual:search-index`, the addresses of what
 * only a query loads; `virtual:catalogue`, what results are chosen by; and
 * `virtual:outlines`, only a map.
 *
 * In a build what changes with each record stays out of the code: a file named
 * in it gives it another name, and that one to whoever names it, so that a phone
 * would fetch everything anew. The region is a script that a page runs before
 * ours (`virtual:data` says which), and it alone names the other files.
 *
 * Checking runs here, in the build, so that a bad record fails `vite build`
 * and no schema library is shipped to phones.
 */
export function regionPlugin(folder = PACK_FOLDER) {
	// All modules, for the browser and for prerendering, come from one reading.
	let reading: ReturnType<typeof readRegion> | undefined;
	let files: ReturnType<typeof readFiles> | undefined;
	const read = () => (reading ??= readRegion(folder));
	const readFiles = async () => dataFiles((await read()).region);
	const forget = () => (reading = files = undefined);

	return {
		name: 'region',
		buildStart() {
			forget();
		},
		resolveId: (id: string) => (MODULES.includes(id) ? RESOLVED + id : undefined),
		async load(this: unknown, id: string) {
			if (!id.startsWith(RESOLVED) || !MODULES.includes(id.slice(1))) return undefined;
			const { region, outlines } = await read();
			if (id === RESOLVED + DETAILS) return moduleOf(splitRegion(region).details);
			if (id === RESOLVED + OUTLINES) return moduleOf(packOutlines(outlines));
			if (isForPages(this)) return broughtModule(id.slice(1));
			if (id === RESOLVED + REGION) return moduleOf(pack(splitRegion(region).region));
			if (id === RESOLVED + CATALOGUE) return moduleOf(catalogueOf(region), 'async () => ');
			const { path, named } = await (files ??= readFiles());
			return moduleOf(id === RESOLVED + DATA ? { region: path, ...named } : named);
		},
		async generateBundle() {
			if (!isForPages(this)) return;
			for (const { path, content } of (await (files ??= readFiles())).all) {
				this.emitFile({ type: 'asset', fileName: path, source: content });
			}
		},
		configureServer(server) {
			const root = resolve(folder);
			server.watcher.add(root);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(root)) return;
				forget();
				for (const id of MODULES) {
					const module = server.moduleGraph.getModuleById(RESOLVED + id);
					if (module) void server.reloadModule(module);
				}
			});
			server.middlewares.use((request, response, next) => {
				void (files ??= readFiles())
					.then(({ all }) => {
						const file = all.find(({ path }) => request.url === `/${path}`);
						if (file) response.end(file.content);
						else next();
					})
					.catch(next);
			});
		}
	} satisfies Plugin;
}

/** The files of data in a build: all of them, the path of the region's, and the addresses it names. */
function dataFiles(everything: CompleteRegion) {
	const { region } = splitRegion(everything);
	const index = Object.entries<ArrayBuffer>({ ...writeSearchFiles(everything, COMMON_WORDS) });
	const others: Record<string, DataFile> = {
		catalogue: fileOf('catalogue', 'json', JSON.stringify(catalogueOf(everything))),
		...Object.fromEntries(
			index.map(([name, content]) => [
				name,
				fileOf(`search-index-${name}`, 'bin', new Uint8Array(content))
			])
		)
	};
	const named = Object.fromEntries(
		Object.entries(others).map(([name, { path }]) => [name, `${BASE}/${path}`])
	);
	const text = inQuotes(JSON.stringify({ region: pack(region), files: named }));
	const first = fileOf('region', 'js', `${BROUGHT}=JSON.parse(${text});`);
	return { all: [first, ...Object.values(others)], path: `${BASE}/${first.path}`, named };
}

const BASE = process.env['BASE'] ?? '';

function fileOf(name: string, ending: string, content: string | Uint8Array): DataFile {
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
	return { path: `${FOLDER}${name}.${hash}.${ending}`, content };
}

/** Whether it is asked for by the build of what browsers load; the server and tests read the data themselves. */
function isForPages(context: unknown): boolean {
	const { environment } = (context ?? {}) as { environment?: { name: string; mode: string } };
	return environment?.name === 'client' && environment.mode === 'build';
}

/** The same modules of what the file of the region has brought. */
function broughtModule(id: string): string {
	if (id === REGION) return `export default ${BROUGHT}.region;`;
	if (id === CATALOGUE) {
		return `export default () => fetch(${BROUGHT}.files.catalogue).then((answer) => answer.json());`;
	}
	return `export default ${BROUGHT}.files;`;
}

/** JSON as text of a script; in its own quotes each of thousands would be escaped. */
function inQuotes(json: string): string {
	return `'${json.replaceAll(/[\\']/g, '\\$&')}'`;
}

/** A phone parses JSON in a string faster than the same written as an object. */
function moduleOf(value: unknown, given = ''): string {
	return `export default ${given}JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
