import type { LonLat, Outlines } from '#lib/region/region.ts';

/** A closed line around an area, `[lon, lat]` pairs. */
export type Ring = Outlines[string];

/** Even-odd rule over the edges of a closed ring. */
export function ringContains(ring: Ring, { lon, lat }: LonLat): boolean {
	let inside = false;
	let [x0, y0] = ring[0] ?? [0, 0];
	for (const [x, y] of ring) {
		const crosses = y0 > lat !== y > lat;
		if (crosses && lon < ((x - x0) * (lat - y0)) / (y - y0) + x0) inside = !inside;
		[x0, y0] = [x, y];
	}
	return inside;
}

export const KM_PER_DEGREE = 111.32;

/** Length of a degree along the parallel, which shortens towards the pole. */
export function kmPerDegreeOfLon(lat: number): number {
	return KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
}

/** Distance from a point to the nearest edge; a flat map is exact enough over 30 km. */
export function distanceToRingKm(ring: Ring, { lon, lat }: LonLat): number {
	const kmPerLon = kmPerDegreeOfLon(lat);
	const [lon0, lat0] = ring[0] ?? [0, 0];
	let [ax, ay] = [(lon0 - lon) * kmPerLon, (lat0 - lat) * KM_PER_DEGREE];
	let nearest = Infinity;
	for (const point of ring) {
		const [bx, by] = [(point[0] - lon) * kmPerLon, (point[1] - lat) * KM_PER_DEGREE];
		nearest = Math.min(nearest, distanceToSegment(ax, ay, bx, by));
		[ax, ay] = [bx, by];
	}
	return nearest;
}

/** Distance from the origin to a segment. */
function distanceToSegment(ax: number, ay: number, bx: number, by: number): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length2 = dx * dx + dy * dy;
	const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
	return Math.hypot(ax + t * dx, ay + t * dy);
}
