import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { regionPlugin } from './src/tools/region-plugin.ts';

export default defineConfig({
	plugins: [regionPlugin(), sveltekit()],
	build: {
		// One stylesheet a page is fewer round trips in a valley with one bar of signal.
		cssCodeSplit: true,
		target: 'es2022'
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/quality/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				// Without the browser condition Svelte's effects never run.
				resolve: { conditions: ['browser'] },
				test: {
					name: 'state',
					environment: 'happy-dom',
					include: ['src/**/*.svelte.test.ts']
				}
			}
		]
	}
});
