import type { Plugin } from 'vite';
import { type Mend, UNUSED_PARTS } from './unused-parts.ts';

const MENDS: readonly Mend[] = [
	{
		// SvelteKit takes two functions out of all of Svelte in a way that keeps all of
		// Svelte on every page, its functions for older versions included. Imported by
		// their names they leave the rest behind: 1 kB of each first visit.
		file: '@sveltejs/kit/src/runtime/client/client.js',
		from: 'const { onMount, tick } = svelte;',
		to: "import { onMount, tick } from 'svelte';"
	},
	{
		// A script or a file of data that is lost on a first visit takes the page away that the
		// server sent, numbers to call included, for an error page (sveltejs/kit#2699, #13519).
		file: '@sveltejs/kit/src/runtime/client/client.js',
		from: /result = await load_root_error_page\(\{[^}]*\{ url, params, route \}\),[^}]*\}\);\s*target\.textContent = '';\s*hydrate = false;/,
		to: 'throw error;'
	},
	{
		// The same where not even an error page comes: the words of the shell know more numbers.
		file: '@sveltejs/kit/src/runtime/client/client.js',
		from: /const error_template = await app\.get_error_template\(\);[^]*?throw error;/,
		to: 'throw error;'
	},
	{
		// So its own page of an error is one that nobody fetches.
		file: 'generated/client-optimized/app.js',
		from: /export const get_error_template = .*/,
		to: ''
	},
	// Our policy lets no text become HTML but by Svelte. Leaflet asks what every browser can do,
	{
		file: 'leaflet/src/core/Browser.js',
		from: "div.innerHTML = '<svg/>';",
		to: "div.appendChild(svgCreate('svg'));"
	},
	// and its two buttons hold a sign each, which the attribute beside it names.
	{
		file: 'leaflet/src/control/Control.Zoom.js',
		from: 'link.innerHTML = html;',
		to: 'link.textContent = html;'
	}
];

/** Changes lines in files of packages, at build; a package that no longer has one stops the build. */
export function mendedPackages(): Plugin {
	return {
		name: 'mended-packages',
		transform(code, id) {
			const path = id.split('?')[0] ?? '';
			const mends = [...MENDS, ...UNUSED_PARTS].filter(({ file }) => path.endsWith(`/${file}`));
			if (mends.length === 0) return undefined;
			return { code: mends.reduce(change, code), map: null };
		}
	};
}

function change(code: string, { file, from, to }: Mend): string {
	// What stood there is gone, or was there already as it should be: either way this is to be looked at.
	const changed = code.replace(from, () => to);
	if (changed === code)
		throw new Error(`${file} no longer has „${String(from)}“: see mended-packages.ts.`);
	return changed;
}
