import { foldedAt, type Token } from '../words/tokens.ts';

/**
 * The words of a query that say where, when, with whom or by what means, not what
 * is wanted: "když jsem v práci", "u kostela".
 *
 * @param phrases folded, as words
 */
export function circumstancesIn(
	tokens: readonly Token[],
	phrases: readonly (readonly string[])[]
): ReadonlySet<Token> {
	const found = phrases.flatMap((phrase) =>
		tokens.flatMap((_, from) =>
			phrase.every((word, i) => foldedAt(tokens, from + i) === word)
				? tokens.slice(from, from + phrase.length)
				: []
		)
	);
	return new Set(found);
}
