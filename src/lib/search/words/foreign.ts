import { stemOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Tells everyday words no service answers ("pizza", "autoservis") from ours.
 * A form the vocabulary knows is never foreign, whatever its stem.
 *
 * @param words folded
 */
export function foreignWords(
	words: readonly string[],
	vocabulary: Vocabulary
): (token: Pick<Token, 'folded' | 'stem'>) => boolean {
	const forms = new Set(words);
	const stems = new Set(words.map(stemOf));
	return (token) => {
		if (vocabulary.hasForm(token.folded)) return false;
		return forms.has(token.folded) || (stems.has(token.stem) && !vocabulary.exact(token));
	};
}
