import { readMisspelled, readNames, type PlaceReading } from './place-reader.ts';
import { announcedFrom, isMeantAsPlace, isOrigin } from './place-signs.ts';
import type { PlaceTable } from './place-table.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize, type Token } from '../words/tokens.ts';

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

export interface Gazetteer {
	/**
	 * Finds the municipality a text is about; `null` if it names none.
	 *
	 * @param isKnown whether a word is one the search understands: such a word
	 * is no misspelled village
	 */
	find(tokens: readonly Token[], isKnown?: (token: Token) => boolean): Mention | null;
}

/**
 * Prepares the names of municipalities for recognition, once for many texts.
 *
 * @param phrases in which a name that is an ordinary word, too, is just a word: `v kruhu rodiny`
 */
export function createGazetteer(places: PlaceTable, phrases: readonly string[] = []): Gazetteer {
	const ordinary = phrases.map((phrase) => tokenize(phrase).map(({ folded }) => folded));

	return {
		find(tokens, isKnown = () => false) {
			const isNamed = (reading: PlaceReading) =>
				!reading.name.isWord ||
				(!isInPhrase(ordinary, tokens, reading.at) && isMeantAsPlace(reading, tokens, isKnown));
			const read = tokens.flatMap((_, at) => readNames(places, tokens, at)).filter(isNamed);
			if (read.length > 0) return bestOf(tokens, read);

			const isUnknown = (token: Token) => !isStopWord(token.folded) && !isKnown(token);
			const misspelled = tokens.flatMap((token, at) =>
				isUnknown(token) ? readMisspelled(places, tokens, at) : []
			);
			return bestOf(tokens, misspelled);
		}
	};
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
