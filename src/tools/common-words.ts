import language from '@zxcvbn-ts/language-cs';

/** With rarer ones, more misspelled words of ours pass for right words than are saved from being taken for ours. */
const COMMON = 10_000;

/**
 * The commonest forms of Czech, the commonest first, with and without diacritics;
 * counted in subtitles of films, so people talk in them.
 */
export const COMMON_WORDS: readonly string[] = language.dictionary.commonWords.slice(0, COMMON);
