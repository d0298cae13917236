import type { CompleteAdviceTopic, Worded } from '#lib/region/region.ts';
import { id } from '../fields/codes.ts';
import { dialled, phone } from '../fields/contact.ts';
import { checked, list, optional, type Reads, record, several } from '../fields/field.ts';
import { provenance, sourced, statementOf } from '../fields/statement.ts';
import { name, searchedWord, sentence } from '../fields/text.ts';
import { date, flag, references, translated } from '../fields/values.ts';

const calls = checked(
	record({
		lines: ['linky', optional(references('crisisLines'), [])],
		own: ['vlastni', optional(sentence)],
		phones: ['telefony', several(statementOf(dialled))],
		services: ['sluzby', optional(references('services'), [])],
		numbers: ['cisla_sluzeb', optional(list(phone), [])],
		socialWorker: ['socialni_pracovnik', optional(flag, false)]
	}),
	(written) => Object.values(written).some(Boolean),
	'Napište aspoň jedno, komu volat: linky, vlastni, telefony, sluzby, nebo socialni_pracovnik: true.'
);

/** Two sentences are as much as somebody worried reads. */
const twoSentences = checked(
	sentence,
	(text) => text.match(/[.?!](?= \p{Lu}|$)/gu)?.length === 2,
	'Rada má mít dvě věty, každou s tečkou na konci.'
);

/** One item of `data/rady.yaml`. */
export const topic = record({
	id: ['id', id],
	name: ['nazev', name],
	group: [
		'okruh',
		translated({ hned: 'urgent', zdravi: 'health', pece: 'care', davky: 'benefits' })
	],
	text: ['text', twoSentences, 'Text: dvě prosté věty'],
	note: ['dodatek', optional(sentence)],
	decides: ['rozhoduje', sentence],
	calls: ['kam_volat', calls],
	since: ['plati_od', optional(date)],
	amounts: [
		'castky',
		optional(
			list(
				sourced(
					record({ what: ['za_co', name], amount: ['kolik', name], since: ['plati_od', date] })
				),
				1
			),
			[]
		)
	],
	unverified: ['overte', optional(sentence)],
	facts: ['zdroje', list(provenance, 1)],
	types: ['druhy', references('types', 1)],
	situations: ['situace', optional(references('situations'), [])],
	words: ['slova', list(searchedWord, 3)]
}) satisfies Reads<CompleteAdviceTopic & Worded>;
