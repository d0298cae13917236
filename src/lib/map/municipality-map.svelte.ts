import type * as L from 'leaflet';
import type { Attachment } from 'svelte/attachments';
import type { Id, LonLat, Municipality } from '#lib/region/region.ts';
import { drawAreas, type AreaView } from './areas.ts';
import { unpackOutlines, type PackedOutlines } from './geometry/packed-outlines.ts';
import { drawLabels } from './labels.ts';
import { circleMarker } from './leaflet.ts';
import { drawPins, type PinView } from './pins.ts';
import { createView, toLatLng, type ViewOptions } from './view.ts';

/** The functions are read in effects of their own: what changes is redrawn, the rest is left alone. */
interface MapOptions {
	readonly outlines: PackedOutlines;
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
export function municipalityMap(options: MapOptions): Attachment<HTMLElement> {
	return (element) => {
		const outlines = unpackOutlines(options.outlines);
		const map = createView(element, { ...options, outlines });
		const areas = drawAreas(map, { ...options, outlines });
		const labels = drawLabels(map, options.municipalities, areas.middles);
		const pins = drawPins(map, options.onpin);
		const showHere = drawHere(map);

		$effect(() => areas.show(options.areas(), options.selected()));
		$effect(() => {
			pins.show(options.pins());
			labels.avoid(options.pins().map(({ point }) => point));
		});
		$effect(() => showHere(options.here()));
		$effect(() => (options.online() ? layUnder(map, options.onlost) : undefined));

		return () => map.remove();
	};
}

/** Marks where the reader is, above the names. */
function drawHere(map: L.Map): (at: LonLat | null) => () => void {
	const pane = 'map-here';
	map.createPane(pane);
	return (at) => {
		const mark = at && circleMarker(toLatLng(at), { pane, className: 'map-here', radius: 9 });
		mark?.addTo(map);
		return () => mark?.remove();
	};
}

/** Fetches the online layer first; without a connection it is as lost as if its tiles did not load. */
function layUnder(map: L.Map, onlost: () => void): () => void {
	let wanted = true;
	let remove = () => {};
	import('./online-layer.ts').then(
		({ addOnlineLayer }) => {
			if (wanted) remove = addOnlineLayer(map, onlost);
		},
		() => wanted && onlost()
	);
	return () => {
		wanted = false;
		remove();
	};
}
