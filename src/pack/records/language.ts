import * as v from 'valibot';
import type { LanguageWords } from '#lib/region/region.ts';
import {
	checked,
	expected,
	type Field,
	list,
	optional,
	record,
	type Reads
} from '../fields/field.ts';
import { name, sentence, text, word } from '../fields/text.ts';
import { isMap, string } from '../fields/values.ts';
import { PHRASE_LENGTH } from './lexicon.ts';

/** As in `lexicon.ts`, with the apostrophes that other languages have within words. */
const phrase = checked(
	text(PHRASE_LENGTH),
	(written) => /^-?[\p{L}\d'’]+\*?(?:[ /]-?[\p{L}\d'’]+\*?)*\.?$/u.test(written),
	'Spojení pište jen slovy s mezerou: „horí dom/byt -ohnisko“ viz data/README.md.'
);

/** `data/cizi-slova.yaml`. */
export const language = record({
	id: ['jazyk', string],
	name: ['nazev', name],
	note: ['veta', optional(sentence)],
	words: ['slova', mapped(list(word, 1), (type, phrases) => ({ type, phrases }))],
	fillers: ['vycpavky', list(word, 1)],
	people: ['osoby', mapped(word, (foreign, czech) => ({ word: foreign, czech }))],
	danger: ['nebezpeci', mapped(list(phrase, 1), (czech, phrases) => ({ czech, phrases }))]
}) satisfies Reads<LanguageWords>;

/** A map whose keys are words of the clerk's; a list in the app. */
function mapped<R, T, U>(
	{ schema, read }: Field<R, T>,
	change: (key: string, value: T) => U
): Field<Readonly<Record<string, R>>, readonly U[]> {
	return {
		// A list would pass for a record by its indexes.
		schema: v.pipe(
			v.custom<Readonly<Record<string, unknown>>>(
				isMap,
				expected(
					'skupina polí ve tvaru „slovo: hodnota“',
					'pod něj pole ve tvaru „slovo: hodnota“, odsazená o dvě mezery'
				)
			),
			v.record(v.string(), schema)
		),
		read: (values, dates) =>
			Object.entries(values).map(([key, value]) => change(key, read(value, dates)))
	};
}
