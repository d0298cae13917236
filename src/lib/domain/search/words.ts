import type { Id, Lexicon, Region, SearchableRegion, Worded } from '../region/region.ts';
import { fold } from '../text.ts';
import { tokenize } from './tokens.ts';

/** All words the search reads, as a phone fetches them: folded, a list in one string. */
export interface Words {
	readonly types: PackedLists;
	readonly groups: PackedLists;
	readonly situations: PackedLists;
	readonly lexicon: Lexicon;
}

type PackedLists = Readonly<Record<Id, string>>;

/** No phrase holds it: the check of the data refuses it. */
const SEPARATOR = '|';

/** Takes the words out of a region, at build; `searchableRegion` puts them back. */
export function packWords({ types, groups, situations, lexicon }: SearchableRegion): Words {
	return {
		types: packLists(types),
		groups: packLists(groups),
		situations: packLists(situations),
		lexicon
	};
}

/** The region with its words, folded. */
export function searchableRegion(region: Region, words: Words): SearchableRegion {
	return {
		...region,
		types: withWords(region.types, words.types),
		groups: withWords(region.groups, words.groups),
		situations: withWords(region.situations, words.situations),
		lexicon: words.lexicon
	};
}

function packLists(items: readonly (Worded & { readonly id: Id })[]): PackedLists {
	return Object.fromEntries(items.map(({ id, words }) => [id, distinct(words).join(SEPARATOR)]));
}

/** One of each that the search cannot tell apart: `dovoz obědů` and `dovoz oběda`. */
function distinct(phrases: readonly string[]): string[] {
	const stemsOf = (phrase: string) => tokenize(phrase).map(({ stem }) => stem);
	return [...new Map(phrases.map((phrase) => [stemsOf(phrase).join(' '), fold(phrase)])).values()];
}

function withWords<T extends { readonly id: Id }>(
	items: readonly T[],
	lists: PackedLists
): (T & Worded)[] {
	return items.map((item) => ({
		...item,
		words: (lists[item.id] ?? '').split(SEPARATOR).filter(Boolean)
	}));
}
