import './tests/fixtures/frozen-data.ts';
import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

/** Apart from the site, which is built without any of its tests (docs/hosting/Containerfile). */
export default mergeConfig(
	site,
	defineConfig({
		test: {
			expect: { requireAssertions: true },
			// A busy machine is no failure: nothing here is measured by its time.
			testTimeout: 120_000,
			hookTimeout: 60_000,
			// By itself it leaves one core to what it does itself, which is next to nothing: half of two.
			maxWorkers: '100%',
			projects: [
				{
					extends: true,
					test: {
						name: 'unit',
						environment: 'node',
						// Files share what they import, so that the data and the index are read once.
						isolate: false,
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
	})
);
