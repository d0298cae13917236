import type { Outlines } from '#lib/region/region.ts';
import type { Locator } from './geometry/locator.ts';
import type { PackedOutlines } from './geometry/packed-outlines.ts';
import type * as parts from './leaflet-parts.ts';

export type Leaflet = typeof parts;

export interface MapParts {
	readonly leaflet: Leaflet;
	readonly outlines: Outlines;
}

/**
 * Fetches what draws a map. In the browser only: Leaflet looks for a window when it loads.
 *
 * The prerendering build must not even see the import, else Kit links the looks
 * of the map in the head of every page that may show one.
 */
export async function loadMap(): Promise<MapParts> {
	if (import.meta.env.SSR) throw new Error('A map is drawn in the browser only.');
	const [{ leaflet }, { unpackOutlines }, packed] = await Promise.all([
		import('./leaflet.ts'),
		import('./geometry/packed-outlines.ts'),
		loadOutlines()
	]);
	return { leaflet, outlines: unpackOutlines(packed) };
}

/** Fetches what finds the municipality of a position; the first page is lighter without it. */
export async function loadLocator(): Promise<Locator> {
	const [{ createLocator }, outlines] = await Promise.all([
		import('./geometry/locator.ts'),
		loadOutlines()
	]);
	return createLocator(outlines);
}

async function loadOutlines(): Promise<PackedOutlines> {
	return (await import('virtual:outlines')).default;
}
