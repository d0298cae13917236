import type { Contradiction, Gap, CompleteMeasure, Weakness } from '#lib/region/region.ts';
import { toArea } from './areas.ts';
import type {
	ContradictionRecord,
	GapRecord,
	MeasureRecord,
	WeaknessRecord
} from './schema/plan.ts';
import { type Dates, hodnotaOf, toProvenance, toStatements } from './to-statement.ts';

const GAP_STATES = { chybi: 'wanted', vyrazeno: 'dropped', nedolozeno: 'not-found' } as const;

export function toGap(record: GapRecord, dates: Dates): Gap {
	return {
		id: record.id,
		name: record.nazev,
		type: record.druh,
		form: record.forma ?? null,
		groups: record.skupiny ?? [],
		area: toArea(record.oblast),
		state: GAP_STATES[record.stav],
		reasons: toStatements(record.duvody, dates, hodnotaOf),
		instead: record.misto_toho ?? [],
		measures: record.opatreni ?? []
	};
}

export function toWeakness({ id, skupina, text, mezera, zdroj }: WeaknessRecord): Weakness {
	return { id, group: skupina, text, gap: mezera ?? null, source: zdroj };
}

const MEASURE_STATES = {
	plneno: 'fulfilled',
	prubezne: 'continuously',
	castecne: 'partly',
	neplneno: 'unfulfilled'
} as const;

const VERDICTS = { zachovat: 'keep', vyradit: 'drop' } as const;

export function toMeasure(record: MeasureRecord): CompleteMeasure {
	return {
		id: record.id,
		name: record.nazev,
		underAct: record.podle_zakona,
		goals: record.cile,
		groups: record.skupiny ?? [],
		audience: record.komu,
		types: record.druhy ?? [],
		period: record.doba,
		responsible: record.odpovida,
		funding: record.financuje,
		about: record.popis,
		evaluation: record.vyhodnoceni,
		state: MEASURE_STATES[record.plneni],
		verdict: VERDICTS[record.verdikt],
		services: record.sluzby ?? [],
		source: record.zdroj
	};
}

export function toContradiction(record: ContradictionRecord, dates: Dates): Contradiction {
	return {
		id: record.id,
		about: record.tyka_se,
		title: record.nazev,
		sides: record.strany.map((side) => ({ ...toProvenance(side, dates), says: side.tvrdi })),
		used: record.plati,
		why: record.proc
	};
}
