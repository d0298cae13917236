import type { PlaceCase, PlaceName } from './place-names.ts';
import type { PlaceReading } from './place-reader.ts';
import { foldedAt, isCapitalised, type Token } from '../words/tokens.ts';

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

/**
 * Whether an ordinary word is meant as a village: typed in full, as the whole
 * text, with a capital inside it, after a preposition that takes its case
 * ("v kruhu", not "kruhu"), or last after words that all are of this search
 * ("obědy kruh", not "bludný kruh").
 */
export function isMeantAsPlace(
	reading: PlaceReading,
	tokens: readonly Token[],
	isKnown: (token: Token) => boolean
): boolean {
	const { name, at, to, full } = reading;
	const alone = at === 0 && to === tokens.length;
	const capital = at > 0 && tokens.slice(at, to).every(isCapitalised);
	return (
		full ||
		alone ||
		capital ||
		isAnnounced(name, foldedAt(tokens, at - 1)) ||
		isLastOfKnown(reading, tokens, isKnown)
	);
}

function isAnnounced(name: PlaceName, before: string): boolean {
	if (PLACE_NOUNS.has(before)) return true;
	const cases = PREPOSITIONS.get(before) ?? [];
	return name.case === null ? cases.length > 0 : cases.includes(name.case);
}

function isLastOfKnown(
	{ name, at, to }: PlaceReading,
	tokens: readonly Token[],
	isKnown: (token: Token) => boolean
): boolean {
	if (name.case !== 'nominative' || at === 0 || to !== tokens.length) return false;
	return tokens.slice(0, at).every(isKnown) && !tokens.slice(at, to).every(isKnown);
}
