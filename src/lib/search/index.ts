import { ByteReader } from '#lib/bytes/byte-reader.ts';
import { createGazetteer, type Gazetteer } from './places/gazetteer.ts';
import { readPlaces } from './places/place-table.ts';
import {
	FORMS,
	type Choice,
	type Id,
	type Municipality,
	type Region,
	type Service
} from '#lib/region/region.ts';
import { foreignWords } from './words/foreign.ts';
import { isNoise } from './words/stop-words.ts';
import { NamedServices } from './names/named-services.ts';
import { Names } from './names/names.ts';
import type { PhraseIndex } from './lexicon/alias-index.ts';
import { readLexicon } from './lexicon/lexicon.ts';
import type { Steps } from './steps.ts';
import type { Token } from './words/tokens.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import { readWords } from './words/word-table.ts';

/** Records known by their place in a list; an array is one. */
export interface Numbered<T> {
	at(number: number): T | undefined;
}

/** What the search must know of a region besides its index. */
export interface SearchedRegion extends Pick<Region, 'types' | 'situations' | 'groups' | 'gaps'> {
	readonly municipalities: Numbered<Pick<Municipality, 'id' | 'name'>>;
	readonly services: Numbered<Pick<Service, 'id' | 'name' | 'types' | 'status'>>;
}

/** Short lists that go with the words. */
export interface SearchLists {
	/** Of each set of danger words: its crisis lines, the best first. */
	readonly dangerLines: readonly (readonly Id[])[];
	/** Of each word with more meanings: what the reader chooses from. */
	readonly options: readonly Choice['options'][];
	/** Phrases in which a homonym names no municipality. */
	readonly notPlaces: readonly string[];
	/** By type: groups that somebody gives it to; `null` is anybody, and nobody gives a type that is left out. */
	readonly served: Readonly<Record<Id, readonly Id[] | null>>;
}

/** Everything a query is read against. */
export interface SearchIndex extends Omit<SearchLists, 'notPlaces'> {
	readonly region: SearchedRegion;
	readonly vocabulary: Vocabulary;
	readonly types: PhraseIndex;
	readonly situations: PhraseIndex;
	readonly groups: PhraseIndex;
	readonly forms: PhraseIndex;
	/** Owners are indexes into the lists, as text. */
	readonly danger: PhraseIndex;
	readonly choices: PhraseIndex;
	readonly gazetteer: Gazetteer;
	readonly names: Names;
	readonly namedServices: NamedServices;
	isForeign(token: Token): boolean;
	/** Whether a word is one of ours, and so neither a name nor a misspelled village. */
	isKnown(token: Token): boolean;
}

/**
 * Reads what `writeIndex` wrote for the same region.
 *
 * @throws RangeError where the buffer is cut short or is something else
 */
export function* readIndex(region: SearchedRegion, buffer: ArrayBuffer): Steps<SearchIndex> {
	const reader = new ByteReader(buffer);
	// Written by `writeIndex` of the same release.
	const { notPlaces, ...lists } = JSON.parse(reader.text()) as SearchLists;
	const { vocabulary, indexes } = yield* readLexicon(reader, {
		types: region.types.map(({ id }) => id),
		situations: region.situations.map(({ id }) => id),
		groups: region.groups.map(({ id }) => id),
		forms: FORMS,
		danger: lists.dangerLines.map((_, i) => String(i)),
		choices: lists.options.map((_, i) => String(i))
	});
	const isForeign = foreignWords(reader.text().split(' '), vocabulary);
	const gazetteer = createGazetteer(yield* readPlaces(reader), notPlaces);
	yield;
	const nameWords = readWords(reader);
	const names = new Names(nameWords, reader);
	yield;
	return {
		region,
		vocabulary,
		...indexes,
		...lists,
		gazetteer,
		names,
		namedServices: new NamedServices(names),
		isForeign,
		isKnown: knownWords(vocabulary, isForeign)
	};
}

export function knownWords(
	vocabulary: Vocabulary,
	isForeign: (token: Pick<Token, 'folded' | 'stem'>) => boolean
): (token: Pick<Token, 'folded' | 'stem'>) => boolean {
	return (token) => isNoise(token.folded) || isForeign(token) || vocabulary.exact(token) !== null;
}
