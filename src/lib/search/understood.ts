import { askedOf } from '#lib/help/criteria/criteria.ts';
import type { Meaning } from './meaning.ts';

/** A village alone is an answer; a village beside words that mean nothing to us is none. */
export function isUnderstood(meaning: Omit<Meaning, 'beforeBegun'>): boolean {
	const { query, types, services, municipality, unknown } = meaning;
	if (query.trim() === '') return true;
	if (types.length + services.length > 0) return true;
	if (unknown.length > 0) return false;
	return municipality !== null || askedOf(meaning).length > 0;
}
