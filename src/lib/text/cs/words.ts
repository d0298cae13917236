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

/** Looked for twice: of two in a row, the space between them belongs to the first. */
const LETTER = /(^|[\s(„–])([ksvzouai]) (?=\S)/giu;

/**
 * Binds what must not end a line in Czech: one-letter prepositions and
 * conjunctions, a number with its unit, the paragraph sign, groups of digits; a
 * range of numbers; and a dash to the word before it, as none begins a line.
 *
 * Data keep ordinary spaces, so that a clerk need not know of any other; the
 * build binds what people read of them.
 *
 * @see https://prirucka.ujc.cas.cz/?id=880 (ÚJČ AV ČR: Zalomení řádků)
 */
export function bind(text: string): string {
	return text
		.replace(LETTER, '$1$2\u00a0')
		.replace(LETTER, '$1$2\u00a0')
		.replace(/(\d) (?=\d{3}(?!\d))/gu, '$1\u00a0')
		.replace(
			/(\d\.) (?=\d|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)/gu,
			'$1\u00a0'
		)
		.replace(
			/(\d) (?=(?:h|hodin|k|klientů|lidí|míst|osob|let|roku|km|m|kB|Kč|%|obcí|bytů|lůžek)(?![\p{L}\d]))/gu,
			'$1\u00a0'
		)
		.replace(/(\d)–(?=\d)/gu, '$1–\u2060')
		.replace(/ – (?=\S)/gu, '\u00a0– ')
		.replace(/(§|č\.|čp\.|odst\.|písm\.) (?=\S)/gu, '$1\u00a0');
}

/** What no preposition of one consonant can be said before: `ve Dvoře`, `ze Lhoty`. */
const HARD = 'dv|čt|[lr][bcčdďfghkmnňpqřsštťvzž]|m[bcčdďfghkpqsštťvzž]';
/** The same for all but `v`: `ze Vsetína`, but `z Vrchlabí`. */
const HARD_V = 'v[bcčdďfghkmnňpqsštťzž]';
/** For `v` and `k`, which can be said before `sr`: `ve Studenci`, but `v Srní`. */
const HISSED = '[szšž][bcčdďfghjklmnňpqřtťvwxzž]|[zšž]r';

const LIKE_ITSELF_OR_HARD = new RegExp(`^(?:[szšž]|${HARD}|${HARD_V})`, 'iu');
const NEEDS_VOWEL = {
	s: LIKE_ITSELF_OR_HARD,
	z: LIKE_ITSELF_OR_HARD,
	v: new RegExp(`^(?:[vf]|${HISSED}|${HARD})`, 'iu'),
	k: new RegExp(`^(?:[kg]|${HISSED}|${HARD}|${HARD_V})`, 'iu')
} as const;

/**
 * A preposition before a name, with a vowel where it could not be said without:
 * `ze Semil`, but `v Semilech` (ÚJČ AV ČR, Internetová jazyková příručka:
 * Vokalizace předložek; where both are right, the one people say more).
 */
export function withPreposition(preposition: keyof typeof NEEDS_VOWEL, name: string): string {
	const vowel = NEEDS_VOWEL[preposition].test(name) ? 'e' : '';
	return `${preposition}${vowel}\u00a0${name}`;
}

/** Joins as in a sentence: `a, b a c`; after a clause `ten, kdo přijde, a c`. */
export function listOf(items: readonly string[], conjunction = 'a'): string {
	if (items.length < 2) return items[0] ?? '';
	const clause = /, k(?:ter|do|de)/.test(items.at(-2) ?? '') ? ',' : '';
	return bind(`${items.slice(0, -1).join(', ')}${clause} ${conjunction} ${items.at(-1) ?? ''}`);
}

/**
 * A number with its noun in the right form, thousands set apart.
 *
 * @example countOf(3, ['služba', 'služby', 'služeb']) // '3 služby'
 */
export function countOf(
	count: number,
	[one, few, many]: readonly [string, string, string]
): string {
	const noun = count === 1 ? one : count >= 2 && count <= 4 ? few : many;
	return `${formatCount(count)}\u00a0${noun}`;
}

/** `3 obce`. */
export function municipalitiesInWords(count: number): string {
	return countOf(count, ['obec', 'obce', 'obcí']);
}

/** `3 služby`. */
export function servicesInWords(count: number): string {
	return countOf(count, ['služba', 'služby', 'služeb']);
}

/** `1 101`, with a non-breaking space. */
export function formatCount(count: number): string {
	return String(count).replace(/(\d)(?=(?:\d{3})+$)/g, '$1\u00a0');
}

/** Makes a sentence of a fragment: a capital first, a full stop last, unbreakable where it must be. */
export function sentence(fragment: string): string {
	const text = bind(fragment.trim());
	const whole = text.charAt(0).toLocaleUpperCase('cs') + text.slice(1);
	return /[.?…:]$/u.test(whole) ? whole : `${whole}.`;
}

/** `www.jilemnice.cz` of `https://www.jilemnice.cz/pecovatelska-sluzba/`. */
export function hostOf(address: string): string {
	return address.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
