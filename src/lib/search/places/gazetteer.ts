import { isStopWord } from '../words/stop-words.ts';
import { foldedAt, isCapitalised, tokenize, type Token } from '../words/tokens.ts';
import { announcedFrom, isAnnounced, isOrigin } from './announced.ts';
import { isLivedIn } from './home.ts';
import { isMeantAsPlace } from './homonym.ts';
import {
	namesakesAt,
	readMisspelled,
	readNames,
	UNLISTED,
	type PlaceReading
} from './place-readings.ts';
import type { PlaceTable } from './place-table.ts';

/** A place named in a text. */
export interface Mention {
	/** Its place in the list of municipalities; `null`: a place that is none of ours. */
	readonly municipality: number | null;
	/** Others of the same name or with a part of it: `Jilem` is in two, a namesake far away is one of ours. */
	readonly others: readonly number[];
	/** Indexes of the words that named it: `[at, to)`, with its preposition `[from, to)`. */
	readonly from: number;
	readonly at: number;
	readonly to: number;
	/** Other places that are named, each `[from, to)`: "jsem z Prahy, máma je v Poniklé". */
	readonly beside: readonly (readonly [from: number, to: number])[];
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

	/** Whether a folded word stands in the name of a place. */
	has(word: string): boolean {
		return this.#places.hasWord(word);
	}

	/**
	 * Finds the place a text is about; `null` if it names none.
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
		const isUnknown = (token: Token) => !isStopWord(token.folded) && !isKnown(token);
		const readings = tokens.flatMap((_, at) => [
			...readNames(places, tokens, at),
			...namesakesAt(places, tokens, at, isUnknown)
		]);
		const isMeant = (reading: PlaceReading) =>
			this.#isMeant(reading, readings, tokens) &&
			(isNamed(reading) || readings.some((other) => isNear(tokens, reading, other)));
		const meant = readings.filter(isMeant);
		const read = this.#ownIfAny(meant);
		if (read.length > 0) return this.#bestOf(tokens, read, readings, meant);

		const misspelled = tokens.flatMap((token, at) =>
			isUnknown(token) && readings.every((reading) => reading.at !== at)
				? readMisspelled(places, tokens, at)
				: []
		);
		return this.#bestOf(tokens, this.#ownIfAny(misspelled), readings, meant);
	}

	/** Of municipalities and places elsewhere the first are meant, but where a longer name elsewhere has theirs in it. */
	#ownIfAny(readings: readonly PlaceReading[]): readonly PlaceReading[] {
		const isInOther = ({ at, to }: PlaceReading) =>
			readings.some(
				(other) =>
					other.at <= at && to <= other.to && to - at < other.to - other.at && !this.#isOurs(other)
			);
		const own = readings.filter((reading) => this.#isOurs(reading) && !isInOther(reading));
		return own.length > 0 ? own : readings.filter((reading) => !this.#isOurs(reading));
	}

	/** The reading to use: the longest, with a preposition before it, and of two places the one they live in or are from. */
	#bestOf(
		tokens: readonly Token[],
		readings: readonly PlaceReading[],
		all: readonly PlaceReading[],
		meant: readonly PlaceReading[]
	): Mention | null {
		const [best] = [...readings].sort((a, b) => strength(tokens, b) - strength(tokens, a));
		if (!best) return null;
		const { at, to } = best;
		const from = announcedFrom(tokens, at);
		const isApart = (other: PlaceReading) => other.to <= from || other.at >= to;
		const isSaidSo = ({ name, at }: PlaceReading) =>
			!name.isWord || isAnnounced(name, foldedAt(tokens, at - 1));
		const near = all.filter((other) => isNear(tokens, best, other));
		const others = [...meant.filter(isSaidSo), ...near].filter(isApart);
		const beside = [
			...others.map((other) => [announcedFrom(tokens, other.at), other.to] as const),
			...this.#landscapeAt(tokens, to)
		];
		if (!this.#isOurs(best)) {
			const toldByBest = all.filter(
				(other) =>
					(best.name.municipality === UNLISTED && other.at === at) ||
					isToldBy(tokens, other, best) ||
					isNear(tokens, other, best)
			);
			const namesake = toldByBest.find((other) => this.#isOurs(other));
			const start = (namesake ?? toldByBest[0])?.at ?? at;
			const others = namesake ? [namesake.name.municipality] : [];
			const found = { from: announcedFrom(tokens, start), at: start, to };
			return { municipality: null, others, ...found, beside };
		}
		const { municipality } = best.name;
		const same = readings.filter((reading) => reading.at === at && reading.to === to);
		const alike = new Set(
			same.map(({ name }) => name.municipality).filter((id) => id !== municipality)
		);
		return { municipality, others: [...alike], from, at, to, beside };
	}

	/** What only tells where a place of ours lies: "Vítkovice v Krkonoších", "Studenec u Horek". */
	#landscapeAt(tokens: readonly Token[], at: number): (readonly [from: number, to: number])[] {
		const next = tokens[at + 1];
		const isJoint = ['u', 'v', 've'].includes(foldedAt(tokens, at));
		return isJoint && next && isCapitalised(next) && this.has(next.folded) ? [[at, at + 2]] : [];
	}

	/**
	 * Of "Poniklá u Jilemnice" the first is meant; of "Roztoky u Prahy",
	 * "Studenec u Třebíče" and "Vítkovice Ostrava" none, as that is how people
	 * tell namesakes apart.
	 */
	#isMeant(
		reading: PlaceReading,
		readings: readonly PlaceReading[],
		tokens: readonly Token[]
	): boolean {
		if (!this.#isOurs(reading)) return true;
		if (readings.some((other) => isNear(tokens, other, reading))) return false;
		if (readings.some((other) => isToldBy(tokens, reading, other))) return false;
		const near = readings.filter((other) => isNear(tokens, reading, other));
		return near.length === 0 || near.some((other) => this.#isOurs(other));
	}

	#isOurs({ name }: PlaceReading): boolean {
		return this.#places.isOurs(name);
	}
}

function isU(tokens: readonly Token[], at: number): boolean {
	return foldedAt(tokens, at) === 'u';
}

/** Whether a place is said to be near another: "Poniklá u Jilemnice". */
function isNear(tokens: readonly Token[], { to }: PlaceReading, { at }: PlaceReading): boolean {
	return at === to + 1 && isU(tokens, to);
}

/**
 * Whether a far town right behind a name tells which of its namesakes is meant:
 * "Vítkovice Ostrava", "Vítkovice v Ostravě", but not "z Vítkovic v Praze".
 */
function isToldBy(tokens: readonly Token[], name: PlaceReading, { name: town, at }: PlaceReading) {
	const behind = ['v', 've'].includes(foldedAt(tokens, name.to)) ? name.to + 1 : name.to;
	return town.isFar && at === behind && !isOrigin(tokens, announcedFrom(tokens, name.at));
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

const LIVED_IN = 4;
const FROM_THERE = 3;
const ANNOUNCED = 1;
const PART = -0.5;

function strength(tokens: readonly Token[], { name, at, to }: PlaceReading): number {
	const from = announcedFrom(tokens, at);
	return (
		to -
		at +
		(from < at ? ANNOUNCED : 0) +
		(isLivedIn(tokens, from) ? LIVED_IN : 0) +
		(isOrigin(tokens, from) ? FROM_THERE : 0) +
		(name.isPart ? PART : 0)
	);
}
