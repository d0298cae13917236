import { fold } from '#lib/region/text.ts';
import { isStopWord } from './stop-words.ts';
import { stem } from './stem.ts';
import { TO_BE, isToBe } from './to-be.ts';

/** A word as it is compared. */
export interface Word {
	readonly folded: string;
	/** A stop word is its own stem. */
	readonly stem: string;
}

/** One word of a query or of the lexicon. */
export interface Token extends Word {
	/** As typed. */
	readonly text: string;
	/** Where it stands in the text it was cut from. */
	readonly start: number;
	readonly end: number;
}

/** All that stands on keyboards for one: "б'ють", "б`ють". */
export const APOSTROPHES = /['’ʼ`´]/g;

/**
 * Cuts a text into words: runs of letters and digits, whatever stands between
 * them. `n/J.` is two words, and so is `K-centrum`; but an apostrophe is a part
 * of its word, and is not compared: `сім'я`, `can't`.
 */
export function tokenize(text: string): Token[] {
	const words = [...text.matchAll(/[\p{L}\p{N}\p{Mn}]+(?:['’ʼ`´]\p{L}+)*/gu)];
	const all = words.map(({ 0: word, index }) => ({
		text: word,
		folded: fold(word.replace(APOSTROPHES, '')),
		start: index,
		end: index + word.length
	}));
	return all.map((word, at) => {
		const folded = isToBe(all, at) ? TO_BE : word.folded;
		return { ...word, folded, stem: stemOf(folded) };
	});
}

/** Set to a stem that looks like a stop word. */
const NO_STOP_WORD = '-';

/** What a folded word is compared by; not a stop word, where it is none: "násilí" is not "nás", "mámu" is not "mám". */
export function stemOf(folded: string): string {
	if (isStopWord(folded)) return folded;
	const shorter = stem(folded);
	return isStopWord(shorter) ? shorter + NO_STOP_WORD : shorter;
}

/** What all words of a stem begin with: they differ in its last letter at most, "Paka" and "Pace". */
export function beginningOf(stem: string): string {
	return (stem.endsWith(NO_STOP_WORD) ? stem.slice(0, -1) : stem).slice(0, -1);
}

/** Whether a word was typed with a capital letter, as names are. */
export function isCapitalised({ text }: Token): boolean {
	return /^\p{Lu}\p{Ll}/u.test(text);
}

/** The folded word at an index; empty outside the text. */
export function foldedAt(tokens: readonly Token[], index: number): string {
	return tokens[index]?.folded ?? '';
}
