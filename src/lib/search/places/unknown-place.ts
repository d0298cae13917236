import { foldedAt, isCapitalised, type Token } from '../words/tokens.ts';

/** In a longer text unknown names are mostly of people. */
const MAX_TOKENS = 8;
const BEFORE_PLACES = new Set(['v', 've', 'z', 'ze', 'do']);
const BEFORE_PEOPLE = new Set(['pan', 'pana', 'pani', 'pro', 'panu', 'od', 's', 'se', 'o']);

/**
 * Where words stand that nobody here knows and that may name a place: behind "v" or "z", or
 * with a capital within the text. As all places of ours are known, such a one is none of them.
 */
export function maybePlaceIn(
	tokens: readonly Token[],
	isUnknown: (token: Token) => boolean
): [from: number, to: number] | null {
	if (tokens.length > MAX_TOKENS) return null;
	const from = tokens.findIndex(
		(token, at) =>
			isUnknown(token) &&
			(BEFORE_PLACES.has(foldedAt(tokens, at - 1)) ||
				(at > 0 && isCapitalised(token) && !BEFORE_PEOPLE.has(foldedAt(tokens, at - 1))))
	);
	if (from < 0) return null;
	const known = tokens.findIndex((token, at) => at > from && !isUnknown(token));
	return [from, known < 0 ? tokens.length : known];
}
