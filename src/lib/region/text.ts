/**
 * Folds a string for comparison: lower case, no diacritics, single spaces.
 *
 * People type "zdar" on a phone and mean "Žďár", so every comparison of user
 * input with data goes through this function, on both sides.
 *
 * @example fold('  Žďár nad  Sázavou') // 'zdar nad sazavou'
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * A text without some of its words, which stand together in it.
 *
 * @example without('v Poniklé obědy', 'v Poniklé') // 'obědy'
 */
export function without(text: string, words: string): string {
	return text.replace(words, ' ').replace(/\s+/g, ' ').trim();
}

/** Without what keeps lines of a page whole, `bind`: for a table, a message, a terminal. */
export function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
