import type { Rule } from './rule.ts';

/** Czechia, rounded outwards. */
const LON = { min: 12.05, max: 18.9 };
const LAT = { min: 48.5, max: 51.1 };

/** `[longitude, latitude]` within Czechia, in the order of GeoJSON (RFC 7946, 3.1.1). */
export const pointRule: Rule<readonly number[]> = ([lon, lat, ...rest]) => {
	if (lon === undefined || lat === undefined || rest.length > 0)
		return 'Bod má mít dvě čísla: délku a šířku, například [15.5065, 50.6089].';
	if (inCzechia(lon, lat)) return null;
	return inCzechia(lat, lon)
		? 'Souřadnice jsou prohozené: napište nejdřív délku (15…), potom šířku (50…).'
		: 'Bod leží mimo Česko: zkontrolujte délku (15…) a šířku (50…).';
};

function inCzechia(lon: number, lat: number): boolean {
	return lon >= LON.min && lon <= LON.max && lat >= LAT.min && lat <= LAT.max;
}
