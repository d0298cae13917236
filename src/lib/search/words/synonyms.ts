import type { Lexicon } from '#lib/region/region.ts';
import { stemOf, tokenize } from './tokens.ts';

/** Stems of everyday words, by the stem each is read as: `mamk` as `matk`. */
type Synonyms = ReadonlyMap<string, string>;

/** As it travels: by the stem that is read, those read as it. */
export type PackedSynonyms = Readonly<Record<string, string>>;

/** @param everyday a word of several, as a clerk may write one by mistake, counts by its first */
export function packSynonyms(everyday: Lexicon['everyday']): PackedSynonyms {
	const stemOfWord = (word: string) => tokenize(word)[0]?.stem ?? '';
	const packed = new Map<string, string>();
	for (const { word, alike } of everyday) {
		const stem = stemOfWord(word);
		const stems = [...(packed.get(stem)?.split(' ') ?? []), ...alike.map(stemOfWord)];
		packed.set(stem, [...new Set(stems)].filter((other) => other !== stem).join(' '));
	}
	return Object.fromEntries(packed);
}

export function unpackSynonyms(packed: PackedSynonyms): Synonyms {
	return new Map(
		Object.entries(packed).flatMap(([stem, alike]) =>
			// A word of the same stem needs no entry, and may leave none.
			alike
				.split(' ')
				.filter(Boolean)
				.map((one) => [one, stem])
		)
	);
}

/** How words are read whose stem alone does not tell what they mean. */
export interface Readings {
	readonly synonyms: Synonyms;
	/** Whether a folded word only looks like others of its stem: `rano` like `rana`. */
	isLookalike(folded: string): boolean;
}

export const NO_READINGS: Readings = { synonyms: new Map(), isLookalike: () => false };

/** Set to the form of a lookalike, so that no other word has its stem. */
const OWN = '=';

/** What a folded word is compared by: everyday words as those they are alike, a lookalike by itself. */
export function meantStem(folded: string, { synonyms, isLookalike }: Readings): string {
	if (isLookalike(folded)) return folded + OWN;
	const stem = stemOf(folded);
	return synonyms.get(stem) ?? stem;
}
