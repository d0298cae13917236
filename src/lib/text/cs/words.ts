import { bind } from './bound.ts';

/** Joins as in a sentence: `a, b a c`. */
export function listOf(items: readonly string[], conjunction = 'a'): string {
	if (items.length < 2) return items[0] ?? '';
	return bind(`${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`);
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

/** `1 101`, with a non-breaking space. */
export function formatCount(count: number): string {
	return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00a0');
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
