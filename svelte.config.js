import { pagePolicy, TILES } from './src/tools/hosting/policy.js';
import { templateFile } from './src/tools/hosting/template.js';
import { codeName, releaseAdapter } from './src/tools/release-adapter.js';

const built = process.env['NODE_ENV'] === 'production';
const template = templateFile(built);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Of the other way, that of Svelte 4, nothing shall come to a phone.
		runes: true,
		discloseVersion: false,
		// `svelte-` and six letters in each class would be a part of every page, of its styles and its code.
		cssHash: ({ hash, filename, css }) =>
			`s${hash(filename === '(unknown)' ? css : filename).slice(0, 4)}`
	},
	kit: {
		adapter: releaseAdapter({
			directory: process.env['SITE'] ?? 'build',
			fallback: '404.html',
			// What pages fetch of it, the service worker cuts from the whole.
			also: ['podrobnosti/vse.json'],
			online: TILES,
			// What is stored first: with it somebody can search and call.
			pages: ['hledat/index.html', 'tisen/index.html'],
			early: /^search$|\/data\/(catalogue|search-index-(words|danger))\./
		}),
		files: { appTemplate: template },
		// A town may have it in a folder of its own web: `BASE=/sluzby npm run build`.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env['BASE'] ?? '') },
		alias: { '#lib': 'src/lib' },
		csp: { mode: 'hash', directives: pagePolicy(template, built) },
		// Registered in src/hooks.client.ts, before the data of the first page have come.
		serviceWorker: { register: false },
		version: { name: codeName() },
		output: { preloadStrategy: 'modulepreload' },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../tests/**/*.ts', '../*.config.ts']
			})
		}
	}
};
