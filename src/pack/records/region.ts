import * as v from 'valibot';
import { fold } from '#lib/region/text.ts';
import type {
	MunicipalOffice,
	Outlines,
	SearchableMunicipality,
	Town
} from '#lib/region/region.ts';
import { id, municipalityCode } from '../fields/codes.ts';
import { dataBox, dialled, email, web } from '../fields/contact.ts';
import {
	advised,
	as,
	checked,
	expected,
	list,
	optional,
	type Reads,
	record,
	ruled,
	same,
	several
} from '../fields/field.ts';
import { hours } from '../fields/opening-hours.ts';
import { address, areaKind, point } from '../fields/place.ts';
import { statement, statementOf, statements } from '../fields/statement.ts';
import { name, paragraph, text } from '../fields/text.ts';
import { count, date, reference, references, translated } from '../fields/values.ts';

const ORP_CODE_LENGTH = 10;

const office = record({
	id: ['id', id],
	name: ['nazev', name],
	locative: ['v_miste', name],
	district: ['okoli', name],
	socialWorker: ['pracovnik', reference('services')]
});

const exception = record({
	municipality: ['obec', reference('municipalities')],
	limits: ['omezuje', list(areaKind, 1)],
	types: ['druhy', optional(references('types'), [])],
	reason: ['duvod', statement(paragraph)]
});

/** `data/region.yaml`. */
export const region = record({
	code: [
		'kod',
		checked(
			text(ORP_CODE_LENGTH),
			(code) => /^\d+$/.test(code),
			'Kód ORP jsou jen číslice, například „5104“.'
		),
		'Kód ORP: v uvozovkách'
	],
	name: ['nazev', name],
	fullName: ['cely_nazev', name],
	county: ['kraj', name],
	released: ['vydano', date],
	reportEmail: ['hlasit_chyby', optional(statement(email))],
	offices: ['urady', list(office, 1)],
	extendedOffice: ['rozsirena_pusobnost', reference('offices')],
	exceptions: ['vyjimky', optional(list(exception), [])]
});

const part = record({ name: ['nazev', name], cases: ['tvary', optional(list(name), [])] });

const PREPOSITION = 'Chybí předložka: „v Poniklé“, „na Benecko“. Takhle to lidé uvidí ve větě.';

/** One item of `data/obce.yaml`. */
export const municipality = advised(
	record({
		id: ['id', id],
		code: ['kod', municipalityCode],
		name: ['nazev', name],
		kind: ['druh', translated({ obec: 'village', město: 'town' }), 'Druh obce: obec nebo město'],
		cases: [
			'pady',
			record({
				genitive: ['2', name],
				dative: ['3', name],
				accusative: ['4', name],
				locative: ['6', name],
				instrumental: ['7', name]
			})
		],
		where: [
			'kde',
			advised(name, (text) => (/^(?:ve?|na|u|pod|nad|při|za) /.test(text) ? null : PREPOSITION))
		],
		whereTo: [
			'kam',
			advised(name, (text) => (/^(?:do|na|ke?|pod|nad|za|u) /.test(text) ? null : PREPOSITION))
		],
		office: ['urad', reference('offices')],
		population: ['obyvatel', count],
		under15: ['do_15', count],
		over65: ['nad_65', count],
		populationSource: ['zdroj', reference('sources')],
		point: ['bod', point],
		parts: ['casti', optional(list(part), [])]
	}),
	({ nazev, pady, kde, kam }) => {
		const other = Object.values(pady).find(
			(form) => fold(form).slice(0, 2) !== fold(nazev).slice(0, 2)
		);
		if (other !== undefined)
			return `Tvar „${other}“ nezačíná jako „${nazev}“: není to jméno jiné obce, nebo překlep?`;
		const strange = [kde, kam].find(
			(words) => !Object.values(pady).some((form) => words.endsWith(` ${form}`))
		);
		return strange === undefined
			? null
			: `„${strange}“ nekončí žádným z tvarů v poli „pady“: není v jednom z nich překlep?`;
	}
) satisfies Reads<SearchableMunicipality>;

/** One item of `data/obecni-urady.yaml`. */
export const municipalOffice = record({
	municipality: ['obec', reference('municipalities')],
	phones: ['telefony', several(statementOf(dialled))],
	hours: ['hodiny', hours],
	addresses: ['adresa', statements(address)],
	emails: ['emaily', statements(email)],
	webs: ['weby', statements(web)],
	dataBoxes: ['datova_schranka', statements(dataBox)]
}) satisfies Reads<MunicipalOffice>;

/** One item of `data/mesta.yaml`. */
export const town = as(
	record({
		id: ['id', id],
		name: ['nazev', name],
		code: ['kod', optional(municipalityCode)],
		point: ['bod', point],
		source: ['zdroj', reference('sources')]
	}),
	// No page tells its code, by which the register names it, or where its point was read.
	({ code: _, source: __, ...shown }): Town => shown
);

const ring = ruled(list(point), (points) => {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 4) return 'Hranice má mít aspoň čtyři body.';
	return first[0] === last[0] && first[1] === last[1]
		? null
		: 'Hranice není uzavřená: poslední bod má být stejný jako první.';
});

const polygon = record({
	type: ['type', same(v.literal('Polygon', expected('„Polygon“')))],
	rings: [
		'coordinates',
		ruled(list(ring, 1), (rings) =>
			rings.length === 1 ? null : 'Hranice má mít jediný obrys, bez děr.'
		)
	]
});

const feature = record({
	type: ['type', same(v.literal('Feature', expected('„Feature“')))],
	of: [
		'properties',
		record({ id: ['id', reference('municipalities')], code: ['kod', municipalityCode] })
	],
	polygon: ['geometry', polygon]
});

/** `data/hranice.geojson` (RFC 7946): one polygon with one ring a municipality. */
export const outlines = as(
	record({
		type: ['type', same(v.literal('FeatureCollection', expected('„FeatureCollection“')))],
		features: ['features', list(feature)]
	}),
	({ features }): Outlines =>
		Object.fromEntries(
			features.map(({ of, polygon }) => [
				of.id,
				(polygon.rings[0] ?? []).map(({ lon, lat }) => [lon, lat] as const)
			])
		)
);
