import type {
	DangerExamples,
	Lexicon,
	QueryExamplesFile,
	WordedAct,
	WordedDanger
} from '#lib/region/region.ts';
import { id } from '../fields/codes.ts';
import { checked, list, optional, type Reads, record } from '../fields/field.ts';
import { name, searchedWord, text, word } from '../fields/text.ts';
import { flag, form, reference, references } from '../fields/values.ts';

const words = list(searchedWord);
const someWords = optional(words, []);

const option = record({
	text: ['text', name, 'Text: co se nabídne'],
	type: ['druh', reference('types')]
});

/** How long a phrase of danger with its alternatives may be. */
export const PHRASE_LENGTH = 240;

/** See `search/danger`. */
const phrase = checked(
	text(PHRASE_LENGTH),
	(written) => /^-?[\p{L}\d]+\*?(?:[ /]-?[\p{L}\d]+\*?)*\.?$/u.test(written),
	'Spojení pište jen slovy s mezerou: „spadl*/upadl* nemůže vstát -v_klidu“ viz data/README.md.'
);

const danger = record({
	words: ['slova', list(phrase, 1)],
	lines: ['linky', references('crisisLines', 1)],
	situation: ['situace', optional(reference('situations'))],
	below: ['az_pod_sluzbami', optional(flag, false)]
}) satisfies Reads<WordedDanger>;

const act = record({
	words: ['slova', list(phrase, 1)],
	types: ['druhy', references('types', 1)]
}) satisfies Reads<WordedAct>;

/** In phrases a capital letter stands for each, and one for the words beside a number. */
const MOST_GROUPS = 25;

/** `data/slovnik.yaml`. */
export const lexicon = record({
	forms: [
		'formy',
		optional(list(record({ form: ['forma', form], words: ['slova', words] })), []),
		'Formy: slova, kterými lidé formu říkají'
	],
	danger: ['nebezpeci', optional(list(danger), [])],
	dangerGroups: [
		'skupiny_slov',
		optional(
			checked(
				list(record({ name: ['nazev', word], words: ['slova', words] })),
				({ length }) => length <= MOST_GROUPS,
				`Skupin slov smí být nejvýš ${MOST_GROUPS}: spojte dvě, nebo slova napište do spojení.`
			),
			[]
		)
	],
	onlyTalk: ['neni_nebezpeci', optional(list(phrase), [])],
	onlySounds: ['jen_zni', optional(list(phrase), [])],
	longAgo: ['davno', optional(list(phrase), [])],
	child: [
		'mluvi_dite',
		optional(
			record({ words: ['slova', list(phrase)], lines: ['linky', references('crisisLines', 1)] }),
			{ words: [], lines: [] }
		)
	],
	acts: ['kdo_komu', optional(list(act), [])],
	choices: [
		'volby',
		optional(list(record({ words: ['slova', words], options: ['moznosti', list(option)] })), [])
	],
	everyday: [
		'bezna_slova',
		optional(list(record({ word: ['slovo', word], alike: ['take', list(word, 1)] })), [])
	],
	abbreviations: [
		'zkratky',
		optional(
			list(
				record({ short: ['zkratka', word], words: ['slova', name, 'Slova: co zkratka znamená'] })
			),
			[]
		)
	],
	weak: ['samo_nestaci', someWords],
	lookalikes: ['jina_slova', someWords],
	circumstances: ['okolnosti', someWords],
	foreign: ['nehledame', someWords],
	homonyms: ['obce_i_slova', someWords],
	notPlaces: ['nejsou_obce', someWords],
	elsewhere: [
		'mista_jinde',
		optional(
			list(
				record({
					name: ['nazev', word],
					cases: ['tvary', words],
					far: ['daleko', optional(flag, false)]
				})
			),
			[]
		)
	]
}) satisfies Reads<Lexicon>;

/** How long an example of what people write may be. */
const EXAMPLE_LENGTH = 300;

/** A file in `data/priklady-nebezpeci/`. */
export const dangerExamples = record({
	id: ['id', id],
	name: ['nazev', name],
	danger: ['nebezpeci', flag, 'Nebezpečí: true, jde-li v textech o život'],
	texts: ['texty', list(text(EXAMPLE_LENGTH), 1)]
}) satisfies Reads<DangerExamples>;

/** A file in `data/priklady-dotazu/`. */
export const queryExamples = record({
	id: ['id', id],
	name: ['nazev', name],
	queries: [
		'dotazy',
		list(
			record({
				types: ['druhy', references('types')],
				texts: ['texty', list(text(EXAMPLE_LENGTH), 1)]
			}),
			1
		)
	]
}) satisfies Reads<QueryExamplesFile>;
