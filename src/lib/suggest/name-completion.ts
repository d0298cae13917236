import Fuse from 'fuse.js/basic';
import { begunNames, only } from '#lib/search/names/prefix.ts';
import { bitCount } from '#lib/search/words/bits.ts';
import type { Names, Title } from '#lib/search/names/names.ts';
import { isNoise } from '#lib/search/words/stop-words.ts';
import { tokenize } from '#lib/search/words/tokens.ts';

/** Above it, Fuse offers titles that share little but a few letters. */
const MAX_DIFFERENCE = 0.2;
const MIN_LENGTH = 2;
/** Fuse compares with every name it is given: with more of them it is felt at each key. */
const MAX_COMPARED = 50;
/** Shorter words begin too many others. */
const MIN_LIKELY = 3;
const ONE_TYPO_FROM = 4;
const OPTIONS = {
	keys: ['text'],
	threshold: MAX_DIFFERENCE,
	ignoreLocation: true,
	minMatchCharLength: MIN_LENGTH
};

interface Compared {
	readonly name: number;
	readonly text: string;
}

/** Records by what they are called: types, situations, municipalities, services and their providers. */
export class Titles {
	readonly #names: Names;

	constructor(names: Names) {
		this.#names = names;
	}

	/** Titles that begin as was typed; only if none does, those where i and y are taken for each other. */
	begun(query: string, limit: number): Title[] {
		const typed = wordsOf(query);
		if (typed.join('').length < MIN_LENGTH) return [];
		return this.#titlesOf(begunNames(this.#names, typed), limit);
	}

	/** Titles that look like what was typed, typos forgiven. */
	alike(query: string, limit: number): Title[] {
		const typed = wordsOf(query);
		const found = this.#compare(this.#likely(typed)).search(typed.join(' '), { limit });
		return this.#titlesOf(
			found.map(({ item }) => item.name),
			limit
		);
	}

	#titlesOf(names: Iterable<number>, limit: number): Title[] {
		const titles: Title[] = [];
		for (const name of names) {
			titles.push(...this.#names.titlesOf(name));
			if (titles.length >= limit) break;
		}
		return titles.slice(0, limit);
	}

	#compare(names: readonly number[]): Fuse<Compared> {
		const compared = names.map((name) => ({ name, text: this.#names.textOf(name) }));
		return new Fuse(compared, OPTIONS);
	}

	/** Of many names those that have the most of the words that were typed, misspelled ones too. */
	#likely(typed: readonly string[]): number[] {
		// A bit for each of the words that tell something.
		const said = new Uint32Array(this.#names.size);
		const telling = typed.filter((word) => word.length >= MIN_LIKELY && !isNoise(word));
		telling.slice(0, 32).forEach((word, i) => this.#mark(said, word, 1 << i));
		const likely: number[][] = [];
		for (let name = 0; name < said.length; name++) {
			const bits = said[name] ?? 0;
			if (bits > 0) (likely[bitCount(bits)] ??= []).push(name);
		}
		return (likely.at(-1) ?? []).slice(0, MAX_COMPARED);
	}

	#mark(said: Uint32Array, word: string, bit: number): void {
		const { words, uses } = this.#names;
		const begun = words.beginningWith(word);
		const ranges =
			begun.to > begun.from ? [begun] : words.near(word, oneTypo).map(({ at }) => only(at));
		for (const { from, to } of ranges) {
			const end = uses.starts[to] ?? 0;
			for (let i = uses.starts[from] ?? end; i < end; i++) {
				const name = uses.values[i] ?? 0;
				said[name] = (said[name] ?? 0) | bit;
			}
		}
	}
}

function wordsOf(query: string): string[] {
	return tokenize(query).map(({ folded }) => folded);
}

function oneTypo(length: number): number {
	return length < ONE_TYPO_FROM ? 0 : 1;
}
