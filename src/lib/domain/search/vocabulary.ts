import { editDistance } from './edit-distance.ts';
import type { Token } from './tokens.ts';

/** A stem of the vocabulary that a word may mean, and how surely: from 0 to 1. */
export interface Match {
	readonly term: number;
	readonly quality: number;
}

const SAME_FORM = 1;
const SAME_STEM = 0.95;
/** A word cut short while typing; grows to this as fewer letters are missing. */
const BEGINNING = 0.85;
const MIN_BEGINNING = 3;
/** The two below are for one and two typos. */
const TYPO_QUALITY = [0.8, 0.65] as const;
const ONE_TYPO_FROM = 4;
const TWO_TYPOS_FROM = 8;

/**
 * All distinct stems of the lexicon, each with the forms it was written in.
 *
 * A word is looked up by its form, then by its stem, then as the beginning of a
 * known word, and only if all that fails with typos: a right word is never
 * taken for a misspelled one.
 */
export class Vocabulary {
	readonly #terms = new Map<string, number>();
	readonly #forms = new Map<string, number>();
	#sorted: readonly string[] | null = null;

	/** Number of distinct stems. */
	get size(): number {
		return this.#terms.size;
	}

	/** Adds a word and returns the number of its stem. */
	add({ folded, stem }: Pick<Token, 'folded' | 'stem'>): number {
		const term = this.#terms.get(stem) ?? this.#terms.size;
		this.#terms.set(stem, term);
		this.#forms.set(folded, this.#forms.get(folded) ?? term);
		this.#sorted = null;
		return term;
	}

	/** The number of a stem that is surely meant: the same form or the same stem. */
	exact({ folded, stem }: Pick<Token, 'folded' | 'stem'>): Match | null {
		const form = this.#forms.get(folded);
		if (form !== undefined) return { term: form, quality: SAME_FORM };
		const term = this.#terms.get(stem);
		return term === undefined ? null : { term, quality: SAME_STEM };
	}

	/** All stems a word may mean; of equal ones the surer. */
	lookUp(token: Pick<Token, 'folded' | 'stem'>): readonly Match[] {
		const exact = this.exact(token);
		if (exact) return [exact];
		const begun = this.#beginningWith(token.folded);
		return begun.length > 0 ? begun : this.#near(token);
	}

	#beginningWith(start: string): Match[] {
		if (start.length < MIN_BEGINNING) return [];
		const words = this.#words();
		const found: Match[] = [];
		for (let i = firstFrom(words, start); words[i]?.startsWith(start); i++) {
			const word = words[i] ?? '';
			found.push({
				term: this.#termOf(word),
				quality: BEGINNING * Math.sqrt(start.length / word.length)
			});
		}
		return surest(found);
	}

	#near({ folded, stem }: Pick<Token, 'folded' | 'stem'>): Match[] {
		const limit = typosAllowed(folded);
		if (limit === 0) return [];
		const found = this.#words().flatMap((word) => {
			const typos = Math.min(editDistance(folded, word, limit), editDistance(stem, word, limit));
			const quality = TYPO_QUALITY[typos - 1];
			return typos > limit || quality === undefined ? [] : [{ term: this.#termOf(word), quality }];
		});
		return surest(found);
	}

	#words(): readonly string[] {
		this.#sorted ??= [...new Set([...this.#forms.keys(), ...this.#terms.keys()])].sort();
		return this.#sorted;
	}

	#termOf(word: string): number {
		// Every word of the sorted list is a key of one of the two maps.
		return this.#forms.get(word) ?? (this.#terms.get(word) as number);
	}
}

function typosAllowed({ length }: string): number {
	if (length < ONE_TYPO_FROM) return 0;
	return length < TWO_TYPOS_FROM ? 1 : 2;
}

function surest(matches: readonly Match[]): Match[] {
	const best = new Map<number, number>();
	for (const { term, quality } of matches) {
		best.set(term, Math.max(quality, best.get(term) ?? 0));
	}
	return [...best].map(([term, quality]) => ({ term, quality }));
}

/** Index of the first word not before `start`, by halving. */
function firstFrom(sorted: readonly string[], start: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
