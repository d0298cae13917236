import { foldedAt, type Token } from '../words/tokens.ts';

const LIVING = new Set('bydlim bydlime bydli bydlel bydlela ziju zijeme zije ziji'.split(' '));
const IN = new Set(['v', 've', 'na', 'u']);
/** Between who lives and where: "bydlí úplně sama v Kruhu". */
const MOST_BETWEEN = 2;

/**
 * Whether a word only says that somebody lives in some place: no flat is asked for.
 *
 * @param isPlace whether the word with this index may be the name of a place
 */
export function isLivingIn(
	tokens: readonly Token[],
	at: number,
	isPlace: (index: number) => boolean
): boolean {
	if (!LIVING.has(foldedAt(tokens, at))) return false;
	const before = tokens.findIndex(({ folded }, i) => i > at && IN.has(folded));
	return before > at && before - at <= MOST_BETWEEN + 1 && isPlace(before + 1);
}

/** Whether somebody is said to live in the place whose name, preposition included, begins here. */
export function isLivedIn(tokens: readonly Token[], from: number): boolean {
	const before = tokens.slice(Math.max(0, from - MOST_BETWEEN - 1), from);
	return IN.has(foldedAt(tokens, from)) && before.some(({ folded }) => LIVING.has(folded));
}
