import { foldedAt, type Token } from '../words/tokens.ts';
import { typoLimit } from '../words/typos.ts';
import type { PlaceName } from './place-names.ts';
import type { PlaceTable } from './place-table.ts';

/** A name read in a text. */
export interface PlaceReading {
	readonly name: PlaceName;
	/** Index of its first word, prepositions aside. */
	readonly at: number;
	/** Index after its last word. */
	readonly to: number;
	/** Whether the second part of the name was typed to its end. */
	readonly full: boolean;
}

/** All names that can be read at a word. */
export function readNames(
	places: PlaceTable,
	tokens: readonly Token[],
	at: number
): PlaceReading[] {
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
export function readMisspelled(
	places: PlaceTable,
	tokens: readonly Token[],
	at: number
): PlaceReading[] {
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
