import { isNoiseBegun } from './noise.ts';
import { unknownTokens, type Reading } from './reading.ts';
import type { SearchIndex } from './search-index.ts';
import { spellings } from './spellings.ts';
import { isWrapping, isWrappingBegun } from './wrapping.ts';

/** See `Meaning.beforeBegun`. A word that nobody here answers is no beginning, whatever it begins. */
export function beforeBegun(index: SearchIndex, reading: Reading): string | null {
	const last = reading.tokens.at(-1);
	if (!last || index.isForeign(last) || !isBegun(index, last.folded)) return null;
	const others = unknownTokens(reading).filter((word) => word !== last && !isWrapping(word.folded));
	return others.length > 0 ? null : reading.query.slice(0, last.start);
}

function isBegun(index: SearchIndex, folded: string): boolean {
	return (
		spellings(folded).some((start) => isBeginning(index, start)) ||
		isNoiseBegun(folded) ||
		isWrappingBegun(folded)
	);
}

function isBeginning({ vocabulary, names }: SearchIndex, start: string): boolean {
	return vocabulary.isBeginning(start) || names.words.isBeginning(start);
}
