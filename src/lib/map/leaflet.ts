/**
 * The parts of Leaflet our map is made of, from the sources of its package. The
 * package's one file holds everything, cannot be shaken, and weighs a third more.
 * It looks for a window when it loads: import what needs it in the browser only.
 */
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import './svg-drawings.ts';
import './map.css';

export { zoom as zoomControl } from 'leaflet/src/control/Control.Zoom.js';
export { toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { layerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { tooltip } from 'leaflet/src/layer/Tooltip.js';
export { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { marker } from 'leaflet/src/layer/marker/Marker.js';
export { circleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
export { polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { createMap } from 'leaflet/src/map/Map.js';
