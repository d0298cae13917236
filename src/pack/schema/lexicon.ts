import * as v from 'valibot';
import { form, name, reference, references, text } from './fields.ts';
import { list, record } from './record.ts';

export type LexiconRecord = v.InferOutput<typeof lexiconRecord>;

const WORD_LENGTH = 60;
const words = list(text(WORD_LENGTH));

/** `data/slovnik.yaml`. */
export const lexiconRecord = record({
	formy: v.optional(list(record({ forma: form, slova: words }))),
	nebezpeci: v.optional(list(record({ slova: words, linky: references('crisisLines', 1) }))),
	volby: v.optional(
		list(
			record({
				slova: words,
				moznosti: list(record({ text: name, druh: reference('types') }))
			})
		)
	),
	nehledame: v.optional(words),
	obce_i_slova: v.optional(words),
	nejsou_obce: v.optional(words)
});
