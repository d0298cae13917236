import type { LonLat } from '#lib/region/region.ts';
import { marked } from '../marks.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { pointRule } from '../rules/point.ts';
import { toPoint } from '../to-service.ts';

/** Nobody goes further for a service from here; such a point is rather a typo. */
const MAX_DISTANCE_KM = 80;

/** Points in Czechia, but too far from the region to be meant. */
export function farPoints(pack: Pack): Problem[] {
	const centre = centreOf(pack.municipalities.records.map(({ value }) => toPoint(value.bod)));
	if (!centre) return [];
	return marked(pack, 'point').flatMap(({ value, problem }) => {
		if (!isNumbers(value) || pointRule(value) !== null) return [];
		const km = Math.round(distanceKm(centre, toPoint(value)));
		if (km <= MAX_DISTANCE_KM) return [];
		return [
			problem(`Bod leží ${km} km od středu regionu: zkontrolujte délku (15…) a šířku (50…).`)
		];
	});
}

/** The median is not moved by the one wrong point that is looked for. */
function centreOf(points: readonly LonLat[]): LonLat | null {
	const lon = medianOf(points.map((point) => point.lon));
	const lat = medianOf(points.map((point) => point.lat));
	return lon === undefined || lat === undefined ? null : { lon, lat };
}

function medianOf(numbers: readonly number[]): number | undefined {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const KM_PER_DEGREE = 111.32;

/** On a flat map: exact enough to tell 50 km from 80. */
function distanceKm(a: LonLat, b: LonLat): number {
	const kmPerLon = KM_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180);
	return Math.hypot((a.lon - b.lon) * kmPerLon, (a.lat - b.lat) * KM_PER_DEGREE);
}

function isNumbers(value: unknown): value is readonly number[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
