/** Types of the sources of Leaflet's package, which @types/leaflet knows only as a whole. */
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
declare module 'leaflet/src/control/Control.Zoom.js' {
	import type { control } from 'leaflet';
	export const zoom: typeof control.zoom;
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
	export { latLngBounds as toLatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/layer/LayerGroup.js' {
	export { layerGroup } from 'leaflet';
}
declare module 'leaflet/src/layer/Tooltip.js' {
	export { tooltip } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/DivIcon.js' {
	export { divIcon } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
	export { marker } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
	export { tileLayer } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/CircleMarker.js' {
	export { circleMarker } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
	export { polygon } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/SVG.js' {
	export { svg } from 'leaflet';
}
declare module 'leaflet/src/map/Map.js' {
	export { map as createMap, Map } from 'leaflet';
}
