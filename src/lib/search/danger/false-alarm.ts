import type { SearchIndex } from '../index.ts';
import type { Word } from '../words/tokens.ts';
import type { Match } from '../words/vocabulary.ts';

/**
 * What a word may mean as a prefix: where it is one of the name of a place, no
 * danger. Who types "poni" looks for Poniklá, and is not humiliated.
 */
export function withoutFalseAlarm(
	{ names, dangerTerms }: SearchIndex,
	{ folded }: Pick<Word, 'folded'>,
	matches: readonly Match[]
): readonly Match[] {
	if (matches.length === 0 || !names.isPlacePrefix(folded)) return matches;
	return matches.filter(({ term }) => !dangerTerms.has(term));
}
