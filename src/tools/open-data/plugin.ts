import type { Plugin } from 'vite';
import { PACK_FOLDER, readRegion } from '../read-pack.ts';
import { openDataFiles } from './files.ts';

/** Where they are in the finished site; `data/` itself is the page about them. */
const FOLDER = 'data/';

/** Writes the open data beside the pages. No page loads them, and no phone stores them. */
export function openDataPlugin(folder = PACK_FOLDER): Plugin {
	return {
		name: 'open-data',
		applyToEnvironment: ({ name }) => name === 'client',
		async generateBundle() {
			const { region, outlines } = await readRegion(folder);
			for (const [path, source] of Object.entries(openDataFiles(region, outlines)))
				this.emitFile({ type: 'asset', fileName: FOLDER + path, source });
		}
	};
}
