import type { LanguageWords, SearchableRegion } from '#lib/region/region.ts';
import { dangerRulesOf } from '../danger/kinds.ts';
import { writeIndex, type SearchFiles } from '../index.ts';
import { tokenize } from '../words/tokens.ts';
import { isWordOf, readLanguages, writeLanguages } from './language.ts';

/**
 * Writes all that a region is searched by, at build: the index, and the words of
 * other languages. Apart from `index.ts`, so that a phone needs nothing of them
 * to read the index.
 *
 * @param commonWords the commonest words of the language, in any form
 */
export function writeSearchFiles(
	region: SearchableRegion,
	commonWords: readonly string[] = []
): SearchFiles {
	const danger = dangerRulesOf(region);
	const foreign = writeLanguages(region, danger);
	const languages = readLanguages(foreign, { dangerKinds: danger.kinds });
	const texts = region.languages.flatMap(textsOf);
	// What a language has just so is its own, though Czech has it, too: "jedlo".
	const written = new Set(texts.flatMap(tokenize).map(({ folded }) => folded));
	const index = writeIndex(
		region,
		commonWords,
		(word) => !written.has(word.folded) && languages.some((one) => isWordOf(one, word))
	);
	return { ...index, foreign };
}

function textsOf({ words, people }: LanguageWords): string[] {
	return [...words.flatMap(({ phrases }) => phrases), ...people.map(({ word }) => word)];
}
