import { foldedAt, isCapitalised, type Token } from '../words/tokens.ts';
import { typoLimit } from '../words/typos.ts';
import { announcedFrom } from './announced.ts';
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

/** Past all numbers of places: a namesake nobody has listed. */
export const UNLISTED = Number.MAX_SAFE_INTEGER;

/**
 * Namesakes of the places that can be read at a word, told by what follows: "Paseky u Berouna",
 * "Jablonec nad Labem", "Olešnice v Orlických horách". They are none of ours.
 */
export function namesakesAt(
	places: PlaceTable,
	tokens: readonly Token[],
	at: number,
	isUnknown: (token: Token) => boolean
): PlaceReading[] {
	return places
		.startingWith(foldedAt(tokens, at), foldedAt(tokens, at + 1))
		.filter(({ head }) => head.every((word, i) => tokens[at + i]?.folded === word))
		.flatMap((name) => {
			const end = at + name.head.length;
			const words = tellsApart(places, name, tokens, at, isUnknown);
			const isOwn = restTyped(name.rest, tokens.slice(end)).words > 0;
			if (words === 0 || isOwn) return [];
			return [{ name: { ...name, municipality: UNLISTED }, at, to: end + words, full: false }];
		});
}

/** How many words behind a name tell that another place is meant. */
function tellsApart(
	places: PlaceTable,
	{ head, rest, isWord }: PlaceName,
	tokens: readonly Token[],
	at: number,
	isUnknown: (token: Token) => boolean
): number {
	const end = at + head.length;
	const next = tokens[end + 1];
	if (!next || /\d/.test(next.folded)) return 0;
	switch (foldedAt(tokens, end)) {
		case 'nad':
		case 'pod':
			return isCapitalised(next) || rest.includes(foldedAt(tokens, end)) ? 2 : 0;
		case 'v':
		case 've':
			return foldedAt(tokens, end + 2) === 'horach' ? 3 : 0;
		case 'u': {
			// A family, "u Nováků", or a name that tells one of ours: "Čistá u Horek", so "Studenec u Horek".
			if (/(?:u|ovych)$/.test(next.folded) || places.hasWord(next.folded)) return 0;
			// Behind a preposition ours is the likelier, where it has no namesakes.
			const isSaid = announcedFrom(tokens, at) < at;
			if (isSaid) return isCapitalised(next) && (isWord || rest.length > 0) ? 2 : 0;
			return isCapitalised(next) || isUnknown(next) ? 2 : 0;
		}
		default:
			return 0;
	}
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
