import type * as L from 'leaflet';
import { tooltip } from './leaflet.ts';

/** Nearer to the upper edge than this the tip would be cut off, so it goes below. */
const ROOM_ABOVE = 90;

/** One line of words beside what the mouse or the focus is on; a screen reader has the same as a label. */
export function createTip(map: L.Map) {
	const words = document.createElement('span');
	words.ariaHidden = 'true';
	let tip: L.Tooltip | undefined;

	function hide(): void {
		tip?.remove();
	}

	function show(at: L.LatLng, text: string): void {
		hide();
		words.textContent = text;
		const below = map.latLngToContainerPoint(at).y < ROOM_ABOVE;
		tip = tooltip({ direction: below ? 'bottom' : 'top', className: 'map-tip', opacity: 1 })
			.setLatLng(at)
			.setContent(words)
			.addTo(map);
	}

	return { show, hide };
}
