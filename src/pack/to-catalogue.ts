import type {
	CrisisLine,
	Provider,
	ServiceType,
	Situation,
	CompleteSource,
	TargetGroup,
	Worded
} from '#lib/region/region.ts';
import type {
	CrisisLineRecord,
	GroupRecord,
	ProviderRecord,
	SituationRecord,
	SourceRecord,
	TypeRecord
} from './schema/catalogue.ts';
import { type Dates, hodnotaOf, toAges, toStatement, toStatements } from './to-statement.ts';

export function toSource({ id, nazev, odkaz, datum, poznamka }: SourceRecord): CompleteSource {
	return { id, title: nazev, url: odkaz ?? null, date: datum ?? null, note: poznamka ?? null };
}

export function toProvider(record: ProviderRecord, dates: Dates): Provider {
	return {
		id: record.id,
		name: record.nazev,
		ico: toStatements(record.ico, dates, hodnotaOf),
		webs: toStatements(record.weby, dates, hodnotaOf)
	};
}

const FREE = { ano: 'yes', zcasti: 'partly', ne: 'no' } as const;

export function toType(record: TypeRecord): ServiceType & Worded {
	return {
		id: record.id,
		paragraph: record.paragraf ?? null,
		name: record.nazev,
		plain: record.lidove,
		about: record.vysvetleni,
		forms: record.formy ?? [],
		free: record.zdarma ? FREE[record.zdarma] : null,
		words: record.slova ?? [],
		sources: record.zdroje,
		note: record.poznamka ?? null
	};
}

export function toGroup({ id, nazev, patri_pod, slova }: GroupRecord): TargetGroup & Worded {
	return { id, name: nazev, parent: patri_pod ?? null, words: slova ?? [] };
}

export function toSituation(record: SituationRecord): Situation & Worded {
	return {
		id: record.id,
		name: record.nazev,
		about: record.uvod,
		types: record.druhy,
		groups: record.skupiny ?? [],
		form: record.forma ?? null,
		ages: record.vek ? toAges(record.vek) : null,
		say: record.reknete,
		words: record.slova ?? [],
		icon: record.ikona,
		danger: record.nebezpeci ?? false,
		lines: record.linky ?? []
	};
}

const LINE_KINDS = { tisnova: 'emergency', krizova: 'crisis' } as const;

export function toCrisisLine(record: CrisisLineRecord, dates: Dates): CrisisLine {
	return {
		id: record.id,
		name: record.nazev,
		number: record.cislo.replaceAll(' ', ''),
		kind: LINE_KINDS[record.druh],
		about: record.k_cemu,
		hours: record.hodiny ? toStatement(record.hodiny, record.hodiny.hodnota, dates) : null,
		sources: record.zdroje,
		warning: record.upozorneni ?? null
	};
}
