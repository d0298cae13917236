import { isNoise } from '../words/stop-words.ts';
import type { SearchIndex } from '../index.ts';
import type { Suggestion } from '../meaning.ts';
import { rankOwners } from '../lexicon/rank.ts';
import type { Reading } from './reading.ts';

/**
 * What to choose from, where all that was said is one word with more meanings:
 * "plenky" may be for an adult or for a child, "plenky pro babičku" may not.
 */
export function choicesOf(
	{ options, choices }: SearchIndex,
	{ words, said }: Reading
): Suggestion[] {
	const [best] = rankOwners(choices, said);
	const phrase = best?.whole === 'phrase' ? words.filter(isTelling).length : 1;
	if (!best || best.whole === 'none' || words.filter(isTelling).length > phrase) return [];
	return (options[Number(best.id)] ?? []).map(({ text, type }) => ({
		kind: 'type',
		id: type,
		text
	}));
}

function isTelling({ folded }: { readonly folded: string }): boolean {
	return !isNoise(folded);
}
