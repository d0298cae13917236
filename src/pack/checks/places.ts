import { KM_PER_DEGREE, kmPerDegreeOfLon, ringContains } from '#lib/map/geometry/geo.ts';
import type { LonLat } from '#lib/region/region.ts';
import { idFrom } from '../fields/codes.ts';
import { pointRule, toPoint } from '../fields/place.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { outlines } from '../records/region.ts';
import { marked } from '../walk.ts';

/** Municipalities whose name, numbers, code, point or outline do not belong together. */
export function mismatchedMunicipalities(pack: Pack): Problem[] {
	const map = pack.outlines.records[0];
	return pack.municipalities.records.flatMap((record) => [
		...misnamed(record),
		...miscounted(record),
		...(map ? misplaced(record, map.value) : [])
	]);
}

/** Offices that are not called as the town they are of: every page prints it. */
export function misnamedOffices({ region, municipalities }: Pack): Problem[] {
	const names = new Map(municipalities.records.map(({ value }) => [value.id, value.nazev]));
	return region.records.flatMap(({ file, value: { urady } }) =>
		urady.flatMap(({ id, nazev }, index) => {
			const town = names.get(id) ?? nazev;
			return town === nazev
				? []
				: [
						file.problem(
							['urady', index, 'nazev'],
							`Obec „${id}“ se jmenuje ${town}: opravte název úřadu.`
						)
					];
		})
	);
}

/** Municipalities with more than one outline. */
export function repeatedOutlines(pack: Pack): Problem[] {
	return pack.outlines.records.flatMap(({ file, value }) => {
		const ids = value.features.map(({ properties }) => properties.id);
		return ids.flatMap((id, index) =>
			ids.indexOf(id) === index
				? []
				: [
						file.problem(
							['features', index, 'properties', 'id'],
							`Obec „${id}“ už jednu hranici má: nechte jen jednu.`
						)
					]
		);
	});
}

/** Municipalities with more than one record of their office. */
export function repeatedOffices({ municipalOffices }: Pack): Problem[] {
	const ids = municipalOffices.records.map(({ value }) => value.obec);
	return municipalOffices.records.flatMap(({ file, path, value: { obec } }, index) =>
		ids.indexOf(obec) === index
			? []
			: [
					file.problem(
						[...path, 'obec'],
						`Obec „${obec}“ už jeden úřad má: spojte oba záznamy do jednoho.`
					)
				]
	);
}

type Municipality = Pack['municipalities']['records'][number];
type Map = Pack['outlines']['records'][number]['value'];

/** Of two of one name each has its code behind it. */
function misnamed(record: Municipality): Problem[] {
	const { id, kod, nazev } = record.value;
	const named = idFrom(nazev);
	if (id === named || id === idFrom(`${nazev} ${kod}`)) return [];
	return [at(record, 'nazev', `Název a id se neshodují: k názvu „${nazev}“ patří id „${named}“.`)];
}

function miscounted(record: Municipality): Problem[] {
	const { obyvatel, do_15: children, nad_65: seniors } = record.value;
	if (children + seniors <= obyvatel) return [];
	return [
		at(record, 'obyvatel', 'Obyvatel je méně než dětí a seniorů dohromady: zkontrolujte počty.')
	];
}

function misplaced(record: Municipality, map: Map): Problem[] {
	const { id, kod, bod } = record.value;
	const feature = map.features.find(({ properties }) => properties.id === id);
	// No part of an outline has a date.
	const ring = outlines.read(map, new Map())[id];
	if (!feature || !ring)
		return [at(record, 'id', `Obec „${id}“ nemá hranici: doplňte ji do hranice.geojson.`)];
	const code = feature.properties.kod;
	return [
		...(code === kod
			? []
			: [at(record, 'kod', `V hranice.geojson má obec kód ${code}: opravte ten chybný.`)]),
		...(ringContains(ring, toPoint(bod))
			? []
			: [at(record, 'bod', 'Bod leží mimo hranici obce: zkontrolujte délku a šířku.')])
	];
}

function at(
	{ file, path }: Municipality,
	field: keyof Municipality['value'],
	message: string
): Problem {
	return file.problem([...path, field], message);
}

/** Nobody goes further for a service from here; such a point is rather a typo. */
export const MAX_DISTANCE_KM = 80;

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

/** On a flat map: exact enough to tell 50 km from 80. */
export function distanceKm(a: LonLat, b: LonLat): number {
	return Math.hypot((a.lon - b.lon) * kmPerDegreeOfLon(a.lat), (a.lat - b.lat) * KM_PER_DEGREE);
}

function isNumbers(value: unknown): value is readonly number[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
