import * as v from 'valibot';
import type { Ring } from '#lib/map/geometry/geo.ts';
import type { Id } from '#lib/region/region.ts';
import { RegisterError } from '../register/read.ts';
import { lonLatOf } from './jtsk.ts';
import { simplifyTogether } from './simplify.ts';

/** A municipality of a pack, as outlines know it. */
export interface Place {
	readonly id: Id;
	/** Of ČSÚ and RÚIAN. */
	readonly code: string;
}

/** Enough for a map of a screen: a metre and less is for surveyors. */
const TOLERANCE_KM = 0.06;
/** Some seven metres. */
const DECIMALS = 4;

const Position = v.pipe(
	v.array(v.number()),
	v.minLength(2),
	v.transform(([x = 0, y = 0]) => [x, y] as const)
);
const Polygon = v.array(v.array(Position));
const Collection = v.object({
	type: v.literal('FeatureCollection'),
	crs: v.optional(v.unknown()),
	features: v.array(
		v.object({
			properties: v.record(v.string(), v.unknown()),
			geometry: v.variant('type', [
				v.object({ type: v.literal('Polygon'), coordinates: Polygon }),
				v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(Polygon) })
			])
		})
	)
});

/**
 * The outlines of some municipalities out of a GeoJSON file of ČÚZK (its layer
 * `Obec` of RÚIAN, in WGS 84 or S-JTSK): the largest ring of each, made simpler
 * together with its neighbours, as `hranice.geojson` has it.
 *
 * @throws RegisterError when it is no such file, or a municipality is missing
 */
export function outlinesOf(text: string, places: readonly Place[]): string {
	const rings = simplifyTogether(readRings(text, places), TOLERANCE_KM).map((ring) => closed(ring));
	const features = places.map(({ id, code }, i) =>
		JSON.stringify({
			type: 'Feature',
			properties: { id, kod: code },
			geometry: { type: 'Polygon', coordinates: [rings[i]] }
		})
	);
	return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function readRings(text: string, places: readonly Place[]): Ring[] {
	const parsed = v.safeParse(Collection, json(text));
	if (!parsed.success)
		throw new RegisterError(
			'Hranice nejsou GeoJSON obcí: stáhněte z ČÚZK vrstvu Obec jako GeoJSON.'
		);
	const { features, crs } = parsed.output;
	const isJtsk = /551[34]/.test(JSON.stringify(crs ?? ''));
	const found = new Map(
		features.map(({ properties, geometry }) => {
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			return [codeOf(properties), largest(polygons.flatMap(([outer]) => (outer ? [outer] : [])))];
		})
	);
	const missing = places.filter(({ code }) => !found.get(code)).map(({ id }) => id);
	if (missing.length > 0)
		throw new RegisterError(`V souboru hranic chybí obce: ${missing.join(', ')}.`);
	return places.map(({ code }) =>
		(found.get(code) ?? []).map(([x, y]) => {
			if (!isJtsk) return rounded(x, y);
			const { lon, lat } = lonLatOf(x, y);
			return rounded(lon, lat);
		})
	);
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** ČÚZK writes `kod`, older exports `KOD` or `KOD_OBEC`; as a number or a text. */
function codeOf(properties: Readonly<Record<string, unknown>>): string {
	const [, code] = Object.entries(properties).find(([key]) => /^kod(_?obec)?$/i.test(key)) ?? [];
	return String(code);
}

function largest(rings: readonly Ring[]): Ring {
	return [...rings].sort((a, b) => area(b) - area(a))[0] ?? [];
}

function area(ring: Ring): number {
	return Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[i + 1] ?? [x, y];
			return sum + x * nextY - nextX * y;
		}, 0)
	);
}

function rounded(lon: number, lat: number): readonly [number, number] {
	return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

/** Rounding makes neighbours of some points equal. */
function closed(ring: Ring): Ring {
	return ring.filter((point, i) => String(point) !== String(ring[i - 1]));
}
