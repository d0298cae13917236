import { ringContains } from '#lib/map/geometry/geo.ts';
import { fold } from '#lib/region/text.ts';
import type { Located, Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { MunicipalityRecord, OutlinesRecord } from '../schema/region.ts';
import { toOutlines } from '../to-region.ts';
import { toPoint } from '../to-service.ts';

/** Municipalities whose name, numbers, code, point or outline do not belong together. */
export function mismatchedMunicipalities({ municipalities, outlines }: Pack): Problem[] {
	const map = outlines.records[0];
	return municipalities.records.flatMap((record) => [
		...misnamed(record),
		...miscounted(record),
		...(map ? misplaced(record, map.value) : [])
	]);
}

/** Municipalities with more than one outline. */
export function repeatedOutlines({ outlines }: Pack): Problem[] {
	return outlines.records.flatMap(({ file, value }) => {
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

type Municipality = Located<MunicipalityRecord>;

function misnamed(record: Municipality): Problem[] {
	const slug = fold(record.value.nazev).replaceAll(' ', '-');
	if (slug === record.value.id) return [];
	return [
		at(
			record,
			'nazev',
			`Název a id se neshodují: k názvu „${record.value.nazev}“ patří id „${slug}“.`
		)
	];
}

function miscounted(record: Municipality): Problem[] {
	const { obyvatel, do_15: children, nad_65: seniors } = record.value;
	if (children + seniors <= obyvatel) return [];
	return [
		at(record, 'obyvatel', 'Obyvatel je méně než dětí a seniorů dohromady: zkontrolujte počty.')
	];
}

function misplaced(record: Municipality, map: OutlinesRecord): Problem[] {
	const { id, kod, bod } = record.value;
	const feature = map.features.find(({ properties }) => properties.id === id);
	const ring = toOutlines(map)[id];
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
	field: keyof MunicipalityRecord,
	message: string
): Problem {
	return file.problem([...path, field], message);
}
