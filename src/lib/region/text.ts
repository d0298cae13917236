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

/**
 * Binds what must not end a line in Czech: one-letter prepositions and
 * conjunctions, a number with its unit, the paragraph sign, groups of digits.
 *
 * Data keep ordinary spaces, so that a clerk need not know of any other; the
 * build binds what people read of them.
 *
 * @see https://prirucka.ujc.cas.cz/?id=880 (ÚJČ AV ČR: Zalomení řádků)
 */
export function bind(text: string): string {
	return text
		.replace(/(?<=^|[\s(„–])([ksvzouai]) (?=\S)/giu, '$1\u00a0')
		.replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u00a0')
		.replace(
			/(?<=\d\.) (?=\d|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)/gu,
			'\u00a0'
		)
		.replace(
			/(?<=\d) (?=(?:h|hodin|let|roku|km|m|kB|Kč|%|obcí|bytů|lůžek)(?![\p{L}\d]))/gu,
			'\u00a0'
		)
		.replace(/(?<=§|č\.|čp\.|odst\.|písm\.) (?=\S)/gu, '\u00a0');
}

/** The other way, for what leaves the page: a table, a message, a terminal. */
export function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}
