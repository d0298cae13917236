import { isStopWord } from '../words/stop-words.ts';
import { foldedAt, isCapitalised, tokenize, type Token } from '../words/tokens.ts';
import { typoLimit } from '../words/typos.ts';
import type { PlaceCase, PlaceName } from './place-names.ts';
import type { PlaceTable } from './place-table.ts';

/** A municipality named in a text. */
export interface Mention {
	/** Its place in the list of municipalities. */
	readonly municipality: number;
	/** Others of the same name or with a part of it: `Jilem` is in two. */
	readonly others: readonly number[];
	/** Indexes of the words that named it, its preposition included: `[from, to)`. */
	readonly from: number;
	readonly to: number;
}

/** The names of municipalities, to be recognised in texts. */
export class Gazetteer {
	readonly #places: PlaceTable;
	/** Folded words of phrases in which a name that is an ordinary word, too, is just a word: `v kruhu rodiny`. */
	readonly #notPlaces: readonly (readonly string[])[];

	constructor(places: PlaceTable, notPlaces: readonly string[] = []) {
		this.#places = places;
		this.#notPlaces = notPlaces.map((phrase) => tokenize(phrase).map(({ folded }) => folded));
	}

	/**
	 * Finds the municipality a text is about; `null` if it names none.
	 *
	 * @param isKnown whether a word is one the search understands: such a word
	 * is no misspelled village
	 */
	find(tokens: readonly Token[], isKnown: (token: Token) => boolean = () => false): Mention | null {
		const places = this.#places;
		const isNamed = (reading: PlaceReading) =>
			!reading.name.isWord ||
			(!isInPhrase(this.#notPlaces, tokens, reading.at) &&
				isMeantAsPlace(reading, tokens, isKnown));
		const read = tokens.flatMap((_, at) => readNames(places, tokens, at)).filter(isNamed);
		if (read.length > 0) return bestOf(tokens, read);

		const isUnknown = (token: Token) => !isStopWord(token.folded) && !isKnown(token);
		const misspelled = tokens.flatMap((token, at) =>
			isUnknown(token) ? readMisspelled(places, tokens, at) : []
		);
		return bestOf(tokens, misspelled);
	}
}

/** Whether a word stands in a phrase that makes it an ordinary one. */
function isInPhrase(
	phrases: readonly (readonly string[])[],
	tokens: readonly Token[],
	at: number
): boolean {
	const word = tokens[at]?.folded ?? '';
	return phrases.some((phrase) => {
		const start = at - phrase.indexOf(word);
		return phrase.includes(word) && phrase.every((part, i) => tokens[start + i]?.folded === part);
	});
}

/** The reading to use: the longest, with a preposition before it, and of two places the one they are from. */
function bestOf(tokens: readonly Token[], readings: readonly PlaceReading[]): Mention | null {
	const [best] = readings.toSorted((a, b) => strength(tokens, b) - strength(tokens, a));
	if (!best) return null;
	const { municipality } = best.name;
	const same = readings.filter(({ at, to }) => at === best.at && to === best.to);
	const others = new Set(
		same.map(({ name }) => name.municipality).filter((id) => id !== municipality)
	);
	return { municipality, others: [...others], from: announcedFrom(tokens, best.at), to: best.to };
}

const FROM_THERE = 3;
const ANNOUNCED = 1;
const PART = -0.5;

function strength(tokens: readonly Token[], { name, at, to }: PlaceReading): number {
	const from = announcedFrom(tokens, at);
	return (
		to -
		at +
		(from < at ? ANNOUNCED : 0) +
		(isOrigin(tokens, from) ? FROM_THERE : 0) +
		(name.isPart ? PART : 0)
	);
}

/** A name read in a text. */
interface PlaceReading {
	readonly name: PlaceName;
	/** Index of its first word, prepositions aside. */
	readonly at: number;
	/** Index after its last word. */
	readonly to: number;
	/** Whether the second part of the name was typed to its end. */
	readonly full: boolean;
}

/** All names that can be read at a word. */
function readNames(places: PlaceTable, tokens: readonly Token[], at: number): PlaceReading[] {
	return places
		.startingWith(foldedAt(tokens, at), foldedAt(tokens, at + 1))
		.filter(({ head }) => head.every((word, i) => tokens[at + i]?.folded === word))
		.flatMap((name) => extend(name, tokens, at));
}

const typosAllowed = typoLimit(5, 11);

/**
 * All names a word may be a misspelling of. Names that are ordinary words are
 * left out, and so are short ones: too much else is one letter away.
 */
function readMisspelled(places: PlaceTable, tokens: readonly Token[], at: number): PlaceReading[] {
	return places
		.fuzzyMatches(foldedAt(tokens, at), foldedAt(tokens, at + 1), typosAllowed)
		.filter(({ head, isWord }) => !isWord && isRestRight(head, tokens, at))
		.flatMap((name) => extend(name, tokens, at));
}

function isRestRight(head: readonly string[], tokens: readonly Token[], at: number): boolean {
	return head.every((word, i) => i === 0 || tokens[at + i]?.folded === word);
}

/** Reads on into the second part of a name; nothing if another place is meant. */
function extend(name: PlaceName, tokens: readonly Token[], at: number): PlaceReading[] {
	const to = at + name.head.length;
	const typed = restTyped(name.rest, tokens.slice(to));
	if (typed.words === 0 && isElsewhere(tokens, to)) return [];
	return [{ name, at, to: to + typed.words, full: typed.full }];
}

/** How many of the next words are the second part, whole or shortened: `nad Jiz.`, `n/J`. */
function restTyped(
	rest: readonly string[],
	next: readonly Token[]
): { words: number; full: boolean } {
	let reached = 0;
	let words = 0;
	for (const { folded } of next) {
		const found = rest.findIndex((word, i) => i >= reached && isShortOf(folded, word));
		if (found < 0) break;
		reached = found + 1;
		words++;
	}
	// The preposition alone is one of the sentence: "horka u lékaře".
	const full = reached === rest.length && rest.length > 0;
	return reached > 1 ? { words, full } : { words: 0, full: false };
}

const COMMON_BEGINNING = 4;

function isShortOf(typed: string, word: string): boolean {
	const inflected = typed.length >= COMMON_BEGINNING && word.length >= COMMON_BEGINNING;
	return word.startsWith(typed) || (inflected && word.startsWith(typed.slice(0, COMMON_BEGINNING)));
}

/** "Jablonec nad Nisou", "Nová Ves pod Pleší": a river or a hill that is not ours. */
function isElsewhere(tokens: readonly Token[], to: number): boolean {
	return ['nad', 'pod'].includes(tokens[to]?.folded ?? '') && tokens[to + 1] !== undefined;
}

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
function isOrigin(tokens: readonly Token[], from: number): boolean {
	return ORIGINS.has(foldedAt(tokens, from));
}

/**
 * Whether an ordinary word is meant as a village: typed in full, as the whole
 * text, with a capital inside it, after a preposition that takes its case
 * ("v kruhu", not "kruhu"), or last after words that all are of this search
 * ("obědy kruh", not "bludný kruh").
 */
function isMeantAsPlace(
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
