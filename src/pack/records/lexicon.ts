import type { Lexicon } from '#lib/region/region.ts';
import { list, optional, type Reads, record } from '../fields/field.ts';
import { name, word } from '../fields/text.ts';
import { form, reference, references } from '../fields/values.ts';

const words = list(word);
const someWords = optional(words, []);

const option = record({ text: ['text', name], type: ['druh', reference('types')] });

/** `data/slovnik.yaml`. */
export const lexicon = record({
	forms: ['formy', optional(list(record({ form: ['forma', form], words: ['slova', words] })), [])],
	danger: [
		'nebezpeci',
		optional(
			list(record({ words: ['slova', words], lines: ['linky', references('crisisLines', 1)] })),
			[]
		)
	],
	choices: [
		'volby',
		optional(list(record({ words: ['slova', words], options: ['moznosti', list(option)] })), [])
	],
	foreign: ['nehledame', someWords],
	homonyms: ['obce_i_slova', someWords],
	notPlaces: ['nejsou_obce', someWords]
}) satisfies Reads<Lexicon>;
