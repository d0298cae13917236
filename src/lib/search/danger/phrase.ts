/**
 * A phrase of danger: words that must stand near each other, in any order.
 * `words/of/one` are alternatives, `zabil*` is any word that begins so, a capital
 * letter is a group of words, `-doma` must not be typed at all, and a full stop
 * at the end says that nothing else is.
 */
export interface Phrase {
	/** Of each word its alternatives. */
	readonly words: readonly Alternatives[];
	readonly without: readonly Alternatives[];
	readonly isAll: boolean;
}

type Alternatives = readonly string[];

/** By word as phrases have it: where it stands in a text. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** So many other words may stand among those of a phrase. */
const BETWEEN = 5;

/** The same phrase in fewer bytes: alternatives each once and in order, and all that must not be typed as one word. */
export function packPhrase(phrase: string): string {
	const { words, without, isAll } = parsePhrase(phrase);
	const parts = [...words.map(packAlternatives)];
	if (without.length > 0) parts.push(`-${packAlternatives(without.flat())}`);
	return `${parts.join(' ')}${isAll ? '.' : ''}`;
}

/** Alike ones pack better in alphabetical order; what begins as another does is that one. */
function packAlternatives(words: Alternatives): string {
	const isBegun = (word: string, stem: string) =>
		stem.endsWith('*') && stem !== word && word.startsWith(stem.slice(0, -1));
	return [...new Set(words)]
		.filter((word) => !words.some((stem) => isBegun(word, stem)))
		.sort()
		.join('/');
}

export function parsePhrase(phrase: string): Phrase {
	const words = phrase.replace('.', '').split(' ');
	const isWithout = (word: string) => word.startsWith('-');
	return {
		words: words.filter((word) => !isWithout(word)).map((word) => word.split('/')),
		without: words.filter(isWithout).map((word) => word.slice(1).split('/')),
		isAll: phrase.endsWith('.')
	};
}

/** Where the words of a phrase stand in a text; none, if the phrase is not there. */
export function placesOf({ words, without }: Phrase, places: Places): readonly number[] {
	const isThere = (word: string) => places.has(word);
	if (!words.every((all) => all.some(isThere)) || without.some((all) => all.some(isThere))) {
		return [];
	}
	const found = words.map((all) => all.flatMap((word) => places.get(word) ?? []));
	const isNear = (from: number) =>
		found.every((at) => at.some((place) => place >= from && place < from + words.length + BETWEEN));
	return found.flat().some(isNear) ? found.flat() : [];
}
