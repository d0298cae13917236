import type * as L from 'leaflet';
import type { Attachment } from 'svelte/attachments';
import type { Id, LonLat, Municipality, Outlines } from '#lib/region/region.ts';
import { drawAreas, type AreaView } from './areas.ts';
import { drawLabels } from './labels.ts';
import type { Leaflet } from './load.ts';
import { addOnlineLayer } from './online-layer.ts';
import { drawPins, type PinView } from './pins.ts';
import { createView, toLatLng, type ViewOptions } from './view.ts';

/** The functions are read in effects of their own: what changes is redrawn, the rest is left alone. */
export interface MapOptions {
	readonly outlines: Outlines;
	readonly municipalities: readonly Municipality[];
	readonly text: ViewOptions['text'];
	readonly movable: boolean;
	readonly areas: () => ReadonlyMap<Id, AreaView>;
	readonly selected: () => Id | null;
	readonly pins: () => readonly PinView[];
	/** Where the reader is; `null`: not known. */
	readonly here: () => LonLat | null;
	/** Whether the reader has turned the online layer on. */
	readonly online: () => boolean;
	/** `null`: nothing can be selected. */
	readonly onselect: ((id: Id) => void) | null;
	readonly onpin: (town: Id) => void;
	/** The online layer has been taken away, because it does not load. */
	readonly onlost: () => void;
}

/** Shows a map of the municipalities in the element it is attached to. */
export function municipalityMap(leaflet: Leaflet, options: MapOptions): Attachment<HTMLElement> {
	return (element) => {
		const map = createView(leaflet, element, options);
		const areas = drawAreas(leaflet, map, options);
		const labels = drawLabels(leaflet, map, options.municipalities, areas.middles);
		const pins = drawPins(leaflet, map, options.onpin);
		const showHere = drawHere(leaflet, map);

		$effect(() => areas.show(options.areas(), options.selected()));
		$effect(() => {
			pins.show(options.pins());
			labels.avoid(options.pins().map(({ point }) => point));
		});
		$effect(() => showHere(options.here()));
		$effect(() => (options.online() ? addOnlineLayer(leaflet, map, options.onlost) : undefined));

		return () => map.remove();
	};
}

/** Marks where the reader is, above the names. */
function drawHere(leaflet: Leaflet, map: L.Map): (at: LonLat | null) => () => void {
	const pane = 'map-here';
	map.createPane(pane);
	return (at) => {
		const mark =
			at && leaflet.circleMarker(toLatLng(at), { pane, className: 'map-here', radius: 9 });
		mark?.addTo(map);
		return () => mark?.remove();
	};
}
