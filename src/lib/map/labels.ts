import type * as L from 'leaflet';
import { byImportance, placeLabels, type Box } from './geometry/map-layout.ts';
import type { Id, LonLat, Municipality } from '#lib/region/region.ts';
import { divIcon, marker } from './leaflet.ts';
import { toLatLng } from './view.ts';

const PANE = 'map-labels';

/** The part of a pin that covers names, in pixels around its tip. */
const PIN: Box = { left: -17, top: -40, right: 17, bottom: 1 };

interface Name {
	readonly id: Id;
	/** The middle of the area. */
	readonly at: L.LatLng;
	/** Where most people of the municipality live, and where its pin is. */
	readonly settlement: LonLat;
	readonly element: HTMLElement;
}

interface Labels {
	/** Lays names out anew around these pins. */
	avoid(pins: readonly LonLat[]): void;
}

/**
 * Writes names of municipalities, as many as fit without covering each other:
 * towns first, then villages by population. A closer look shows more.
 */
export function drawLabels(
	map: L.Map,
	municipalities: readonly Municipality[],
	middles: ReadonlyMap<Id, L.LatLng>
): Labels {
	map.createPane(PANE).setAttribute('aria-hidden', 'true');
	const names = [...municipalities].sort(byImportance).flatMap(({ id, name, point }) => {
		const at = middles.get(id);
		return at ? [{ id, at, settlement: point, element: addName(map, name, at) }] : [];
	});
	let pins: readonly LonLat[] = [];
	let gone = false;
	const lay = () => gone || layOut(map, names, pins);
	map.on('moveend resize', lay);
	map.once('unload', () => (gone = true));
	// Names are measured, so they wait for their font.
	void document.fonts.ready.then(lay);
	return {
		avoid(places) {
			pins = places;
			lay();
		}
	};
}

function addName(map: L.Map, name: string, at: L.LatLng): HTMLElement {
	const element = document.createElement('span');
	element.className = 'map-name';
	element.textContent = name;
	const icon = divIcon({ className: 'map-name-anchor', html: element, iconSize: [0, 0] });
	marker(at, { icon, pane: PANE, interactive: false, keyboard: false }).addTo(map);
	return element;
}

function layOut(map: L.Map, names: readonly Name[], pins: readonly LonLat[]): void {
	const obstacles = pins.map((at) => moved(PIN, map.latLngToContainerPoint(toLatLng(at))));
	const boxes = new Map(names.map((name) => [name.id, positionsOf(map, name)]));
	const labels = [...boxes].map(([id, positions]) => ({ id, positions }));
	const { x: right, y: bottom } = map.getSize();
	const placed = placeLabels(labels, { left: 0, top: 0, right, bottom }, obstacles);
	for (const { id, at, element } of names) {
		const box = boxes.get(id)?.[placed.get(id) ?? 0];
		element.classList.toggle('shown', placed.has(id));
		if (box) move(element, map.latLngToContainerPoint(at), box);
	}
}

/** In the area if there is room, a little lower or higher, or right under its pin. */
function positionsOf(map: L.Map, { at, settlement, element }: Name): Box[] {
	const { x, y } = map.latLngToContainerPoint(at);
	const pin = map.latLngToContainerPoint(toLatLng(settlement));
	const [width, height] = [element.offsetWidth, element.offsetHeight];
	const around = { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 };
	return [
		moved(around, { x, y }),
		moved(around, { x, y: y + height / 2 }),
		moved(around, { x, y: y - height / 2 }),
		moved(around, { x: pin.x, y: pin.y + height / 2 + 2 })
	];
}

function move(element: HTMLElement, from: { x: number; y: number }, box: Box): void {
	element.style.setProperty('--dx', `${(box.left + box.right) / 2 - from.x}px`);
	element.style.setProperty('--dy', `${(box.top + box.bottom) / 2 - from.y}px`);
}

function moved({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): Box {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
