import type { CompleteMeasure, Contradiction, Gap, PlanPoint } from '#lib/region/region.ts';
import { id } from '../fields/codes.ts';
import { checked, list, optional, type Reads, record } from '../fields/field.ts';
import { area } from '../fields/place.ts';
import { sourced, statement } from '../fields/statement.ts';
import { name, paragraph, sentence } from '../fields/text.ts';
import { flag, form, reference, references, translated } from '../fields/values.ts';

/** One item of `data/mezery.yaml`. */
export const gap = record({
	id: ['id', id],
	name: ['nazev', name],
	type: ['druh', reference('types')],
	form: ['forma', optional(form)],
	groups: ['skupiny', optional(references('groups'), [])],
	area: ['oblast', area],
	state: [
		'stav',
		translated({ chybi: 'wanted', vyrazeno: 'dropped', malo: 'scarce', nedolozeno: 'not-found' }),
		'Stav: chybi (plán ji chce), vyrazeno (plán od ní ustoupil), malo (je jí málo), nedolozeno (nikoho jsme nenašli)'
	],
	reasons: ['duvody', list(statement(paragraph), 1)],
	instead: ['misto_toho', optional(references('types'), [])],
	lines: ['linky', optional(references('crisisLines'), [])],
	tip: ['rada', optional(sentence)],
	measures: ['opatreni', optional(references('measures'), [])]
}) satisfies Reads<Gap>;

const kind = translated({
	ramec: 'frame',
	uvod: 'intro',
	silna: 'strength',
	slaba: 'weakness',
	prilezitost: 'opportunity',
	hrozba: 'threat',
	zaver: 'conclusion'
});

/** One item of `data/plan.yaml`: word for word from the plan. */
export const planPoint = record({
	id: ['id', id],
	kind: ['druh', kind, 'Druh: ramec, uvod, silna, slaba, prilezitost, hrozba nebo zaver'],
	group: ['skupina', optional(reference('groups'))],
	text: ['text', paragraph],
	gap: ['mezera', optional(reference('gaps'))],
	source: ['zdroj', reference('sources')]
}) satisfies Reads<PlanPoint>;

const cardNumber = checked(
	id,
	(text) => /^\d{3}$/.test(text),
	'Číslo opatření má tři číslice, například „004“.'
);

const goal = checked(name, (text) => /^SC\d{1,2}$/.test(text), 'Cíl pište jako „SC1“.');

/** One item of `data/opatreni.yaml`: a card of the plan. */
export const measure = record({
	id: ['id', cardNumber, 'Číslo opatření: tři číslice v uvozovkách'],
	name: ['nazev', sentence],
	underAct: ['podle_zakona', flag],
	goals: ['cile', list(goal)],
	groups: ['skupiny', optional(references('groups'), [])],
	audience: ['komu', paragraph, 'Komu: slovy plánu'],
	types: ['druhy', optional(references('types'), [])],
	period: ['doba', sentence],
	responsible: ['odpovida', sentence],
	funding: ['financuje', sentence],
	about: ['popis', paragraph],
	evaluation: ['vyhodnoceni', paragraph],
	state: [
		'plneni',
		translated({
			plneno: 'fulfilled',
			prubezne: 'continuously',
			castecne: 'partly',
			neplneno: 'unfulfilled'
		})
	],
	verdict: ['verdikt', translated({ zachovat: 'keep', vyradit: 'drop' })],
	services: ['sluzby', optional(references('services'), [])],
	source: ['zdroj', reference('sources')]
}) satisfies Reads<CompleteMeasure>;

/** One item of `data/rozpory.yaml`. */
export const contradiction = record({
	id: ['id', id],
	about: ['tyka_se', references('subjects', 1)],
	title: ['nazev', sentence],
	sides: ['strany', list(sourced(record({ says: ['tvrdi', paragraph] })), 2)],
	used: ['plati', paragraph],
	why: ['proc', paragraph]
}) satisfies Reads<Contradiction>;
