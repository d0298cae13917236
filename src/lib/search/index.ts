import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { FORMS, type Choice, type Id, type SearchableRegion } from '#lib/region/region.ts';
import { fold } from '#lib/region/text.ts';
import { marginOf, readClassifier, writeClassifier } from './danger/classifier.ts';
import { dangerIn, readRules, writeRules, type DangerKind } from './danger/danger.ts';
import { dangerRulesOf } from './danger/kinds.ts';
import { trainingTextsOf } from './danger/texts.ts';
import { trainClassifier } from './danger/train.ts';
import type { AliasIndex } from './lexicon/alias-index.ts';
import { readExamples, weighEvidence, writeExamples, type Evidence } from './lexicon/evidence.ts';
import { entriesOf, readLexicon, textsOf, writeLexicon, type SetName } from './lexicon/lexicon.ts';
import { NamedServices } from './names/named-services.ts';
import { Names, writeNames } from './names/names.ts';
import { Gazetteer } from './places/gazetteer.ts';
import { readPlaces, writePlaces } from './places/place-table.ts';
import type { SearchedRegion } from './records.ts';
import {
	packServed,
	servedUpTo,
	unpackServed,
	type PackedServed,
	type Served,
	type ServedUpTo
} from './served.ts';
import type { QueryTerms } from './lexicon/rank.ts';
import { finish, type Steps } from './steps.ts';
import {
	foreignKey,
	foreignWords,
	knownWords,
	likeForeign,
	mistakenWords
} from './words/known-words.ts';
import { keysOf, lookalikeKeys, lookalikeWords } from './words/lookalikes.ts';
import {
	packSynonyms,
	unpackSynonyms,
	type PackedSynonyms,
	type Readings
} from './words/synonyms.ts';
import { tokenize, type Token, type Word } from './words/tokens.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import { FEW_MISTAKES, readWordSet, writeWordSet } from './words/word-set.ts';
import { readWords } from './words/word-table.ts';

/** What a region is searched by, as files. */
export interface SearchFiles {
	readonly words: ArrayBuffer;
	readonly danger: ArrayBuffer;
	/** Other languages, which only a query with words that Czech does not know is read by. */
	readonly foreign: ArrayBuffer;
}

/** Short lists that go with the words. */
interface SearchLists {
	/** Of each word with more meanings: what the reader chooses from. */
	readonly options: readonly Choice['options'][];
	/** Phrases in which a homonym names no municipality. */
	readonly notPlaces: readonly string[];
	/** Phrases of circumstances, folded. */
	readonly circumstances: readonly string[];
	readonly synonyms: PackedSynonyms;
	/** By abbreviation, folded: what it stands for. */
	readonly abbreviations: Readonly<Record<string, string>>;
	readonly served: PackedServed;
	readonly servedUpTo: ServedUpTo;
}

/** Everything a query is read against. Entries of choices are numbered as their list is. */
export interface SearchIndex extends Pick<SearchLists, 'options' | 'abbreviations'> {
	readonly region: SearchedRegion;
	/** Phrases of circumstances: folded, as words. */
	readonly circumstances: readonly (readonly string[])[];
	readonly served: Served;
	readonly servedUpTo: ServedUpTo;
	readonly vocabulary: Vocabulary;
	readonly sets: Readonly<Record<SetName, AliasIndex>>;
	/** The types that aliases and examples together speak for. */
	likelyTypes(terms: QueryTerms): Evidence;
	readonly gazetteer: Gazetteer;
	readonly names: Names;
	readonly namedServices: NamedServices;
	/** What danger a text speaks of. */
	readonly dangerIn: ReturnType<typeof dangerIn>;
	/** How much a text sounds like danger, though no phrase says which; below 0 it does not. */
	dangerMargin(tokens: readonly Token[]): number;
	/** Of the region: other languages have words for them, too. */
	readonly dangerKinds: readonly DangerKind[];
	/** Shown in every danger of a child. */
	readonly childLines: readonly Id[];
	/** Terms that speak of danger and of nothing else. */
	readonly dangerTerms: ReadonlySet<number>;
	/** Terms that are no help by themselves. */
	readonly weakTerms: ReadonlySet<number>;
	/** Whether a word is an everyday one that no service answers: "pizza". */
	isForeign(word: Word): boolean;
	/** Whether a word is a common one of the language and right as it is: no guess is made of it. */
	isCommon(word: Word): boolean;
	/** Whether a word is another than ours, though it has the letters or the stem of one: "přání" of "praní". */
	isLookalike(word: Token): boolean;
	/** Whether a word is a common one of the language that looks like one of another. */
	isCommonCzech(word: Word): boolean;
	/** Whether a word is one of ours, and so neither a name nor a misspelled village. */
	isKnown(word: Word): boolean;
}

