import { KM_PER_DEGREE, kmPerDegreeOfLon, type Ring } from '#lib/map/geometry/geo.ts';

type Point = Ring[number];

/**
 * Outlines with fewer points. What two neighbours share stays shared: borders are
 * cut where three of them meet, and each piece is made simpler by itself and in
 * one direction (Douglas–Peucker), so that no gap opens between villages.
 *
 * @param rings closed: the last point is the first
 * @param toleranceKm how far the new line may be from the old one
 */
export function simplifyTogether(rings: readonly Ring[], toleranceKm: number): Ring[] {
	const neighbours = new Map<string, Set<string>>();
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [a, b] = [keyOf(ring[i - 1]), keyOf(ring[i])];
			if (a === b) continue;
			neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
			neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
		}
	}
	const meet = (point: Point) => neighbours.get(keyOf(point))?.size !== 2;
	return rings.map((ring) => simplified(ring, meet, toleranceKm));
}

function simplified(ring: Ring, meet: (point: Point) => boolean, tolerance: number): Ring {
	const open = ring.slice(0, -1);
	// Where no three borders meet, two points that both sides choose alike.
	const nodes = open.some(meet) ? meet : isOneOf(extremesOf(open));
	const start = open.findIndex(nodes);
	const turned = [...open.slice(start), ...open.slice(0, start + 1)];
	const kept: Point[] = [];
	let from = 0;
	for (let i = 1; i < turned.length; i++) {
		const point = turned[i];
		if (!point || !(nodes(point) || i === turned.length - 1)) continue;
		kept.push(...straightened(turned.slice(from, i + 1), tolerance).slice(0, -1));
		from = i;
	}
	const [first] = kept;
	// Never less than a triangle: else the village would be gone.
	return first && kept.length >= 3 ? [...kept, first] : ring;
}

function straightened(line: readonly Point[], tolerance: number): Point[] {
	const isBackward = keyOf(line[0]) > keyOf(line.at(-1));
	const forward = isBackward ? [...line].reverse() : [...line];
	const simple = reduce(forward, tolerance);
	return isBackward ? simple.reverse() : simple;
}

function reduce(line: readonly Point[], tolerance: number): Point[] {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || line.length < 3) return [...line];
	const distances = line.map((point) => distanceKm(point, first, last));
	const most = Math.max(...distances.slice(1, -1));
	if (most <= tolerance) return [first, last];
	const at = distances.indexOf(most, 1);
	const before = reduce(line.slice(0, at + 1), tolerance);
	return [...before.slice(0, -1), ...reduce(line.slice(at), tolerance)];
}

/** From the line between two points; from the point, where they are one. */
function distanceKm(point: Point, from: Point, to: Point): number {
	const [px, py] = inKm(point, from);
	const [x, y] = inKm(to, from);
	const length = x * x + y * y;
	const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
	return Math.hypot(px - share * x, py - share * y);
}

function inKm([lon, lat]: Point, [lon0, lat0]: Point): readonly [number, number] {
	return [(lon - lon0) * kmPerDegreeOfLon(lat0), (lat - lat0) * KM_PER_DEGREE];
}

function extremesOf(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
	return [sorted[0], sorted.at(-1)].filter((point) => point !== undefined);
}

function isOneOf(points: readonly Point[]): (point: Point) => boolean {
	const keys = new Set(points.map(keyOf));
	return (point) => keys.has(keyOf(point));
}

function keyOf(point: Point | undefined): string {
	return String(point);
}
