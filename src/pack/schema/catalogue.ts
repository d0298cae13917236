import * as v from 'valibot';
import {
	ages,
	date,
	flag,
	form,
	ico,
	id,
	name,
	oneOf,
	paragraph,
	reference,
	references,
	sentence,
	shortNumber,
	text,
	web
} from './fields.ts';
import { list, record } from './record.ts';
import { statement, statements } from './statement.ts';

export type SourceRecord = v.InferOutput<typeof sourceRecord>;
export type ProviderRecord = v.InferOutput<typeof providerRecord>;
export type TypeRecord = v.InferOutput<typeof typeRecord>;
export type GroupRecord = v.InferOutput<typeof groupRecord>;
export type SituationRecord = v.InferOutput<typeof situationRecord>;
export type CrisisLineRecord = v.InferOutput<typeof crisisLineRecord>;

const WORD_LENGTH = 60;
const words = list(text(WORD_LENGTH));

/** One item of `data/zdroje.yaml`. */
export const sourceRecord = record({
	id,
	nazev: name,
	odkaz: v.optional(web),
	datum: v.optional(date),
	poznamka: v.optional(sentence)
});

/** One item of `data/poskytovatele.yaml`. */
export const providerRecord = record({
	id,
	nazev: name,
	ico: statements(ico),
	weby: statements(web)
});

const PARAGRAPH = /^§ \d{2}[a-z]?$/;

/** One item of `data/druhy-sluzeb.yaml`. */
export const typeRecord = record({
	id,
	paragraf: v.optional(
		v.pipe(
			name,
			v.regex(PARAGRAPH, 'Paragraf zákona č. 108/2006 Sb. pište jako „§ 40“ nebo „§ 60a“.')
		)
	),
	nazev: name,
	lidove: name,
	vysvetleni: sentence,
	formy: v.optional(list(form)),
	zdarma: v.optional(oneOf(['ano', 'zcasti', 'ne'])),
	slova: v.optional(words),
	zdroje: references('sources', 1),
	poznamka: v.optional(sentence)
});

/** One item of `data/skupiny.yaml`. */
export const groupRecord = record({
	id,
	nazev: name,
	patri_pod: v.optional(reference('groups')),
	slova: v.optional(words)
});

/** One item of `data/situace.yaml`. */
export const situationRecord = record({
	id,
	nazev: name,
	uvod: sentence,
	druhy: references('types', 1),
	skupiny: v.optional(references('groups')),
	forma: v.optional(form),
	vek: v.optional(ages),
	reknete: sentence,
	slova: v.optional(words),
	ikona: text(WORD_LENGTH),
	nebezpeci: v.optional(flag),
	linky: v.optional(references('crisisLines'))
});

/** One item of `data/tisnove-linky.yaml`. */
export const crisisLineRecord = record({
	id,
	nazev: name,
	cislo: shortNumber,
	druh: oneOf(['tisnova', 'krizova']),
	k_cemu: sentence,
	hodiny: v.optional(statement({ hodnota: sentence })),
	zdroje: references('sources', 1),
	upozorneni: v.optional(paragraph)
});
