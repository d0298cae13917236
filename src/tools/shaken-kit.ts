import type { Plugin } from 'vite';

const CLIENT = '@sveltejs/kit/src/runtime/client/client.js';
const WHOLE = 'const { onMount, tick } = svelte;';

/**
 * SvelteKit takes two functions out of all of Svelte in a way that keeps all of
 * Svelte on every page, its functions for older versions included. Imported by
 * their names they leave the rest behind: 1 kB of each first visit.
 */
export function shakenKit(): Plugin {
	return {
		name: 'shaken-kit',
		transform(code, id) {
			if (!id.split('?')[0]?.endsWith(CLIENT)) return undefined;
			if (!code.includes(WHOLE))
				throw new Error(`${CLIENT} no longer has „${WHOLE}“: see shaken-kit.ts.`);
			return { code: code.replace(WHOLE, "import { onMount, tick } from 'svelte';"), map: null };
		}
	};
}
