import type * as L from 'leaflet';
import type { Id, LonLat } from '#lib/domain/region.ts';
import type { Leaflet } from './load.ts';
import { roveFocus } from './roving-focus.ts';
import { toLatLng } from './view.ts';

export interface PinView {
	readonly town: Id;
	readonly point: LonLat;
	readonly count: number;
	/** `Poniklá: sídlí tu 3 služby`. */
	readonly label: string;
}

export interface Pins {
	show(pins: readonly PinView[]): void;
}

/** Draws one pin a town, with the number of services that sit there. */
export function drawPins(leaflet: Leaflet, map: L.Map, onpress: (town: Id) => void): Pins {
	const layer = leaflet.layerGroup().addTo(map);
	let stopFocus = () => {};
	return {
		show(pins) {
			stopFocus();
			layer.clearLayers();
			const drawn = pins.map((pin) => ({ pin, element: addPin(leaflet, layer, pin, onpress) }));
			stopFocus = roveFocus(
				drawn.flatMap(({ pin: { town, point }, element }) =>
					element ? [{ element, x: point.lon, y: -point.lat, press: () => onpress(town) }] : []
				)
			);
			drawn.forEach(({ pin, element }) =>
				element?.addEventListener('focus', () => map.panInside(toLatLng(pin.point)))
			);
		}
	};
}

function addPin(
	leaflet: Leaflet,
	layer: L.LayerGroup,
	{ town, point, count, label }: PinView,
	onpress: (town: Id) => void
): HTMLElement | undefined {
	const head = document.createElement('span');
	head.className = 'map-pin-head';
	head.textContent = String(count);
	const icon = leaflet.divIcon({
		className: 'map-pin',
		html: head,
		iconSize: [48, 48],
		iconAnchor: [24, 44]
	});
	// Leaflet's own focus does nothing on Enter, so the pin is made a button here.
	const marker = leaflet.marker(toLatLng(point), { icon, keyboard: false, riseOnHover: true });
	const element = marker
		.on('click', () => onpress(town))
		.addTo(layer)
		.getElement();
	element?.setAttribute('role', 'button');
	element?.setAttribute('aria-label', label);
	return element;
}
