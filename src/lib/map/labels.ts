import type * as L from 'leaflet';
import { placeLabels, type Box, type Label } from '#lib/domain/map-layout.ts';
import type { Id, LonLat, Municipality } from '#lib/domain/region.ts';
import type { Leaflet } from './load.ts';
import { toLatLng } from './view.ts';

const PANE = 'map-labels';

/** How far a name stands below the middle of its area, in heights of the name, the best first. */
const SHIFTS = [0, 0.6, -0.6, 1.2, -1.2] as const;

/** The part of a pin that covers names, in pixels around its tip. */
const PIN: Box = { left: -17, top: -40, right: 17, bottom: 1 };

interface Name {
	readonly id: Id;
	readonly at: L.LatLng;
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
	municipalities: readonly Municipality[],
	middles: ReadonlyMap<Id, L.LatLng>
): Labels {
	map.createPane(PANE).setAttribute('aria-hidden', 'true');
	const names = [...municipalities].sort(byImportance).flatMap(({ id, name }) => {
		const at = middles.get(id);
		return at ? [{ id, at, element: addName(leaflet, map, name, at) }] : [];
	});
	let pins: readonly LonLat[] = [];
	const lay = () => layOut(map, names, pins);
	map.on('moveend resize', lay);
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

function addName(leaflet: Leaflet, map: L.Map, name: string, at: L.LatLng): HTMLElement {
	const element = document.createElement('span');
	element.className = 'map-name';
	element.textContent = name;
	const icon = leaflet.divIcon({ className: 'map-name-anchor', html: element, iconSize: [0, 0] });
	leaflet.marker(at, { icon, pane: PANE, interactive: false, keyboard: false }).addTo(map);
	return element;
}

function layOut(map: L.Map, names: readonly Name[], pins: readonly LonLat[]): void {
	const obstacles = pins.map((at) => moved(PIN, map.latLngToContainerPoint(toLatLng(at))));
	const labels = names.map((name) => labelOf(map, name));
	const { x: right, y: bottom } = map.getSize();
	const placed = placeLabels(labels, { left: 0, top: 0, right, bottom }, obstacles);
	for (const { id, element } of names) {
		const index = placed.get(id);
		element.classList.toggle('shown', index !== undefined);
		element.style.setProperty('--shift', String(SHIFTS[index ?? 0] ?? 0));
	}
}

function labelOf(map: L.Map, { id, at, element }: Name): Label {
	const { x, y } = map.latLngToContainerPoint(at);
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
