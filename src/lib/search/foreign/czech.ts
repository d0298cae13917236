import type { SearchIndex } from '../index.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Token } from '../words/tokens.ts';

type Known = Pick<SearchIndex, 'vocabulary' | 'isCommonCzech' | 'namedServices'>;

const CYRILLIC = /\p{Script=Cyrillic}/u;

export function isCyrillic(text: string): boolean {
	return CYRILLIC.test(text);
}

/** `ľ`, `ô`, `ü`, `ß`, Cyrillic: a word with any of them is not Czech, whatever it looks like without diacritics. */
const NO_CZECH_LETTER = /[^a-záčďéěíňóřšťúůýž\d'’ʼ]/iu;

export function hasCzechLetters({ text }: Pick<Token, 'text'>): boolean {
	return !NO_CZECH_LETTER.test(text.normalize('NFC'));
}

/** Whether a word is of Czech as we know it, so that no other language is asked about it. */
export function isCzech(index: Known, token: Token): boolean {
	return isOurs(index, token) || (hasCzechLetters(token) && index.isCommonCzech(token));
}

/** The same without common words, which are known by a hash: one in a hundred others passes for one. */
export function isOurs({ vocabulary, namedServices }: Known, token: Token): boolean {
	if (!hasCzechLetters(token)) return false;
	return isStopWord(token.folded) || vocabulary.exact(token) !== null || namedServices.has(token);
}
