import { foldedAt, type Token } from '../words/tokens.ts';
import type { PlaceCase, PlaceName } from './place-names.ts';

/** Prepositions that stand before a place, and the cases they take. */
const PREPOSITIONS: ReadonlyMap<string, readonly PlaceCase[]> = new Map([
	['v', ['locative']],
	['ve', ['locative']],
	['na', ['locative', 'accusative']],
	['do', ['genitive']],
	['z', ['genitive']],
	['ze', ['genitive']],
	['od', ['genitive']],
	['u', ['genitive']],
	['kolem', ['genitive']],
	['okolo', ['genitive']],
	['k', ['dative']],
	['ke', ['dative']],
	['pro', ['accusative']]
]);

/** Words that announce the name of a place in any case: "v obci Kruh". */
const PLACE_NOUNS = new Set(
	'obec obce obci mesto mesta meste vesnice vesnici osada osade'.split(' ')
);

const ORIGINS = new Set(['z', 'ze']);

/** Where the words that announce a place start: the index of the first, or `at`. */
export function announcedFrom(tokens: readonly Token[], at: number): number {
	const noun = PLACE_NOUNS.has(foldedAt(tokens, at - 1)) ? at - 1 : at;
	return PREPOSITIONS.has(foldedAt(tokens, noun - 1)) ? noun - 1 : noun;
}

/** Whether somebody says where they are from: of two villages, the one to search. */
export function isOrigin(tokens: readonly Token[], from: number): boolean {
	return ORIGINS.has(foldedAt(tokens, from));
}

/** Whether the word before a name announces it, in the case of that name. */
export function isAnnounced(name: PlaceName, before: string): boolean {
	if (PLACE_NOUNS.has(before)) return true;
	const cases = PREPOSITIONS.get(before) ?? [];
	return name.case === null ? cases.length > 0 : cases.includes(name.case);
}
