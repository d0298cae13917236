import type { ByteReader } from '#lib/bytes/byte-reader.ts';
import {
	invert,
	listAt,
	numbersUpTo,
	startsOf,
	type Lists,
	type Numbers
} from '#lib/bytes/lists.ts';
import { readShortLists } from '#lib/bytes/short-lists.ts';
import { isNoise } from '../words/stop-words.ts';
import { stemOf, type Token } from '../words/tokens.ts';
import type { WordTable } from '../words/word-table.ts';

/** A record by its kind and its place in the list of them. */
export interface Title {
	readonly kind: 'municipality' | 'type' | 'situation' | 'service';
	readonly number: number;
}

/** How many records of each kind have names, in the order in which their names are written. */
export const NAME_KINDS = [
	'municipalities',
	'parts',
	'plainTypes',
	'officialTypes',
	'situations',
	'services',
	'providers'
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A word counts when a whole name is compared: it is neither a filler nor a legal form. */
export const COUNTS = 1;
/** A word tells one name from others. */
export const TELLS = 2;

/** Shorter stems begin too much. */
const MIN_STEM = 3;

/** All names there are, as lists of words; words and names are numbers. */
export class Names {
	readonly words: WordTable;
	/** By name: its words, in their order. */
	readonly texts: Lists;
	/** By word: the names it stands in. */
	readonly uses: Lists;
	/** By name of a service or a provider: how many words come before the legal form or an appendix. */
	readonly heads: Uint8Array;
	/** By the same: which of its words is the rarest, from 1; 0 where one word is all it has. */
	readonly rarest: Uint8Array;
	readonly #signs: Uint8Array;
	readonly #starts: Readonly<Record<NameKind, number>>;
	/** By part: its municipality. */
	readonly #municipalityOf: Numbers;
	/** By provider: its services. */
	readonly #servicesOf: Lists;

	/** Reads what `writeNames` wrote after the words. */
	constructor(words: WordTable, reader: ByteReader) {
		this.words = words;
		this.#signs = reader.bytes();
		const counts = NAME_KINDS.map(() => reader.number());
		const starts = startsOf(counts);
		this.#starts = Object.fromEntries(
			NAME_KINDS.map((kind, i) => [kind, starts[i] ?? 0])
			// One number for each kind.
		) as Record<NameKind, number>;
		this.texts = readShortLists(reader);
		this.heads = reader.bytes();
		this.rarest = reader.bytes();
		this.uses = invert(this.texts, this.words.size);
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
	titlesOf(name: number): Title[] {
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

	/** Whether a word of a municipality's name, or of a part's, begins so. */
	beginsPlace(start: string): boolean {
		const { from, to } = this.words.beginningWith(start);
		for (let word = from; word < to; word++) {
			// The names of places come first.
			const [name = this.size] = listAt(this.uses, word);
			if (name < this.#starts.plainTypes) return true;
		}
		return false;
	}

	/** A name as its folded words. */
	textOf(name: number): string {
		return Array.from(listAt(this.texts, name), (word) => this.words.wordAt(word)).join(' ');
	}

	counts(word: number): boolean {
		return ((this.#signs[word] ?? 0) & COUNTS) > 0;
	}

	tells(word: number): boolean {
		return ((this.#signs[word] ?? 0) & TELLS) > 0;
	}

	/** Words with the same stem as one that was said, unless it is a filler. Stems differ from words in their last letters only. */
	wordsLike({ stem, folded }: Pick<Token, 'stem' | 'folded'>): number[] {
		if (isNoise(folded)) return [];
		if (stem.length < MIN_STEM) return [this.words.placeOf(folded)].filter((word) => word >= 0);
		const { from, to } = this.words.beginningWith(stem.slice(0, -1));
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
