import { fold } from '#lib/region/text.ts';
import { isNoise } from './stop-words.ts';
import { stem } from './stem.ts';

/** One word of a query or of the lexicon. */
export interface Token {
	/** As typed. */
	readonly text: string;
	readonly folded: string;
	/** For comparing; a filler is its own. */
	readonly stem: string;
	/** Where it stands in the text it was cut from. */
	readonly start: number;
	readonly end: number;
}

/**
 * Cuts a text into words: runs of letters and digits, whatever stands between
 * them. `n/J.` is two words, and so is `K-centrum`.
 */
export function tokenize(text: string): Token[] {
	return [...text.matchAll(/[\p{L}\p{N}\p{Mn}]+/gu)].map(({ 0: word, index }) => {
		const folded = fold(word);
		return {
			text: word,
			folded,
			stem: stemOf(folded),
			start: index,
			end: index + word.length
		};
	});
}

/** What a folded word is compared by. */
export function stemOf(folded: string): string {
	return isNoise(folded) ? folded : stem(folded);
}

/** Whether a word was typed with a capital letter, as names are. */
export function isCapitalised({ text }: Token): boolean {
	return /^\p{Lu}\p{Ll}/u.test(text);
}
