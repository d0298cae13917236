import type { SearchIndex } from '../index.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Token } from '../words/tokens.ts';

type Known = Pick<SearchIndex, 'vocabulary' | 'isCommonCzech' | 'namedServices'>;

const CYRILLIC = /\p{Script=Cyrillic}/u;

export function isCyrillic(text: string): boolean {
	return CYRILLIC.test(text);
}

/** How Czech writes names that are heard the same; folded: й is и here, ї is і. */
const LETTERS: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'je', ж: 'z', з: 'z', и: 'i' },
	...{ і: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
	...{ ф: 'f', х: 'ch', ц: 'c', ч: 'c', ш: 's', щ: 'sc', ю: 'ju', я: 'ja', ы: 'y', э: 'e' },
	...{ ь: '', ъ: '' }
};

/** A folded Cyrillic word in Latin letters, as Czech writes it. */
export function inLatinLetters(folded: string): string {
	return Array.from(folded, (letter) => LETTERS[letter] ?? letter).join('');
}

/** A Cyrillic word as a Czech name would be written: `Студенець`, `Рокитниця`. Others stay. */
export function inCzechLetters(token: Token): Token {
	if (!isCyrillic(token.folded)) return token;
	return { ...token, folded: inLatinLetters(token.folded.replace(/ця$/, 'це')) };
}

/** `ľ`, `ô`, `ü`, `ß`, Cyrillic: a word with any of them is not Czech, whatever it looks like without diacritics. */
const NO_CZECH_LETTER = /[^a-záčďéěíňóřšťúůýž\d'’ʼ`´]/iu;

export function hasCzechLetters({ text }: Pick<Token, 'text'>): boolean {
	return !NO_CZECH_LETTER.test(text.normalize('NFC'));
}

/** Of the languages read here only Czech and its dialect write `ě`, `ř`, `ů`: "převážně" is no Slovak "preväz". */
const CZECH_ALONE = /[ěřů]/i;

export function hasLettersOfCzechAlone({ text }: Pick<Token, 'text'>): boolean {
	return CZECH_ALONE.test(text.normalize('NFC'));
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
