import Fuse from 'fuse.js/basic';
import { namesByPrefix } from '#lib/search/names/prefix.ts';
import type { Names } from '#lib/search/names/names.ts';
import type { RecordRef } from '#lib/search/records.ts';
import { isStopWord } from '#lib/search/words/stop-words.ts';
import { tokenize } from '#lib/search/words/tokens.ts';
import { typoLimit } from '#lib/search/words/typos.ts';
import { bitCount } from '#lib/search/words/word-table.ts';

/** Above it, Fuse offers names that share little but a few letters. */
const MAX_DIFFERENCE = 0.2;
const MIN_LENGTH = 2;
/** Fuse compares with every name it is given: with more of them it is felt at each key. */
const MAX_COMPARED = 50;
/** Shorter words are prefixes of too many others. */
const MIN_LIKELY = 3;
const typosAllowed = typoLimit(4);
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

/** Finds records by their names: types, situations, municipalities, services and their providers. */
export class NameCompletion {
	readonly #names: Names;

	constructor(names: Names) {
		this.#names = names;
	}

	/** Whose name begins as was typed; only if none does, those where i and y are taken for each other. */
	byPrefix(query: string, limit: number): RecordRef[] {
		const typed = wordsOf(query);
		if (typed.join('').length < MIN_LENGTH) return [];
		return this.#recordsOf(namesByPrefix(this.#names, typed), limit);
	}

	/** Whose name looks like what was typed, typos forgiven. */
	fuzzy(query: string, limit: number): RecordRef[] {
		const typed = wordsOf(query);
		const found = this.#compare(this.#likely(typed)).search(typed.join(' '), { limit });
		return this.#recordsOf(
			found.map(({ item }) => item.name),
			limit
		);
	}

	#recordsOf(names: Iterable<number>, limit: number): RecordRef[] {
		const records: RecordRef[] = [];
		for (const name of names) {
			records.push(...this.#names.recordsOf(name));
			if (records.length >= limit) break;
		}
		return records.slice(0, limit);
	}

	#compare(names: readonly number[]): Fuse<Compared> {
		const compared = names.map((name) => ({ name, text: this.#names.textOf(name) }));
		return new Fuse(compared, OPTIONS);
	}

	/** Of many names those that have the most of the words that were typed, misspelled ones too. */
	#likely(typed: readonly string[]): number[] {
		// By name: a bit for each of the distinctive words of the query it has.
		const has = new Uint32Array(this.#names.size);
		const distinctive = typed.filter((word) => word.length >= MIN_LIKELY && !isStopWord(word));
		distinctive.slice(0, 32).forEach((word, i) => this.#mark(has, word, 1 << i));
		const likely: number[][] = [];
		for (let name = 0; name < has.length; name++) {
			const bits = has[name] ?? 0;
			if (bits > 0) (likely[bitCount(bits)] ??= []).push(name);
		}
		return (likely.at(-1) ?? []).slice(0, MAX_COMPARED);
	}

	#mark(has: Uint32Array, word: string, bit: number): void {
		const { words, postings } = this.#names;
		const prefixed = words.withPrefix(word);
		const ranges =
			prefixed.to > prefixed.from
				? [prefixed]
				: words.fuzzyMatches(word, typosAllowed).map(({ at }) => ({ from: at, to: at + 1 }));
		for (const { from, to } of ranges) {
			const end = postings.starts[to] ?? 0;
			for (let i = postings.starts[from] ?? end; i < end; i++) {
				const name = postings.values[i] ?? 0;
				has[name] = (has[name] ?? 0) | bit;
			}
		}
	}
}

function wordsOf(query: string): string[] {
	return tokenize(query).map(({ folded }) => folded);
}
