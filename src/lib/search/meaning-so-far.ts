import { NO_MEANING, type Meaning, type Search } from './meaning.ts';
import { isUnderstood } from './understood.ts';

/**
 * What to answer while the last word is only begun: what the words before it
 * mean, so that the answer stands until there is another. `null`: the words as
 * they are already mean something, or are none of ours.
 */
export function meaningSoFar(search: Search, meaning: Meaning): Meaning | null {
	if (meaning.beforeBegun === null) return null;
	const before = search.understand(meaning.beforeBegun);
	return isUnderstood(before) ? before : NO_MEANING;
}
