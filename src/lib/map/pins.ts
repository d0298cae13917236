import type * as L from 'leaflet';
import type { Id, LonLat } from '#lib/region/region.ts';
import { divIcon, layerGroup, marker as createMarker } from './leaflet.ts';
import { isWholePin } from './geometry/map-layout.ts';
import { roveFocus } from './roving-focus.ts';
import { toLatLng } from './view.ts';

export interface PinView {
	readonly town: Id;
	readonly point: LonLat;
	readonly count: number;
	/** `Poniklá: sídlí tu 3 služby`. */
	readonly label: string;
}

interface Pins {
	show(pins: readonly PinView[]): void;
}

interface Drawn {
	readonly pin: PinView;
	readonly element: HTMLElement;
}

/** From the point of a pin to where its drawing ends, in pixels. */
const ROOM: L.PanInsideOptions = { paddingTopLeft: [24, 48], paddingBottomRight: [24, 8] };

/** Draws one pin a town, with the number of services that sit there. */
export function drawPins(map: L.Map, onpress: (town: Id) => void): Pins {
	const layer = layerGroup().addTo(map);
	let drawn: readonly Drawn[] = [];
	let stopFocus = () => {};
	map.on('moveend resize', () => hideCut(map, drawn));
	return {
		show(pins) {
			stopFocus();
			layer.clearLayers();
			drawn = pins.flatMap((pin) => addPin(layer, pin, onpress));
			hideCut(map, drawn);
			stopFocus = roveFocus(
				drawn.map(({ pin: { town, point }, element }) => ({
					element,
					x: point.lon,
					y: -point.lat,
					press: () => onpress(town)
				}))
			);
			for (const { pin, element } of drawn) {
				element.addEventListener('focus', () => map.panInside(toLatLng(pin.point), ROOM));
			}
		}
	};
}

function addPin(layer: L.LayerGroup, pin: PinView, onpress: (town: Id) => void): Drawn[] {
	const head = document.createElement('span');
	head.className = 'map-pin-head';
	head.textContent = String(pin.count);
	const icon = divIcon({
		className: 'map-pin',
		html: head,
		iconSize: [48, 48],
		iconAnchor: [24, 44]
	});
	// Leaflet's own focus does nothing on Enter, so the pin is made a button here.
	const marker = createMarker(toLatLng(pin.point), { icon, keyboard: false, riseOnHover: true });
	const element = marker
		.on('click', () => onpress(pin.town))
		.addTo(layer)
		.getElement();
	if (!element) return [];
	element.setAttribute('role', 'button');
	element.setAttribute('aria-label', pin.label);
	return [{ pin, element }];
}

/**
 * Half a pin at the edge says nothing, so it waits until the map is moved. It
 * stays in the order of the focus, which moves the map.
 */
function hideCut(map: L.Map, drawn: readonly Drawn[]): void {
	for (const { pin, element } of drawn) {
		const tip = map.latLngToContainerPoint(toLatLng(pin.point));
		element.classList.toggle('cut', !isWholePin(tip, map.getSize()));
	}
}
