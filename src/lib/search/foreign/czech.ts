import type { SearchIndex } from '../index.ts';
import type { Token } from '../words/tokens.ts';

type Known = Pick<SearchIndex, 'isKnown' | 'isCommon' | 'namedServices'>;

const CYRILLIC = /\p{Script=Cyrillic}/u;

export function isCyrillic(text: string): boolean {
	return CYRILLIC.test(text);
}

/** Whether a word is of Czech as we know it, so that no other language is asked about it. */
export function isCzech({ isKnown, isCommon, namedServices }: Known, token: Token): boolean {
	if (isCyrillic(token.folded)) return false;
	return isKnown(token) || isCommon(token) || namedServices.has(token);
}
