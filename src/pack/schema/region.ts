import * as v from 'valibot';
import {
	checked,
	count,
	date,
	email,
	id,
	municipalityCode,
	name,
	oneOf,
	paragraph,
	point,
	reference,
	text
} from './fields.ts';
import { expected, list, record } from './record.ts';
import { statement } from './statement.ts';

export type RegionRecord = v.InferOutput<typeof regionRecord>;
export type MunicipalityRecord = v.InferOutput<typeof municipalityRecord>;
export type TownRecord = v.InferOutput<typeof townRecord>;
export type OutlinesRecord = v.InferOutput<typeof outlinesRecord>;

const ORP_CODE_LENGTH = 10;

/** `data/region.yaml`. */
export const regionRecord = record({
	kod: text(ORP_CODE_LENGTH),
	nazev: name,
	cely_nazev: name,
	kraj: name,
	vydano: date,
	hlasit_chyby: v.optional(statement({ hodnota: email })),
	urady: list(
		record({ id, nazev: name, v_miste: name, okoli: name, pracovnik: reference('services') }),
		1
	),
	vyjimky: v.optional(
		list(
			record({
				obec: reference('municipalities'),
				omezuje: list(oneOf(['obec', 'urad', 'orp', 'kraj']), 1),
				duvod: statement({ hodnota: paragraph })
			})
		)
	)
});

/** One item of `data/obce.yaml`. */
export const municipalityRecord = record({
	id,
	kod: municipalityCode,
	nazev: name,
	druh: oneOf(['obec', 'město']),
	pady: record({ 2: name, 3: name, 4: name, 6: name, 7: name }),
	kde: name,
	kam: name,
	urad: reference('offices'),
	obyvatel: count,
	do_15: count,
	nad_65: count,
	zdroj: reference('sources'),
	bod: point,
	casti: v.optional(list(record({ nazev: name, tvary: v.optional(list(name)) })))
});

/** One item of `data/mesta.yaml`. */
export const townRecord = record({ id, nazev: name, bod: point, zdroj: reference('sources') });

const ring = checked(list(point), (points) => {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 4) return 'Hranice má mít aspoň čtyři body.';
	return first[0] === last[0] && first[1] === last[1]
		? null
		: 'Hranice není uzavřená: poslední bod má být stejný jako první.';
});

/** `data/hranice.geojson` (RFC 7946): one polygon with one ring a municipality. */
export const outlinesRecord = record({
	type: v.literal('FeatureCollection', expected('„FeatureCollection“')),
	features: list(
		record({
			type: v.literal('Feature', expected('„Feature“')),
			properties: record({ id: reference('municipalities'), kod: municipalityCode }),
			geometry: record({
				type: v.literal('Polygon', expected('„Polygon“')),
				coordinates: checked(list(ring, 1), (rings) =>
					rings.length === 1 ? null : 'Hranice má mít jediný obrys, bez děr.'
				)
			})
		})
	)
});
