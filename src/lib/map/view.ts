import type * as L from 'leaflet';
import type { LonLat, Outlines } from '#lib/region/region.ts';
import { createMap, latLngBounds, zoomControl } from './leaflet.ts';
import { twoFingers } from './two-fingers.ts';

export interface ViewOptions {
	readonly outlines: Outlines;
	/** Whether the map may be moved at all. */
	readonly movable: boolean;
	readonly text: { readonly zoomIn: string; readonly zoomOut: string; readonly twoFingers: string };
}

/** Room around the region, in pixels. */
const MARGIN: L.PointTuple = [10, 10];

/** Creates an empty map that shows the whole region and keeps doing so until the reader moves it. */
export function createView(element: HTMLElement, options: ViewOptions): L.Map {
	const bounds = boundsOf(options.outlines);
	const map = createMap(element, mapOptions());
	map.fitBounds(bounds, { padding: MARGIN, animate: false });
	// Towns that serve the region lie up to 40 km outside; there is nothing to see beyond them.
	map.setMaxBounds(bounds.pad(1.6));
	if (options.movable) makeMovable(map, options);
	keepFitting(map, bounds);
	return map;
}

/**
 * Keys move the focus between areas, so Leaflet's own are off; so is the wheel,
 * which scrolls the page.
 */
function mapOptions(): L.MapOptions {
	const animated = !matchMedia('(prefers-reduced-motion: reduce)').matches;
	return {
		attributionControl: false,
		zoomControl: false,
		keyboard: false,
		scrollWheelZoom: false,
		doubleClickZoom: false,
		boxZoom: false,
		dragging: false,
		touchZoom: false,
		inertia: false,
		zoomSnap: 0.25,
		minZoom: 8,
		maxZoom: 16,
		zoomAnimation: animated,
		fadeAnimation: animated,
		markerZoomAnimation: animated
	};
}

function makeMovable(map: L.Map, { text }: ViewOptions): void {
	const { zoomIn, zoomOut } = text;
	zoomControl({
		position: 'topright',
		// Plain signs: the usual ones are HTML, see src/tools/mended-packages.ts.
		zoomInText: '+',
		zoomOutText: '−',
		zoomInTitle: zoomIn,
		zoomOutTitle: zoomOut
	}).addTo(map);
	map.dragging.enable();
	twoFingers(map, text.twoFingers);
}

/** A turned phone or larger text changes the size; what the reader has moved stays where it is. */
function keepFitting(map: L.Map, bounds: L.LatLngBounds): void {
	let untouched = true;
	const markTouched = () => (untouched = false);
	map.once('dragstart', markTouched);
	map.getContainer().addEventListener('click', (event) => {
		if ((event.target as Element).closest('.leaflet-control-zoom')) markTouched();
	});
	const observer = new ResizeObserver(() => {
		map.invalidateSize({ pan: false });
		if (untouched) map.fitBounds(bounds, { padding: MARGIN, animate: false });
	});
	observer.observe(map.getContainer());
	map.once('unload', () => observer.disconnect());
}

function boundsOf(outlines: Outlines): L.LatLngBounds {
	return latLngBounds(Object.values(outlines).flatMap((ring) => toLatLngs(ring)));
}

export function toLatLngs(ring: Outlines[string]): L.LatLngTuple[] {
	return ring.map(([lon, lat]) => [lat, lon]);
}

export function toLatLng({ lon, lat }: LonLat): L.LatLngTuple {
	return [lat, lon];
}
