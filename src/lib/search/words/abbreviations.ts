import { ownValue } from '#lib/region/find.ts';
import { SMALL_WORD } from './joined.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize, type Token } from './tokens.ts';

/** As many letters as short words have, too: "ps", "up". */
const SHORT = 2;
/** Beside more words, a short one is a word. */
const FEW_WORDS = 2;

/**
 * Reads abbreviations as the words they stand for, where they stand. A short
 * one is one only in capitals among small letters ("hledám OA"), or nearly alone
 * ("oa jilemnice"); one that is a small word, too, only in capitals ("MÚ").
 *
 * @param abbreviations folded, with what each stands for
 */
export function withoutAbbreviations(
	tokens: readonly Token[],
	abbreviations: Readonly<Record<string, string>>
): readonly Token[] {
	const telling = tokens.filter(({ folded }) => !isStopWord(folded));
	const isShouted = tokens.every(({ text }) => text === text.toUpperCase());
	const isCapital = ({ text }: Token) => text === text.toUpperCase();
	const isMeant = (token: Token) =>
		token.folded.length > SHORT ||
		(telling.length <= FEW_WORDS && (isCapital(token) || !SMALL_WORD.test(token.folded))) ||
		(!isShouted && isCapital(token));
	return tokens.flatMap((token) => {
		const words = ownValue(abbreviations, token.folded);
		if (!words || !isMeant(token)) return token;
		return tokenize(words).map(({ folded, stem }) => ({ ...token, folded, stem }));
	});
}
