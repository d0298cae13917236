import { isStopWord } from './stop-words.ts';
import type { Readings } from './synonyms.ts';
import { tokenize, type Word } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Tells everyday words no service answers ("pizza", "autoservis") from ours.
 * A form the vocabulary knows is never foreign, whatever its stem.
 *
 * @param isOne whether a key is one of such a word
 */
export function foreignWords(
	vocabulary: Vocabulary,
	isOne: (key: string) => boolean
): (word: Word) => boolean {
	return (word) =>
		!vocabulary.hasForm(word.folded) &&
		!isStopWord(word.folded) &&
		isOne(foreignKey(word, vocabulary));
}

/** A foreign word is known by its stem, but where a word of ours has that too. */
export function foreignKey(word: Word, vocabulary: Vocabulary): string {
	return vocabulary.exact(word) ? word.folded : word.stem;
}

/**
 * Of the commonest words of the language those that would be taken for a
 * misspelled, half-typed or prefixed word of ours, though they are right as they
 * are: "kruh" is no "krize". As stems.
 */
export function mistakenWords(words: readonly string[], vocabulary: Vocabulary): string[] {
	return words.flatMap((word) => {
		const [token, ...others] = tokenize(word);
		if (!token || others.length > 0 || isStopWord(token.folded)) return [];
		const isMistaken = vocabulary.lookUp(token).length > vocabulary.lookUpRight(token).length;
		return isMistaken ? [token.stem] : [];
	});
}

/**
 * Of the commonest words of the language, and of those no service answers, the
 * ones that look like words of others.
 */
export function likeForeign(
	words: readonly string[],
	looksForeign: (word: Word) => boolean,
	vocabulary: Vocabulary
): string[] {
	const unknown = words
		.flatMap(tokenize)
		.filter((word) => !isStopWord(word.folded) && !vocabulary.exact(word));
	return unknown.filter(looksForeign).map(({ folded }) => folded);
}

/** A lookalike is known, too: an ordinary word, and so no name. */
export function knownWords(
	vocabulary: Vocabulary,
	isForeign: (word: Word) => boolean,
	{ isLookalike }: Pick<Readings, 'isLookalike'>
): (word: Word) => boolean {
	return (word) =>
		isStopWord(word.folded) ||
		isForeign(word) ||
		isLookalike(word.folded) ||
		vocabulary.exact(word) !== null;
}
