import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { SYNTAX } from './src/tools/browser-target.js';
import { CHUNK_GROUPS } from './src/tools/chunks.ts';
import { regionPlugin } from './src/tools/region-plugin.ts';
import { licencesPlugin } from './src/tools/licences.ts';
import { manifestPlugin } from './src/tools/manifest.ts';
import { mendedPackages } from './src/tools/mended-packages.ts';
import { openDataPlugin } from './src/tools/open-data/plugin.ts';
import { widgetPlugin } from './src/tools/widget/plugin.ts';
import { smallerScripts } from './src/tools/smaller-scripts.ts';
import { statesPlugin } from './src/tools/states/plugin.ts';

export default defineConfig({
	plugins: [
		regionPlugin(),
		statesPlugin(),
		mendedPackages(),
		licencesPlugin(),
		manifestPlugin(),
		openDataPlugin(),
		widgetPlugin(),
		sveltekit(),
		smallerScripts()
	],
	define: { __BASE__: JSON.stringify(process.env['BASE'] ?? '') },
	build: {
		target: SYNTAX,
		// A picture or a font inside a stylesheet delays the first paint, and our CSP refuses it.
		assetsInlineLimit: (file) => (/\.(png|woff2)$/.test(file) ? false : undefined)
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// Needed to choose the file of each module ourselves.
					preserveEntrySignatures: 'allow-extension',
					output: {
						codeSplitting: {
							includeDependenciesRecursively: false,
							groups: CHUNK_GROUPS
						}
					}
				}
			}
		}
	}
});
