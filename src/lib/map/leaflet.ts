/** Leaflet and the looks of the map, one chunk that is fetched only where a map is shown. */
import './map.css';

// As a module: of the package's main file, CommonJS, bundlers see no names.
export * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
