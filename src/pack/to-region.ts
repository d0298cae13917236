import type {
	CoverageException,
	SearchableMunicipality,
	Office,
	Outlines,
	CompleteRegion,
	Town
} from '#lib/region/region.ts';
import { byName } from '#lib/region/find.ts';
import { AREA_KINDS } from './areas.ts';
import type { Pack, Part } from './pack.ts';
import type {
	MunicipalityRecord,
	OutlinesRecord,
	RegionRecord,
	TownRecord
} from './schema/region.ts';
import {
	toCrisisLine,
	toGroup,
	toProvider,
	toSituation,
	toSource,
	toType
} from './to-catalogue.ts';
import { toLexicon } from './to-lexicon.ts';
import { toContradiction, toGap, toMeasure, toWeakness } from './to-plan.ts';
import { toPoint, toService } from './to-service.ts';
import { type Dates, toStatement } from './to-statement.ts';
import { bindProse } from './walk.ts';

/** Writes a pack without problems as the app uses it. */
export function toRegion(pack: Pack): CompleteRegion | null {
	const [region] = values(pack.region);
	if (!region) return null;
	const dates: Dates = new Map(values(pack.sources).map(({ id, datum }) => [id, datum ?? null]));
	return {
		code: region.kod,
		name: region.nazev,
		fullName: region.cely_nazev,
		county: region.kraj,
		released: region.vydano,
		reportEmail: region.hlasit_chyby
			? toStatement(region.hlasit_chyby, region.hlasit_chyby.hodnota, dates)
			: null,
		offices: region.urady.map(toOffice),
		municipalities: values(pack.municipalities).map(toMunicipality).sort(byName),
		towns: values(pack.towns).map(toTown),
		exceptions: (region.vyjimky ?? []).map((exception) => toException(exception, dates)),
		types: values(pack.types).map(toType),
		groups: values(pack.groups).map(toGroup),
		situations: values(pack.situations).map(toSituation),
		providers: values(pack.providers).map((provider) => toProvider(provider, dates)),
		services: values(pack.services).map((service) => toService(service, dates)),
		gaps: values(pack.gaps).map((gap) => toGap(gap, dates)),
		weaknesses: values(pack.weaknesses).map(toWeakness),
		measures: values(pack.measures).map(toMeasure),
		contradictions: values(pack.contradictions).map((contradiction) =>
			toContradiction(contradiction, dates)
		),
		crisisLines: values(pack.crisisLines).map((line) => toCrisisLine(line, dates)),
		lexicon: toLexicon(values(pack.lexicon)[0]),
		sources: values(pack.sources).map(toSource)
	};
}

/** The ring of each municipality. */
export function toOutlines({ features }: OutlinesRecord): Outlines {
	return Object.fromEntries(
		features.map(({ properties, geometry }) => [
			properties.id,
			(geometry.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => [lon, lat] as const)
		])
	);
}

function values<T>({ records, layout }: Part<T>): readonly T[] {
	// Binding gives back the shape it was given.
	return records.map(({ value }) => bindProse(layout.schema, value) as T);
}

function toOffice(office: RegionRecord['urady'][number]): Office {
	return {
		id: office.id,
		name: office.nazev,
		locative: office.v_miste,
		district: office.okoli,
		socialWorker: office.pracovnik
	};
}

function toMunicipality(record: MunicipalityRecord): SearchableMunicipality {
	return {
		id: record.id,
		code: record.kod,
		name: record.nazev,
		kind: record.druh === 'město' ? 'town' : 'village',
		cases: {
			genitive: record.pady[2],
			dative: record.pady[3],
			accusative: record.pady[4],
			locative: record.pady[6],
			instrumental: record.pady[7]
		},
		where: record.kde,
		whereTo: record.kam,
		office: record.urad,
		population: record.obyvatel,
		under15: record.do_15,
		over65: record.nad_65,
		populationSource: record.zdroj,
		point: toPoint(record.bod),
		parts: (record.casti ?? []).map(({ nazev, tvary }) => ({ name: nazev, cases: tvary ?? [] }))
	};
}

function toTown({ id, nazev, bod }: TownRecord): Town {
	return { id, name: nazev, point: toPoint(bod) };
}

type ExceptionRecord = NonNullable<RegionRecord['vyjimky']>[number];

function toException({ obec, omezuje, duvod }: ExceptionRecord, dates: Dates): CoverageException {
	return {
		municipality: obec,
		limits: omezuje.map((kind) => AREA_KINDS[kind]),
		reason: toStatement(duvod, duvod.hodnota, dates)
	};
}
