import proj4 from 'proj4';
import type { LonLat } from '#lib/region/region.ts';

/**
 * S-JTSK / Krovak East North (EPSG:5514), with the seven parameters of the shift
 * to WGS 84 for Czechia (EPSG:5239, within a metre).
 */
const EPSG_5514 =
	'+proj=krovak +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378 +units=m +no_defs';

const toWgs = proj4(EPSG_5514, 'EPSG:4326');

/**
 * @param y metres to the west and
 * @param x to the south, both positive, as RÚIAN writes them
 */
export function lonLatOf(y: number, x: number): LonLat {
	const [lon, lat] = toWgs.forward([-Math.abs(y), -Math.abs(x)]);
	return { lon, lat };
}
