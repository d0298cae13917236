import type { Id, LonLat, Outlines } from '../region/region.ts';

/** Where a position lies among the municipalities. */
export type Located =
	| { readonly status: 'inside'; readonly id: Id; readonly border: Border | null }
	/** `nearest`: the municipality whose border is so close that the position may belong there. */
	| { readonly status: 'outside'; readonly nearest: Id | null };

/** A border closer than the outlines and the position are exact. */
export interface Border {
	/** The municipality behind it; `null`: the region ends there. */
	readonly across: Id | null;
}

/**
 * Outlines are generalised by up to a few hundred metres, so nearer to a border
 * than this the answer may be the neighbour.
 */
export const BORDER_WARNING_KM = 0.4;

/**
 * Finds the municipality a position lies in, on the device.
 *
 * @param accuracyKm how far off the position may be, as the device says; a worse
 *   position is warned about from farther away
 */
export function locate(outlines: Outlines, at: LonLat, accuracyKm = 0): Located {
	const limit = Math.max(BORDER_WARNING_KM, accuracyKm);
	const inside = Object.entries(outlines).find(([, ring]) => ringContains(ring, at));
	if (!inside) return { status: 'outside', nearest: nearestWithin(limit, outlines, at) };
	const [id, ring] = inside;
	if (distanceToRingKm(ring, at) >= limit) return { status: 'inside', id, border: null };
	const others = Object.fromEntries(Object.entries(outlines).filter(([other]) => other !== id));
	return { status: 'inside', id, border: { across: nearestWithin(limit, others, at) } };
}

type Ring = Outlines[string];

/** Even-odd rule over the edges of a closed ring. */
export function ringContains(ring: Ring, { lon, lat }: LonLat): boolean {
	let inside = false;
	for (const [a, b] of edges(ring)) {
		const crosses = a[1] > lat !== b[1] > lat;
		if (crosses && lon < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
	}
	return inside;
}

const KM_PER_DEGREE = 111.32;

/** Distance from a point to the nearest edge; a flat map is exact enough over 30 km. */
export function distanceToRingKm(ring: Ring, { lon, lat }: LonLat): number {
	const kmPerLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
	const flat = ([x, y]: readonly [number, number]) =>
		[(x - lon) * kmPerLon, (y - lat) * KM_PER_DEGREE] as const;
	return Math.min(...edges(ring).map(([a, b]) => distanceToSegment(flat(a), flat(b))));
}

function nearestWithin(limitKm: number, outlines: Outlines, at: LonLat): Id | null {
	const nearest = Object.entries(outlines)
		.map(([id, ring]) => ({ id, km: distanceToRingKm(ring, at) }))
		.sort((a, b) => a.km - b.km)[0];
	return nearest && nearest.km < limitKm ? nearest.id : null;
}

type Point = readonly [number, number];

function edges(ring: Ring): [Point, Point][] {
	return ring.slice(1).flatMap((point, index) => {
		const previous = ring[index];
		return previous ? [[previous, point] as [Point, Point]] : [];
	});
}

/** Distance from the origin to a segment. */
function distanceToSegment([ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length2 = dx * dx + dy * dy;
	const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
	return Math.hypot(ax + t * dx, ay + t * dy);
}
