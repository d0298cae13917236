import { releaseAdapter, releaseName } from './src/tools/release-adapter.js';

/** The one other origin, which only a map turned online asks. */
const TILES = 'https://ags.cuzk.gov.cz';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// `svelte-` and six letters in each class would be a part of every page, of its styles and its code.
		cssHash: ({ hash, filename, css }) =>
			`s${hash(filename === '(unknown)' ? css : filename).slice(0, 4)}`
	},
	kit: {
		adapter: releaseAdapter({
			directory: 'build',
			fallback: '404.html',
			// What pages fetch of it, the service worker cuts from the whole.
			also: ['podrobnosti/vse.json'],
			online: TILES
		}),
		alias: { '#lib': 'src/lib' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				// The hash is SvelteKit's route announcer (sveltejs/kit#11993).
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self', 'data:', TILES],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		// Registered in src/hooks.client.ts, before the data of the first page have come.
		serviceWorker: { register: false },
		version: { name: releaseName() },
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
