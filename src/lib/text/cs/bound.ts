/**
 * Puts non-breaking spaces where Czech wants them (`bind`) into every text of a
 * section, also into those that functions make, so that nobody has to think of
 * it when writing one.
 */
export function bound<T>(section: T): T {
	// Each branch gives back the shape it was given; the compiler cannot follow that.
	return boundAny(section) as T;
}

function boundAny(value: unknown): unknown {
	if (typeof value === 'string') return bind(value);
	if (typeof value === 'function') {
		return (...args: unknown[]) => boundAny(value(...args));
	}
	if (Array.isArray(value)) return value.map(boundAny);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, boundAny(item)]));
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
