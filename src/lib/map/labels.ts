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
 * Writes short names of municipalities, none over another: towns first, then
 * villages by population. Where there is no room, a name stands aside with a line.
 */
export function drawLabels(
	map: L.Map,
	municipalities: readonly Municipality[],
	middles: ReadonlyMap<Id, L.LatLng>
): Labels {
	map.createPane(PANE).setAttribute('aria-hidden', 'true');
	const names = [...municipalities].sort(byImportance).flatMap(({ id, name, point }) => {
		const at = middles.get(id);
		return at
			? [{ id, at, settlement: point, element: addName(map, shortName(name, municipalities), at) }]
			: [];
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

/** `Paseky` of `Paseky nad Jizerou`, where no other municipality here begins so. */
export function shortName(name: string, all: readonly Pick<Municipality, 'name'>[]): string {
	const short = name.split(/\s(?:nad|pod|při|v|ve|u)\s/)[0] ?? name;
	return all.filter((other) => other.name.startsWith(short)).length > 1 ? name : short;
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
		element.classList.toggle('aside', (placed.get(id) ?? 0) >= OWN_POSITIONS);
	}
}

const OWN_POSITIONS = 4;
/** How far aside a name may stand, in pixels, with a line to its area. */
const ASIDE = Array.from({ length: 20 }, (_, step) => 16 + step * 6);
const AROUND = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);

/** In the area if there is room, a little lower or higher, right under its pin, or aside. */
function positionsOf(map: L.Map, { at, settlement, element }: Name): Box[] {
	const { x, y } = map.latLngToContainerPoint(at);
	const pin = map.latLngToContainerPoint(toLatLng(settlement));
	const [width, height] = [element.offsetWidth, element.offsetHeight];
	const around = { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 };
	return [
		moved(around, { x, y }),
		moved(around, { x, y: y + height / 2 }),
		moved(around, { x, y: y - height / 2 }),
		moved(around, { x: pin.x, y: pin.y + height / 2 + 2 }),
		...ASIDE.flatMap((far) =>
			AROUND.map((turn) =>
				moved(around, {
					x: x + Math.cos(turn) * (far + width / 3),
					y: y + Math.sin(turn) * far
				})
			)
		)
	];
}

function move(element: HTMLElement, from: { x: number; y: number }, box: Box): void {
	const dx = (box.left + box.right) / 2 - from.x;
	const dy = (box.top + box.bottom) / 2 - from.y;
	element.style.setProperty('--dx', `${dx}px`);
	element.style.setProperty('--dy', `${dy}px`);
	element.style.setProperty('--length', `${Math.hypot(dx, dy)}px`);
	element.style.setProperty('--angle', `${Math.atan2(-dy, -dx)}rad`);
}

function moved({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): Box {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
