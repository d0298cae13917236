import { invert, listAt, type Lists, type Numbers } from '#lib/bytes/lists.ts';
import type { Id } from '#lib/region/region.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** What a `PhraseIndex` stands on: what is written at build and read on a phone. */
export interface PhraseLists {
	/** Each phrase: the number of its owner, then its stems, ascending. */
	readonly phrases: Lists;
	/** By phrase: how many owners have the same. */
	readonly users: Uint8Array;
	/** Phrases that are official names. */
	readonly names: ReadonlySet<number>;
}

/**
 * What a filler weighs beside a word that tells something. Not nothing: "chci
 * umřít" and "umřít doma" differ by no more than that.
 */
const FILLER_WEIGHT = 0.1;

/** Phrases by the stems in them, and how much each stem tells. Phrases, stems and owners are numbers. */
export class PhraseIndex {
	readonly owners: readonly Id[];
	/** By stem: the fewer owners use it, the more it tells; 1 where only one does, little for fillers. */
	readonly weights: Float64Array;
	readonly #lists: PhraseLists;
	readonly #postings: Lists;
	readonly #fillers: number;

	/** @param vocabulary that has the stems */
	constructor(
		owners: readonly Id[],
		lists: PhraseLists,
		{ size, fillers }: Pick<Vocabulary, 'size' | 'fillers'>
	) {
		this.owners = owners;
		this.#lists = lists;
		this.#fillers = fillers;
		this.#postings = invert(lists.phrases, size, 1);
		this.weights = Float64Array.from({ length: size }, (_, stem) => this.#weightOf(stem));
	}

	ownerOf(phrase: number): number {
		return this.#lists.phrases.values[this.#lists.phrases.starts[phrase] ?? -1] ?? 0;
	}

	/** The stems a phrase needs. */
	stemsOf(phrase: number): Numbers {
		return listAt(this.#lists.phrases, phrase).subarray(1);
	}

	/** The phrases a stem occurs in. */
	phrasesWith(stem: number): Numbers {
		return listAt(this.#postings, stem);
	}

	/** All stems in the phrases of some owners. */
	stemsOfOwners(owners: readonly Id[]): readonly number[] {
		const stems: number[] = [];
		const numbers = new Set(owners.map((owner) => this.owners.indexOf(owner)));
		for (let phrase = 0; phrase < this.#lists.phrases.starts.length - 1; phrase++) {
			if (numbers.has(this.ownerOf(phrase))) stems.push(...this.stemsOf(phrase));
		}
		return stems;
	}

	/** The fewer owners share a phrase, the more it tells: 1 where only one has it. */
	rarityOf(phrase: number): number {
		return rarity(this.#lists.users[phrase] ?? 1, this.owners.length);
	}

	/** Who says it means its owner, whatever else is said. */
	isName(phrase: number): boolean {
		return this.#lists.names.has(phrase);
	}

	isFiller(stem: number): boolean {
		return stem < this.#fillers;
	}

	/** No word of it tells anything by itself: "kam jít". */
	isAllFillers(phrase: number): boolean {
		return this.stemsOf(phrase).every((stem) => this.isFiller(stem));
	}

	/** Phrases of one owner follow each other. */
	#weightOf(stem: number): number {
		const { starts, values } = this.#postings;
		let users = 0;
		let last = -1;
		for (let i = starts[stem] ?? 0; i < (starts[stem + 1] ?? 0); i++) {
			const owner = this.ownerOf(values[i] ?? 0);
			if (owner !== last) users++;
			last = owner;
		}
		return users && rarity(users, this.owners.length) * (this.isFiller(stem) ? FILLER_WEIGHT : 1);
	}
}

/** From 1, where one of all uses a thing, towards 0: inverse document frequency. */
function rarity(users: number, all: number): number {
	return Math.log(1 + all / users) / Math.log(1 + all);
}
