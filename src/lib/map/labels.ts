import type * as L from 'leaflet';
import { placeLabels, type Box, type Label } from '#lib/domain/map-layout.ts';
import type { LonLat, Municipality } from '#lib/domain/region.ts';
import type { Leaflet } from './load.ts';
import { toLatLng } from './view.ts';

const PANE = 'map-labels';

/** How far the middle of a name stands below its point, in heights of the name, the best first. */
const SHIFTS = [0, 0.7, -0.7] as const;

/** The part of a pin that covers names, in pixels around its tip. */
const PIN: Box = { left: -17, top: -40, right: 17, bottom: 1 };

interface Name {
	readonly municipality: Municipality;
	readonly element: HTMLElement;
}

export interface Labels {
	/** Lays names out anew around these pins. */
	avoid(pins: readonly LonLat[]): void;
}

/**
 * Writes names of municipalities, as many as fit without covering each other:
 * towns first, then villages by population. A closer look shows more.
 */
export function drawLabels(
	leaflet: Leaflet,
	map: L.Map,
	municipalities: readonly Municipality[]
): Labels {
	map.createPane(PANE).setAttribute('aria-hidden', 'true');
	const names = [...municipalities].sort(byImportance).map((municipality) => ({
		municipality,
		element: addName(leaflet, map, municipality)
	}));
	let pins: readonly LonLat[] = [];
	const lay = () => layOut(map, names, pins);
	map.on('zoomend resize', lay);
	// Names are measured, so they wait for their font.
	void document.fonts.ready.then(lay);
	return {
		avoid(places) {
			pins = places;
			lay();
		}
	};
}

function byImportance(a: Municipality, b: Municipality): number {
	return Number(b.kind === 'město') - Number(a.kind === 'město') || b.population - a.population;
}

function addName(leaflet: Leaflet, map: L.Map, { name, point }: Municipality): HTMLElement {
	const element = document.createElement('span');
	element.className = 'map-name';
	element.textContent = name;
	const icon = leaflet.divIcon({ className: 'map-name-anchor', html: element, iconSize: [0, 0] });
	leaflet
		.marker(toLatLng(point), { icon, pane: PANE, interactive: false, keyboard: false })
		.addTo(map);
	return element;
}

function layOut(map: L.Map, names: readonly Name[], pins: readonly LonLat[]): void {
	const obstacles = pins.map((at) => moved(PIN, map.latLngToContainerPoint(toLatLng(at))));
	const labels = names.map((name) => labelOf(map, name));
	const placed = placeLabels(labels, obstacles);
	for (const { municipality, element } of names) {
		const index = placed.get(municipality.id);
		element.classList.toggle('shown', index !== undefined);
		element.style.setProperty('--shift', String(SHIFTS[index ?? 0] ?? 0));
	}
}

function labelOf(map: L.Map, { municipality: { id, point }, element }: Name): Label {
	const { x, y } = map.latLngToContainerPoint(toLatLng(point));
	const [width, height] = [element.offsetWidth, element.offsetHeight];
	const positions = SHIFTS.map((shift) =>
		moved(
			{ left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 },
			{ x, y: y + shift * height }
		)
	);
	return { id, positions };
}

function moved({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): Box {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
