import { surest, type Match } from './match.ts';
import { isNoise } from './stop-words.ts';
import { isLikelySlip } from './typos.ts';
import { numberStems } from './stem-numbers.ts';
import type { Steps } from '../steps.ts';
import { stemOf, type Token } from './tokens.ts';
import { wordTableOf, type WordTable } from './word-table.ts';

/** No stem. */
const NONE = -1;
const SAME_FORM = 1;
const SAME_STEM = 0.95;
const MIN_STEM_SHARE = 0.6;
/** A word of the lexicon before which a prefix was put. */
const WITHOUT_PREFIX = 0.75;
const MIN_WITHOUT_PREFIX = 4;
const VERB_PREFIXES = 'ne na nad ob od po pod pre pri pro roz u vy za o s z'.split(' ');
/** A word cut short while typing, times the share of it that was typed. */
const BEGINNING = 0.85;
const MIN_BEGINNING = 4;
const MIN_BEGINNING_SHARE = 0.5;
/** How much surer one is with each letter that is right: two typos in eight letters leave a half. */
const TYPO_COST = 2;
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
	/** Forms and stems together. */
	readonly #words: WordTable;
	/** By word: the stem whose form it is, or none. */
	readonly #formTerms: Int16Array;
	/** By word: the stem it is itself, or none. */
	readonly #stemTerms: Int16Array;
	/** Number of distinct stems. */
	readonly size: number;
	/** How many of them, the first ones, are fillers. */
	readonly fillers: number;

	/** @param useClasses by stem: see `useClassOf` */
	constructor({ forms, stems, stemOfForm }: StemmedForms, useClasses: ArrayLike<number>) {
		const { numbers, fillers } = numberStems(stems, useClasses);
		const words = [...new Set([...forms, ...stems])].sort();
		const places = new Map(words.map((word, at) => [word, at]));
		this.size = stems.length;
		this.fillers = fillers;
		this.#words = wordTableOf(words);
		this.#formTerms = new Int16Array(words.length).fill(NONE);
		this.#stemTerms = new Int16Array(words.length).fill(NONE);
		forms.forEach((form, i) => {
			this.#formTerms[places.get(form) ?? NONE] = numbers[stemOfForm[i] ?? NONE] ?? NONE;
		});
		stems.forEach((stem, i) => {
			this.#stemTerms[places.get(stem) ?? NONE] = numbers[i] ?? NONE;
		});
	}

	/** The number of a stem that is surely meant: the same form or the same stem. */
	exact({ folded, stem }: Pick<Token, 'folded' | 'stem'>): Match | null {
		const form = this.#termAt(this.#formTerms, folded);
		if (form !== NONE) return { term: form, quality: SAME_FORM };
		const term = this.#termAt(this.#stemTerms, stem);
		return term === NONE ? null : { term, quality: SAME_STEM };
	}

	/** Whether a folded word stands in the lexicon just so. */
	hasForm(folded: string): boolean {
		return this.#termAt(this.#formTerms, folded) !== NONE;
	}

	/** Whether a folded text begins a word of the lexicon. */
	isBeginning(start: string): boolean {
		return this.#words.isBeginning(start);
	}

	/** All stems a word may mean; of equal ones the surer. */
	lookUp(token: Pick<Token, 'folded' | 'stem'>): readonly Match[] {
		const exact = this.exact(token) ?? this.#withoutPrefix(token);
		if (exact) return isCutShort(token) ? surest([exact, ...this.#near(token)]) : [exact];
		if (isNoise(token.folded)) return [];
		const begun = this.beginningWith(token.folded, MIN_BEGINNING_SHARE);
		return token.folded.length >= MIN_BEGINNING && begun.length > 0 ? begun : this.#near(token);
	}

	/** "nevykoupe" is about bathing, "natopil" about heating: the verb without its prefix. */
	#withoutPrefix({ folded, stem }: Pick<Token, 'folded' | 'stem'>): Match | null {
		for (const prefix of VERB_PREFIXES) {
			if (!folded.startsWith(prefix) || stem.length - prefix.length < MIN_WITHOUT_PREFIX) continue;
			const term = this.#termAt(this.#stemTerms, stem.slice(prefix.length));
			if (term !== NONE) return { term, quality: WITHOUT_PREFIX };
		}
		return null;
	}

	/**
	 * All stems a cut word may be the beginning of.
	 *
	 * @param minShare how much of the whole word must be there, from 0 to 1
	 */
	beginningWith(start: string, minShare = 0): Match[] {
		const { from, to } = this.#words.beginningWith(start);
		const found: Match[] = [];
		for (let at = from; at < to; at++) {
			const share = start.length / this.#words.wordAt(at).length;
			if (share >= minShare) found.push({ term: this.#termOf(at), quality: BEGINNING * share });
		}
		return surest(found);
	}

	#near({ folded, stem }: Pick<Token, 'folded' | 'stem'>): Match[] {
		const found = [...new Set([folded, stem])].flatMap((typed) =>
			this.#words
				.near(typed, typosAllowed)
				.filter(({ at, typos }) => typos !== 1 || isLikelySlip(typed, this.#words.wordAt(at)))
		);
		return surest(
			found.map(({ at, typos }) => ({
				term: this.#termOf(at),
				quality: 1 - (TYPO_COST * typos) / folded.length
			}))
		);
	}

	#termAt(terms: Int16Array, word: string): number {
		return terms[this.#words.placeOf(word)] ?? NONE;
	}

	#termOf(at: number): number {
		const form = this.#formTerms[at] ?? NONE;
		return form === NONE ? (this.#stemTerms[at] ?? NONE) : form;
	}
}

/** Folded words in alphabetical order, each once, and what they are compared by. */
export interface StemmedForms {
	readonly forms: readonly string[];
	/** Distinct, in the order in which the forms bring them. */
	readonly stems: readonly string[];
	/** By form: its stem. */
	readonly stemOfForm: Uint16Array;
}

/** So many are stemmed in some milliseconds. */
const FORMS_A_STEP = 1000;

/** @param forms folded, in alphabetical order, each once */
export function* stemForms(forms: readonly string[]): Steps<StemmedForms> {
	const numbers = new Map<string, number>();
	const stemOfForm = new Uint16Array(forms.length);
	for (const [i, form] of forms.entries()) {
		const stem = stemOf(form);
		const number = numbers.get(stem) ?? numbers.size;
		numbers.set(stem, number);
		stemOfForm[i] = number;
		if (i % FORMS_A_STEP === FORMS_A_STEP - 1) yield;
	}
	return { forms, stems: [...numbers.keys()], stemOfForm };
}

/** So much was cut that the stem may fit by accident: a misspelled "oblčení" ends as "oblk". */
function isCutShort({ folded, stem }: Pick<Token, 'folded' | 'stem'>): boolean {
	return stem.length < MIN_STEM_SHARE * folded.length;
}

function typosAllowed(length: number): number {
	if (length < ONE_TYPO_FROM) return 0;
	return length < TWO_TYPOS_FROM ? 1 : 2;
}
