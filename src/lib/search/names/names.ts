import type { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import {
	invert,
	listAt,
	numbersUpTo,
	startsOf,
	type Lists,
	type Numbers
} from '#lib/bytes/lists.ts';
import { readShortLists, writeShortLists } from '#lib/bytes/packed-lists.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Municipality, SearchableRegion } from '#lib/region/region.ts';
import type { RecordRef } from '../records.ts';
import { beginningOf, stemOf, tokenize, type Word } from '../words/tokens.ts';
import { isPlain, writeWords, type WordTable } from '../words/word-table.ts';

/** Whose names there are, in the order in which they are written. */
const NAME_KINDS = [
	'municipalities',
	'parts',
	'plainTypes',
	'officialTypes',
	'situations',
	'services',
	'providers'
] as const;
type NameKind = (typeof NAME_KINDS)[number];

/** A word that must be there when a whole name is compared: it is neither a stop word nor a legal form. */
const SIGNIFICANT = 1;
/** A word that tells one name from others. */
const DISTINCTIVE = 2;

/** Shorter stems are prefixes of too much. */
const MIN_STEM = 3;

/** All names there are, as lists of words; words and names are numbers. */
export class Names {
	readonly words: WordTable;
	/** By name: its words, in their order. */
	readonly texts: Lists;
	/** By word: the names it stands in. */
	readonly postings: Lists;
	/** By name of a service or a provider: how many words come before the legal form or an appendix. */
	readonly heads: Uint8Array;
	/** By the same: which of its words is the rarest, from 1; 0 where one word is all it has, or only a place. */
	readonly rarest: Uint8Array;
	readonly #flags: Uint8Array;
	readonly #starts: Readonly<Record<NameKind, number>>;
	/** By part: its municipality. */
	readonly #municipalityOf: Numbers;
	/** By provider: its services. */
	readonly #servicesOf: Lists;

	/** Reads what `writeNames` wrote after the words. */
	constructor(words: WordTable, reader: ByteReader) {
		this.words = words;
		this.#flags = reader.bytes();
		const counts = NAME_KINDS.map(() => reader.number());
		const starts = startsOf(counts);
		this.#starts = Object.fromEntries(
			NAME_KINDS.map((kind, i) => [kind, starts[i] ?? 0])
			// One number for each kind.
		) as Record<NameKind, number>;
		this.texts = readShortLists(reader);
		this.heads = reader.bytes();
		this.rarest = reader.bytes();
		this.postings = invert(this.texts, this.words.size);
		this.#municipalityOf = readNumbers(reader, this.#starts.parts);
		this.#servicesOf = readServices(reader, counts.at(-1) ?? 0);
	}

	get size(): number {
		return this.texts.starts.length - 1;
	}

	/** The first name that is one of a service; all after it are, or of a provider. */
	get firstOfServices(): number {
		return this.#starts.services;
	}

	/** The records a name belongs to: one, or all services of a provider. */
	recordsOf(name: number): RecordRef[] {
		const { parts, plainTypes, officialTypes, situations, services, providers } = this.#starts;
		if (name < parts) return [{ kind: 'municipality', number: name }];
		if (name < plainTypes) {
			return [{ kind: 'municipality', number: this.#municipalityOf[name - parts] ?? 0 }];
		}
		if (name < officialTypes) return [{ kind: 'type', number: name - plainTypes }];
		if (name < situations) return [{ kind: 'type', number: name - officialTypes }];
		if (name < services) return [{ kind: 'situation', number: name - situations }];
		if (name < providers) return [{ kind: 'service', number: name - services }];
		const run = [...listAt(this.#servicesOf, name - providers)];
		return run.map((number) => ({ kind: 'service', number }));
	}

	/** Whether a word of a municipality's name, or of a part's, has this prefix. */
	isPlacePrefix(text: string): boolean {
		const { from, to } = this.words.withPrefix(text);
		for (let word = from; word < to; word++) {
			// The names of places come first.
			const [name = this.size] = listAt(this.postings, word);
			if (name < this.#starts.plainTypes) return true;
		}
		return false;
	}

	/** A name as its folded words. */
	textOf(name: number): string {
		return Array.from(listAt(this.texts, name), (word) => this.words.wordAt(word)).join(' ');
	}

	isSignificant(word: number): boolean {
		return ((this.#flags[word] ?? 0) & SIGNIFICANT) > 0;
	}

	isDistinctive(word: number): boolean {
		return ((this.#flags[word] ?? 0) & DISTINCTIVE) > 0;
	}

	/** Words with the stem of one that was typed, unless it is a stop word. */
	wordsWithStemOf({ stem, folded }: Word): number[] {
		if (isStopWord(folded)) return [];
		if (stem.length < MIN_STEM) return [this.words.indexOf(folded)].filter((word) => word >= 0);
		const { from, to } = this.words.withPrefix(beginningOf(stem));
		const found: number[] = [];
		for (let word = from; word < to; word++) {
			if (stemOf(this.words.wordAt(word)) === stem) found.push(word);
		}
		return found;
	}
}

function readNumbers(reader: ByteReader, most: number): Numbers {
	return reader.fill(numbersUpTo(most, reader.number()));
}

/** By service was written its provider, 0 for none. */
function readServices(reader: ByteReader, providers: number): Lists {
	const providerOf = readNumbers(reader, providers);
	const each = Uint32Array.from({ length: providerOf.length + 1 }, (_, service) => service);
	const all = invert({ starts: each, values: providerOf }, providers + 1);
	return { starts: all.starts.subarray(1), values: all.values };
}

/** Words in names of organisations that tell no two of them apart. Folded. */
const COMMON_IN_NAMES =
	/^(cce|kraje?|libereckeho|mesto|mestsk[ay]|nadace|obec|oblastni|ops|organizace|pobocka|pracoviste|prispevkova|projekt|spolek|sro|stredisko|ustav)$/;

/** Shorter words are mostly legal forms: "z. s.", "o. p. s.". */
const MIN_LENGTH = 3;

type NamedRecords = Pick<
	SearchableRegion,
	'municipalities' | 'towns' | 'types' | 'situations' | 'services' | 'providers' | 'lexicon'
>;

/**
 * Writes the names of all records; `Names` reads them.
 *
 * @param isOrdinary whether a word is one of the search's own, and so distinctive of no name
 */
export function writeNames(
	writer: ByteWriter,
	region: NamedRecords,
	isOrdinary: (word: Word) => boolean
): void {
	const texts = textsOf(region);
	const all = NAME_KINDS.flatMap((kind) => texts[kind]).map(wordsOf);
	const words = [...new Set(all.flat())].sort();
	const numbers = new Map(words.map((word, number) => [word, number]));
	const places = stemsOfPlaces(region);
	const inServices = new Set([...texts.services, ...texts.providers].flatMap(wordsOf));
	const flagsOf = (word: string) => {
		if (!isLongEnough(word) || !inServices.has(word)) return 0;
		const token = { folded: word, stem: stemOf(word) };
		return isOrdinary(token) || places.has(token.stem) ? SIGNIFICANT : SIGNIFICANT | DISTINCTIVE;
	};
	writeWords(writer, words);
	writer.column(Uint8Array.from(words, flagsOf));
	for (const kind of NAME_KINDS) writer.number(texts[kind].length);
	writeShortLists(
		writer,
		all.map((text) => text.map((word) => numbers.get(word) ?? 0)),
		words.length
	);
	const heads = [...texts.services, ...texts.providers].map(withoutAppendix).map(wordsOf);
	writer.column(Uint8Array.from(heads, ({ length }) => length));
	writer.column(Uint8Array.from(heads, rarestIn(all, places)));
	writer.numbers(region.municipalities.flatMap(({ parts }, number) => parts.map(() => number)));
	writer.numbers(providersOf(region));
}

/**
 * The place of the rarest of the significant words of a name, from 1; 0 where there are not two
 * of them, or all are of places: who writes "Rokytnice nad Jizerou" names no "Město Rokytnice nad Jizerou".
 */
function rarestIn(
	all: readonly (readonly string[])[],
	places: ReadonlySet<string>
): (head: readonly string[]) => number {
	const counts = new Map<string, number>();
	for (const word of all.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
	return (head) => {
		const words = [...new Set(head)].filter(isLongEnough);
		const [rarest = ''] = words.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
		const isOfPlace = words.every((word) => places.has(stemOf(word)));
		return words.length > 1 && !isOfPlace ? head.indexOf(rarest) + 1 : 0;
	};
}

function textsOf(region: NamedRecords): Record<NameKind, readonly string[]> {
	const { municipalities, types, situations, services, providers } = region;
	return {
		municipalities: municipalities.map(({ name }) => name),
		parts: municipalities.flatMap(({ parts }) => parts.map(({ name }) => name)),
		plainTypes: types.map(({ plain }) => plain),
		officialTypes: types.map(({ name }) => name),
		situations: situations.map(({ name }) => name),
		services: services.map(({ name }) => name),
		providers: providers.map(({ name }) => name)
	};
}

/** Of each service: the place of its provider from 1 on, 0 for none. */
function providersOf({ services, providers }: NamedRecords): number[] {
	const places = new Map(providers.map(({ id }, i) => [id, i + 1]));
	return services.map(({ provider }) => places.get(provider ?? '') ?? 0);
}

function wordsOf(text: string): string[] {
	return tokenize(text)
		.map(({ folded }) => folded)
		.filter(isPlain);
}

function isLongEnough(word: string): boolean {
	return word.length >= MIN_LENGTH && !isStopWord(word) && !COMMON_IN_NAMES.test(word);
}

/** "Fokus Turnov, z. s." and "Domov pro seniory (Rokytnice)" are typed without what follows. */
function withoutAppendix(name: string): string {
	return name.split(/[,(–]/)[0] ?? name;
}

/** Also of places elsewhere: who writes where he is from names no firm of that town. */
function stemsOfPlaces({ municipalities, towns, lexicon }: NamedRecords): ReadonlySet<string> {
	const names = [
		...municipalities.flatMap(namesOf),
		...towns.map(({ name }) => name),
		...lexicon.elsewhere.flatMap(({ name, cases }) => [name, ...cases])
	];
	return new Set(names.flatMap(tokenize).map(({ stem }) => stem));
}

function namesOf({ name, cases }: Municipality): string[] {
	return [name, ...Object.values(cases)];
}
