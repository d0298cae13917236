import { begunNames } from '../names/prefix.ts';
import { isNoiseBegun } from '../words/stop-words.ts';
import { unknownTokens, type Reading } from './reading.ts';
import type { SearchIndex } from '../index.ts';
import { spellings } from '../names/spellings.ts';
import type { Token } from '../words/tokens.ts';
import { isWrapping, isWrappingBegun } from './wrapping.ts';

/** Of a name, longer ones are known by their first words. */
const MAX_NAME_WORDS = 3;

/** See `Meaning.beforeBegun`. A word that nobody here answers is no beginning, whatever it begins. */
export function beforeBegun(index: SearchIndex, reading: Reading): string | null {
	const begun = begunWords(index, reading.tokens);
	const [first] = begun;
	if (!first || begun.some(index.isForeign)) return null;
	const others = unknownTokens(reading).filter(
		(word) => !begun.includes(word) && !isWrapping(word.folded)
	);
	return others.length > 0 ? null : reading.query.slice(0, first.start);
}

/** The words at the end that begin a name of several, or the last one, if it begins one of ours. */
function begunWords(index: SearchIndex, tokens: readonly Token[]): readonly Token[] {
	for (let count = MAX_NAME_WORDS; count > 1; count--) {
		const typed = tokens.slice(-count);
		if (typed.length < count) continue;
		if (
			begunNames(
				index.names,
				typed.map(({ folded }) => folded)
			).length > 0
		)
			return typed;
	}
	return tokens.slice(-1).filter(({ folded }) => isBegun(index, folded));
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
