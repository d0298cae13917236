import { tokenize, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Tells everyday words no service answers ("pizza", "autoservis") from ours.
 * A form the vocabulary knows is never foreign, whatever its stem.
 */
export function foreignWords(
	words: readonly string[],
	vocabulary: Vocabulary
): (token: Token) => boolean {
	const tokens = words.flatMap(tokenize);
	const forms = new Set(tokens.map(({ folded }) => folded));
	const stems = new Set(tokens.map(({ stem }) => stem));
	return (token) => {
		if (vocabulary.hasForm(token.folded)) return false;
		return forms.has(token.folded) || (stems.has(token.stem) && !vocabulary.exact(token));
	};
}
