import type { Plugin } from 'vite';

interface Mend {
	readonly file: string;
	readonly from: string;
	readonly to: string;
}

const MENDS: readonly Mend[] = [
	{
		// SvelteKit takes two functions out of all of Svelte in a way that keeps all of
		// Svelte on every page, its functions for older versions included. Imported by
		// their names they leave the rest behind: 1 kB of each first visit.
		file: '@sveltejs/kit/src/runtime/client/client.js',
		from: 'const { onMount, tick } = svelte;',
		to: "import { onMount, tick } from 'svelte';"
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

/** Changes a line in files of packages, at build; a package that no longer has it stops the build. */
export function mendedPackages(): Plugin {
	return {
		name: 'mended-packages',
		transform(code, id) {
			const path = id.split('?')[0] ?? '';
			const mend = MENDS.find(({ file }) => path.endsWith(`node_modules/${file}`));
			if (!mend) return undefined;
			if (!code.includes(mend.from))
				throw new Error(`${mend.file} no longer has „${mend.from}“: see mended-packages.ts.`);
			return { code: code.replace(mend.from, () => mend.to), map: null };
		}
	};
}