/**
 * Writes all that a region is searched by into compact buffers, at build:
 * words, aliases, names of places and records; and phrases of danger. A phone
 * reads them with `readIndex` and makes no index of its own.
 *
 * @param commonWords the commonest words of the language, in any form, the commonest first
 * @param looksForeign whether a word would be taken for one of another language
 */
export function writeIndex(
	region: SearchableRegion,
	commonWords: readonly string[] = [],
	looksForeign: (word: Word) => boolean = () => false
): Omit<SearchFiles, 'foreign'> {
	const { lexicon, municipalities } = region;
	const { choices, notPlaces } = lexicon;
	const lists: SearchLists = {
		options: choices.map(({ options }) => options),
		notPlaces,
		circumstances: lexicon.circumstances.map((phrase) =>
			tokenize(phrase)
				.map(({ folded }) => folded)
				.join(' ')
		),
		synonyms: packSynonyms(lexicon.everyday),
		abbreviations: Object.fromEntries(
			lexicon.abbreviations.map(({ short, words }) => [fold(short), fold(words)])
		),
		served: packServed(region),
		servedUpTo: servedUpTo(region)
	};
	const writer = new ByteWriter();
	writer.text(JSON.stringify(lists));
	const sets = Object.values(entriesOf(region));
	const texts = sets.flat().flatMap(textsOf);
	const lookalikes = new Set(lookalikeKeys(lexicon.lookalikes, texts));
	writeWordSet(writer, lookalikes, FEW_MISTAKES, keysOf(texts));
	const words = new ByteWriter();
	const readings: Readings = {
		synonyms: unpackSynonyms(lists.synonyms),
		isLookalike: (folded) => lookalikes.has(folded)
	};
	writeLexicon(words, sets, readings, commonWords);
	writer.append(words);
	const { vocabulary } = finish(readLexicon(new ByteReader(words.finish().buffer), {}, readings));
	const foreign = new Set(
		lexicon.foreign.flatMap(tokenize).map((word) => foreignKey(word, vocabulary))
	);
	const isForeign = foreignWords(vocabulary, (key) => foreign.has(key));
	const isLookalike = lookalikeWords((key) => lookalikes.has(key), vocabulary);
	writeExamples(
		writer,
		region.queryExamples,
		region.types.map(({ id }) => id),
		vocabulary,
		(word) => isForeign(word) || isLookalike(word)
	);
	writer.numbers(
		lexicon.weak.flatMap(tokenize).flatMap((word) => vocabulary.exact(word)?.term ?? [])
	);
	writeWordSet(writer, foreign, FEW_MISTAKES);
	writeWordSet(writer, mistakenWords(commonWords, vocabulary));
	writeWordSet(writer, likeForeign([...commonWords, ...lexicon.foreign], looksForeign, vocabulary));
	writePlaces(writer, municipalities, lexicon);
	writeNames(writer, region, knownWords(vocabulary, isForeign, readings));
	const danger = new ByteWriter();
	const rules = dangerRulesOf(region);
	danger.text(writeRules(rules));
	writeClassifier(danger, trainClassifier(trainingTextsOf(region, rules)));
	return {
		words: writer.finish().buffer,
		danger: danger.finish().buffer
	};
}

