import * as v from 'valibot';
import {
	area,
	flag,
	form,
	id,
	name,
	oneOf,
	paragraph,
	reference,
	references,
	sentence
} from './fields.ts';
import { list, record } from './record.ts';
import { PROVENANCE, statement } from './statement.ts';

export type GapRecord = v.InferOutput<typeof gapRecord>;
export type WeaknessRecord = v.InferOutput<typeof weaknessRecord>;
export type MeasureRecord = v.InferOutput<typeof measureRecord>;
export type ContradictionRecord = v.InferOutput<typeof contradictionRecord>;

/** One item of `data/mezery.yaml`. */
export const gapRecord = record({
	id,
	nazev: name,
	druh: reference('types'),
	forma: v.optional(form),
	skupiny: v.optional(references('groups')),
	oblast: area,
	stav: oneOf(['chybi', 'vyrazeno', 'nedolozeno']),
	duvody: list(statement({ hodnota: paragraph }), 1),
	misto_toho: v.optional(references('types')),
	opatreni: v.optional(references('measures'))
});

/** One item of `data/slabe-stranky.yaml`: word for word from the plan. */
export const weaknessRecord = record({
	id,
	skupina: reference('groups'),
	text: paragraph,
	mezera: v.optional(reference('gaps')),
	zdroj: reference('sources')
});

/** One item of `data/opatreni.yaml`: a card of the plan. */
export const measureRecord = record({
	id: v.pipe(id, v.regex(/^\d{3}$/, 'Číslo opatření má tři číslice, například „004“.')),
	nazev: sentence,
	podle_zakona: flag,
	cile: list(v.pipe(name, v.regex(/^SC\d{1,2}$/, 'Cíl pište jako „SC1“.'))),
	skupiny: v.optional(references('groups')),
	komu: paragraph,
	druhy: v.optional(references('types')),
	doba: sentence,
	odpovida: sentence,
	financuje: sentence,
	popis: paragraph,
	vyhodnoceni: paragraph,
	plneni: oneOf(['plneno', 'prubezne', 'castecne', 'neplneno']),
	verdikt: oneOf(['zachovat', 'vyradit']),
	sluzby: v.optional(references('services')),
	zdroj: reference('sources')
});

/** One item of `data/rozpory.yaml`. */
export const contradictionRecord = record({
	id,
	tyka_se: references('subjects', 1),
	nazev: sentence,
	strany: list(record({ tvrdi: paragraph, ...PROVENANCE }), 2),
	plati: paragraph,
	proc: paragraph
});
