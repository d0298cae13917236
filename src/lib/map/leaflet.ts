/** Leaflet and the looks of the map, one chunk that is fetched only where a map is shown. */
import './map.css';

export * as leaflet from './leaflet-parts.ts';
