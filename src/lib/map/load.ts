import type * as L from 'leaflet';
import type { Outlines } from '#lib/domain/region.ts';

export type Leaflet = typeof L;

export interface MapParts {
	readonly leaflet: Leaflet;
	readonly outlines: Outlines;
}

/** Fetches what draws a map. Call it in the browser only: Leaflet looks for a window when it loads. */
export async function loadMap(): Promise<MapParts> {
	const [{ leaflet }, outlines] = await Promise.all([import('./leaflet.ts'), loadOutlines()]);
	return { leaflet, outlines };
}

export async function loadOutlines(): Promise<Outlines> {
	return (await import('virtual:outlines')).default;
}
