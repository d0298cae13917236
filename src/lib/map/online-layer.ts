import type * as L from 'leaflet';
import { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';

/** Základní topografická mapa ČR, made by the State Administration of Land Surveying and Cadastre. */
const TILES = 'https://ags.cuzk.gov.cz/arcgis1/rest/services/ZTM_WM/MapServer/tile/{z}/{y}/{x}';

/** So many failures in a row mean that there is no connection, not that one tile is missing. */
const FAILURES_IN_A_ROW = 4;

/**
 * Lays the State's map under our drawing. Only on the reader's wish: it is the
 * one thing that contacts another origin, and no part of what is kept offline.
 *
 * @param onfail called once, after the layer has been taken away again because
 *   its tiles do not arrive
 * @returns a function that takes the layer away
 */
export function addOnlineLayer(map: L.Map, onfail: () => void): () => void {
	const layer = tileLayer(TILES, { maxNativeZoom: 16, referrerPolicy: 'no-referrer' });
	const container = map.getContainer();
	const remove = () => {
		container.classList.remove('with-tiles');
		layer.off('loading tileload tileerror load').remove();
	};
	watchTiles(layer, () => {
		remove();
		onfail();
	});
	layer.addTo(map);
	container.classList.add('with-tiles');
	return remove;
}

function watchTiles(layer: L.TileLayer, onlost: () => void): void {
	let failed = 0;
	let loaded = 0;
	layer.on('loading', () => (loaded = 0));
	layer.on('tileload', () => {
		loaded += 1;
		failed = 0;
	});
	layer.on('tileerror', () => {
		failed += 1;
		if (failed >= FAILURES_IN_A_ROW) onlost();
	});
	// A small map needs fewer tiles than that: then all of them failing counts.
	layer.on('load', () => {
		if (failed > 0 && loaded === 0) onlost();
	});
}
