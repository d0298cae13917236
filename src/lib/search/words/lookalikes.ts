import { tokenize, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What lookalikes are known by: folded, as their stem says nothing ("ráno" is no
 * "rána"); but as written, where without diacritics they are a word of the lexicon
 * ("přání", which "prani" need not be).
 *
 * @param texts all of the lexicon
 */
export function lookalikeKeys(
	lookalikes: readonly string[],
	texts: readonly string[]
): readonly string[] {
	const tokens = texts.flatMap(tokenize);
	const written = new Set(tokens.map(writtenOf));
	const forms = new Set(tokens.map(({ folded }) => folded));
	return lookalikes
		.flatMap(tokenize)
		.map((word) =>
			forms.has(word.folded) && !written.has(writtenOf(word)) ? writtenOf(word) : word.folded
		);
}

/**
 * Tells lookalikes that are no word of the lexicon.
 *
 * @param isKey whether a text is one of `lookalikeKeys`
 */
export function lookalikeWords(
	isKey: (text: string) => boolean,
	vocabulary: Vocabulary
): (word: Token) => boolean {
	return (word) =>
		vocabulary.hasForm(word.folded)
			? writtenOf(word) !== word.folded && isKey(writtenOf(word))
			: isKey(word.folded);
}

/** All that words of the lexicon are asked by: none of it may pass for a lookalike by accident. */
export function keysOf(texts: readonly string[]): readonly string[] {
	return texts.flatMap(tokenize).flatMap((word) => [word.folded, writtenOf(word)]);
}

/** In lower case, with diacritics. */
function writtenOf({ text }: Token): string {
	return text.normalize('NFC').toLowerCase();
}
