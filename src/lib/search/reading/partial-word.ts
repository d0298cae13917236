import type { SearchIndex } from '../index.ts';
import { namesByPrefix, spellingVariants } from '../names/prefix.ts';
import { isStopWordPrefix, isTimeStopWord } from '../words/stop-words.ts';
import type { Token } from '../words/tokens.ts';
import type { Reading } from './reading.ts';

/** Of a name, longer ones are known by their first words. */
const MAX_NAME_WORDS = 3;

/** See `Meaning.beforePartial`. A foreign word is no prefix, whatever begins so. */
export function beforePartialWord(index: SearchIndex, reading: Reading): string | null {
	const partial = partialWords(index, reading.tokens);
	const [first] = partial;
	if (!first || partial.some(index.isForeign)) return null;
	const others = reading.unknown.filter(
		(word) => !partial.includes(word) && !isTimeStopWord(word.folded)
	);
	return others.length > 0 ? null : reading.query.slice(0, first.start);
}

/** The words at the end that are the first ones of a name, or the last one, if it is a prefix of one of ours. */
function partialWords(index: SearchIndex, tokens: readonly Token[]): readonly Token[] {
	for (let count = MAX_NAME_WORDS; count > 1; count--) {
		const typed = tokens.slice(-count);
		if (typed.length < count) continue;
		const folded = typed.map((token) => token.folded);
		if (namesByPrefix(index.names, folded).length > 0) return typed;
	}
	return tokens.slice(-1).filter(({ folded }) => isPrefix(index, folded));
}

function isPrefix({ vocabulary, names }: SearchIndex, folded: string): boolean {
	const isOurs = (text: string) => vocabulary.isPrefix(text) || names.words.isPrefix(text);
	return isStopWordPrefix(folded) || spellingVariants(folded).some(isOurs);
}