/**
 * Reads what `writeIndex` wrote for the same region.
 *
 * @throws RangeError, SyntaxError where a file is cut short or is something else
 */
export function* readIndex(
	region: SearchedRegion,
	files: Omit<SearchFiles, 'foreign'>
): Steps<SearchIndex> {
	const reader = new ByteReader(files.words);
	const ofDanger = new ByteReader(files.danger);
	const danger = readRules(ofDanger.text());
	const classifier = readClassifier(ofDanger);
	const { notPlaces, synonyms, options, abbreviations, ...lists } = JSON.parse(
		reader.text()
	) as SearchLists;
	const isLookalike = readWordSet(reader);
	// In the order of `entriesOf`.
	const { vocabulary, sets } = yield* readLexicon<SetName>(
		reader,
		{
			types: region.types.map(({ id }) => id),
			situations: region.situations.map(({ id }) => id),
			groups: region.groups.map(({ id }) => id),
			forms: FORMS,
			choices: options.map((_, i) => String(i)),
			topics: region.topics.map(({ id }) => id)
		},
		{ synonyms: unpackSynonyms(synonyms), isLookalike }
	);
	const examples = readExamples(reader, sets.types);
	const dangerTerms = dangerTermsOf(region, sets);
	const weakTerms = new Set(reader.numbers());
	const isForeign = foreignWords(vocabulary, readWordSet(reader));
	const isMistaken = readWordSet(reader);
	const isCommonCzech = readWordSet(reader);
	const gazetteer = new Gazetteer(yield* readPlaces(reader), notPlaces);
	yield;
	const nameWords = readWords(reader);
	const names = new Names(nameWords, reader);
	yield;
	return {
		region,
		vocabulary,
		sets,
		options,
		abbreviations,
		circumstances: lists.circumstances.map((phrase) => phrase.split(' ')),
		served: unpackServed(region, lists.served),
		servedUpTo: lists.servedUpTo,
		dangerIn: dangerIn(danger),
		dangerMargin: (tokens) =>
			marginOf(
				classifier,
				tokens.map(({ folded }) => folded)
			),
		dangerKinds: danger.kinds,
		childLines: danger.child.lines,
		dangerTerms,
		weakTerms,
		likelyTypes: (terms) => weighEvidence(sets.types, examples, terms),
		gazetteer,
		names,
		namedServices: new NamedServices(names),
		isForeign,
		isLookalike: lookalikeWords(isLookalike, vocabulary),
		isCommon: ({ stem }) => isMistaken(stem),
		isCommonCzech: ({ folded }) => isCommonCzech(folded),
		isKnown: knownWords(vocabulary, isForeign, { isLookalike })
	};
}

/**
 * The terms of the words of dangerous situations and of the type that helps in each first of all; not those that speak of other things too: "doma".
 */
function dangerTermsOf(
	region: Pick<SearchedRegion, 'situations'>,
	{ situations, types }: Readonly<Record<SetName, AliasIndex>>
): ReadonlySet<number> {
	const grave = region.situations.filter((situation) => situation.danger);
	const isGrave = (id: Id) => grave.some((situation) => situation.id === id);
	const helps = (id: Id) => grave.some((situation) => situation.types.includes(id));
	const helpsFirst = (id: Id) => grave.some((situation) => situation.types[0] === id);
	const others = new Set([
		...situations.termsOfEntries((id) => !isGrave(id)),
		...types.termsOfEntries((id) => !helps(id))
	]);
	const terms = [...situations.termsOfEntries(isGrave), ...types.termsOfEntries(helpsFirst)];
	return new Set(terms.filter((term) => !others.has(term)));
}
