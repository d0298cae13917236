import type { SaidDays } from './when.ts';
import { isNoise } from '../words/stop-words.ts';
import type { Token } from '../words/tokens.ts';

/** Folded words that, beside a time alone, ask no more than what there is then. */
const WORDS = `
bezi dela delaji dispozici doba dobe dobu dostupna dostupne dostupni dostupny dovolam dovolat funguje funguji
fungujou maji obratit oteviraci otevrena otevrene otevreno otevreny pomaha pomahaji pomoc pomoci pomoct pomuze
pomuzou pracuje pracuji pracujou provoz provozu slouzi volat zavolat`;

const WRAPPING: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/**
 * Which words only wrap the time that is asked for, as in "kdo pracuje o víkendu";
 * none where another word says what is wanted.
 *
 * @param words the query without a village
 */
export function wrappingWords(words: readonly Token[], time: SaidDays): readonly Token[] {
	if (time.days.length === 0) return [];
	const others = words.filter((word) => !time.words.has(word) && !isNoise(word.folded));
	return others.every(({ folded }) => isWrapping(folded)) ? others : [];
}

/** Whether a folded word may wrap a time that is said after it. */
export function isWrapping(folded: string): boolean {
	return WRAPPING.has(folded);
}

/** Whether a folded text begins such a word. */
export function isWrappingBegun(start: string): boolean {
	for (const word of WRAPPING) if (word.startsWith(start)) return true;
	return false;
}
