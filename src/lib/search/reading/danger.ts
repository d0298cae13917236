import { byId } from '#lib/region/find.ts';
import type { Id } from '#lib/region/region.ts';
import type { SearchIndex } from '../index.ts';
import type { RankedEntry } from '../lexicon/rank.ts';
import type { Word } from '../words/tokens.ts';
import type { Match } from '../words/vocabulary.ts';

/**
 * Crisis lines for a danger in a query: by words of danger, then by situations.
 * Only whole aliases count, stop words included: "chci umřít" is a danger, "chce
 * umřít doma" a wish.
 *
 * @param danger as the words of danger were ranked
 * @param situations those the query means
 */
export function crisisLinesOf(
	{ region, dangerLines }: SearchIndex,
	danger: readonly RankedEntry[],
	situations: readonly RankedEntry[]
): Id[] {
	const byWords = danger.filter(isWhole).flatMap(({ number }) => dangerLines[number] ?? []);
	const bySituation = situations.filter(isWhole).flatMap(({ id }) => {
		const situation = byId(region.situations, id);
		return situation?.danger ? situation.lines : [];
	});
	return [...new Set([...byWords, ...bySituation])];
}

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

function isWhole({ fullMatch }: RankedEntry): boolean {
	return fullMatch !== 'none';
}
