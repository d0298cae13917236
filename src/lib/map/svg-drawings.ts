import type L from 'leaflet';
import { svg } from 'leaflet/src/layer/vector/SVG.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

/** By the pane they lie in. */
const drawings = new WeakMap<L.Map, Map<string, L.Renderer>>();

// In place of Leaflet's own choice, which brings a canvas that we never draw on.
LeafletMap.include({
	getRenderer(this: L.Map, { options: { pane = 'overlayPane' } }: L.Path): L.Renderer {
		const ofMap = drawings.get(this) ?? new Map<string, L.Renderer>();
		drawings.set(this, ofMap);
		const drawing = ofMap.get(pane) ?? svg({ pane });
		ofMap.set(pane, drawing);
		if (!this.hasLayer(drawing)) {
			this.addLayer(drawing);
			// No picture with a name of its own: the areas in it are buttons, and named.
			drawing.getPane()?.querySelector('svg')?.setAttribute('role', 'presentation');
		}
		return drawing;
	}
});
