import Fuse from 'fuse.js/basic';
import { listAt } from '../bytes/lists.ts';
import type { Names, Title } from './names.ts';
import { tokenize } from './tokens.ts';

/** Above it, Fuse offers titles that share little but a few letters. */
const MAX_DIFFERENCE = 0.2;
const MIN_LENGTH = 2;
/** Fuse compares with every name it is given: with more of them it is felt at each key. */
const MAX_COMPARED = 300;
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
	/** All of them, while they are few. */
	readonly #fuse: Fuse<Compared> | null;

	constructor(names: Names) {
		this.#names = names;
		this.#fuse = names.size <= MAX_COMPARED ? this.#compare(range(names.size)) : null;
	}

	/** Titles that begin as was typed, and those that look like it, typos forgiven. */
	find(query: string, limit: number): Readonly<Record<'begun' | 'alike', Title[]>> {
		const typed = tokenize(query).map(({ folded }) => folded);
		const text = typed.join(' ');
		if (text.length < MIN_LENGTH) return { begun: [], alike: [] };
		const fuse = this.#fuse ?? this.#compare(this.#likely(typed));
		const alike = fuse.search(text, { limit }).map(({ item }) => item.name);
		return {
			begun: this.#titlesOf(this.#begun(typed), limit),
			alike: this.#titlesOf(alike, limit)
		};
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

	/** Names whose first words are those that were typed, the last of them perhaps not to its end. */
	#begun(typed: readonly string[]): Iterable<number> {
		const { words, texts } = this.#names;
		const ranges = typed.map((word, i) =>
			i === typed.length - 1 ? words.beginningWith(word) : only(words.placeOf(word))
		);
		const isBegun = (name: number) => {
			const text = listAt(texts, name);
			return ranges.every(({ from, to }, i) => {
				const word = text[i] ?? -1;
				return word >= from && word < to;
			});
		};
		return this.#namesWith(ranges[0] ?? only(-1))
			.filter(isBegun)
			.sort();
	}

	/** Of many names those that have the most of the words that were typed, misspelled ones too. */
	#likely(typed: readonly string[]): number[] {
		const found = new Uint8Array(this.#names.size);
		for (const word of typed.filter(({ length }) => length >= MIN_LENGTH)) {
			const { from, to } = this.#names.words.beginningWith(word);
			const begun = to > from ? [...this.#namesWith({ from, to })] : this.#namesNear(word);
			for (const name of new Set(begun)) found[name] = (found[name] ?? 0) + 1;
		}
		const most = found.reduce((a, b) => Math.max(a, b), 0);
		const likely: number[] = [];
		for (let name = 0; most > 0 && likely.length < MAX_COMPARED && name < found.length; name++) {
			if (found[name] === most) likely.push(name);
		}
		return likely;
	}

	#namesNear(word: string): number[] {
		const near = this.#names.words.near(word, (length) => (length < 4 ? 0 : 1));
		return near.flatMap(({ at }) => [...listAt(this.#names.uses, at)]);
	}

	#namesWith({ from, to }: Range): Uint32Array {
		const { starts, values } = this.#names.uses;
		return Uint32Array.from(values.subarray(starts[from] ?? 0, starts[to] ?? 0));
	}
}

interface Range {
	readonly from: number;
	readonly to: number;
}

function only(place: number): Range {
	return { from: place, to: place < 0 ? place : place + 1 };
}

function range(length: number): number[] {
	return Array.from({ length }, (_, i) => i);
}
