import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { PACK_FOLDER, readRegion } from './read-pack.ts';

const REGION = 'virtual:region';
const OUTLINES = 'virtual:outlines';

/** Rollup's mark for a module that is no file. */
const RESOLVED = '\0';

/**
 * Serves `virtual:region`, the checked records of `data/`, and
 * `virtual:outlines`, which only a map loads.
 *
 * Checking runs here, in the build, so that a bad record fails `vite build`
 * and no schema library is shipped to phones.
 */
export function regionPlugin(folder = PACK_FOLDER): Plugin {
	return {
		name: 'region',
		resolveId: (id) => (id === REGION || id === OUTLINES ? RESOLVED + id : undefined),
		async load(id) {
			if (id === RESOLVED + REGION) return moduleOf((await readRegion(folder)).region);
			if (id === RESOLVED + OUTLINES) return moduleOf((await readRegion(folder)).outlines);
			return undefined;
		},
		configureServer(server) {
			const root = resolve(folder);
			server.watcher.add(root);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(root)) return;
				for (const id of [REGION, OUTLINES]) {
					const module = server.moduleGraph.getModuleById(RESOLVED + id);
					if (module) void server.reloadModule(module);
				}
			});
		}
	};
}

/** A phone parses JSON in a string faster than the same written as an object. */
function moduleOf(value: unknown): string {
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
