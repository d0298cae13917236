import type { Meaning } from './meaning.ts';

/** A village alone is an answer; a village beside words that mean nothing to us is none. */
export function isUnderstood(meaning: Omit<Meaning, 'beforeBegun'>): boolean {
	const { query, types, services, municipality, group, form, age, days, unknown } = meaning;
	if (query.trim() === '') return true;
	if (types.length + services.length === 0 && unknown.length > 0) return false;
	if (types.length + services.length + days.length > 0) return true;
	return [municipality, group, form, age].some(isGiven);
}

function isGiven(value: unknown): boolean {
	return value !== null;
}
