import language from '@zxcvbn-ts/language-cs';

/**
 * Some 40,000 of the commonest forms of Czech, the commonest first, with and
 * without diacritics; counted in subtitles of films, so people talk in them.
 */
export const COMMON_WORDS: readonly string[] = language.dictionary.commonWords ?? [];
