import { editDistance } from '../words/typos.ts';

/**
 * A phrase of danger: words that must stand near each other, in any order.
 * `words/of/one` are alternatives, `zabil*` is any word that begins so, `-doma`
 * must not be typed at all, and a full stop at the end says that nothing else is.
 */
export interface Phrase {
	readonly words: readonly Test[];
	readonly without: readonly Test[];
	readonly isAll: boolean;
}

/** Whether a folded word is the one that is meant. */
export type Test = (word: string) => boolean;

/** A shorter word is one only where it is spelled right. */
const MIN_MISSPELLED = 8;

/** @param testOf of one word with its alternatives; equal ones share a test */
export function parsePhrase(phrase: string, testOf: (word: string) => Test): Phrase {
	const isAll = phrase.endsWith('.');
	const words = (isAll ? phrase.slice(0, -1) : phrase).split(' ');
	return {
		words: words.filter((word) => !word.startsWith('-')).map(testOf),
		without: words.filter((word) => word.startsWith('-')).map((word) => testOf(word.slice(1))),
		isAll
	};
}

/** @param all `babicka`, `babicku`, `dedecek*` */
export function testFor(all: readonly string[]): Test {
	const forms = new Set(all);
	const stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	const long = [...forms, ...stems].filter(({ length }) => length >= MIN_MISSPELLED);
	return (word) =>
		forms.has(word) ||
		stems.some((stem) => word.startsWith(stem)) ||
		(word.length >= MIN_MISSPELLED &&
			long.some((other) => isMisspelled(word, other, stems.includes(other))));
}

/** One typo; a word that only breaks off is not finished yet, and another last letter is an ending. */
function isMisspelled(word: string, right: string, isStem: boolean): boolean {
	if (word.startsWith(right.slice(0, -1)) || right.startsWith(word)) return false;
	return editDistance(isStem ? word.slice(0, right.length) : word, right, 1) <= 1;
}
