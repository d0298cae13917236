import { startsOf } from '#lib/bytes/lists.ts';
import type { Steps } from '../steps.ts';
import { isStopWord } from './stop-words.ts';
import { meantStem, NO_READINGS, type Readings } from './synonyms.ts';
import type { Word } from './tokens.ts';
import { isLikelyTypo, typoLimit } from './typos.ts';
import { wordTableOf, type WordTable } from './word-table.ts';

/** A term of the vocabulary that a word may mean. */
export interface Match {
	readonly term: number;
	/** How surely it is meant: from 0 to 1. */
	readonly quality: number;
	readonly kind: 'form' | 'stem' | 'verb-prefix' | 'prefix' | 'typo' | 'relative';
}

/** No term. */
const NONE = -1;
const SAME_FORM = 1;
const SAME_STEM = 0.95;
const MIN_STEM_SHARE = 0.6;
/** A word of the lexicon before which a verb prefix was put. */
const WITHOUT_VERB_PREFIX = 0.75;
const MIN_WITHOUT_VERB_PREFIX = 4;
const NEGATION = ['ne'];
const VERB_PREFIXES = 'ne na nad ob od po pod pre pri pro roz u vy za o s z'.split(' ');
/** A word typed only in part, times the share of it that was typed. */
const PREFIX = 0.85;
const MIN_PREFIX = 4;
const MIN_PREFIX_SHARE = 0.5;
/** How much surer one is with each letter that is right: two typos in eight letters leave a half. */
const TYPO_COST = 2;
const typosAllowed = typoLimit(4, 8);
/** A word that begins alike, times the share of it that does. */
const RELATIVE = 0.6;
const MIN_RELATIVE = 5;
const MIN_RELATIVE_SHARE = 0.7;

/** Whether a word is none of ours, and only looks as if it were meant to be one. */
export function isGuess({ kind }: Match): boolean {
	return kind === 'typo' || kind === 'relative';
}

/**
 * All terms of the lexicon: its distinct stems, numbered, each with the forms
 * it was written in.
 *
 * A word is looked up by its form, then by its stem, then as a prefix of a
 * known word, and only if all that fails with typos: a right word is never
 * taken for a misspelled one. Last of all by what it begins with: "přivolávací"
 * is rather about "přivolat" than about nothing.
 */
export class Vocabulary {
	/** Forms and stems together. */
	readonly #words: WordTable;
	/** By word: the term whose form it is, or none. */
	readonly #formTerms: Int16Array;
	/** By word: the term whose stem it is, or none. */
	readonly #stemTerms: Int16Array;
	readonly #isLookalike: Readings['isLookalike'];
	/** Number of terms. */
	readonly size: number;
	/** How many of them, the first ones, are stop words. */
	readonly stopWords: number;

	/** @param frequencyClasses by stem: see `frequencyClass` */
	constructor(
		{ forms, stems, stemOfForm, readings }: StemmedForms,
		frequencyClasses: ArrayLike<number>
	) {
		const { terms, stopWords } = numberStems(stems, frequencyClasses);
		const words = [...new Set([...forms, ...stems, ...readings.synonyms.keys()])].sort();
		const places = new Map(words.map((word, at) => [word, at]));
		this.#isLookalike = readings.isLookalike;
		this.size = stems.length;
		this.stopWords = stopWords;
		this.#words = wordTableOf(words);
		this.#formTerms = new Int16Array(words.length).fill(NONE);
		this.#stemTerms = new Int16Array(words.length).fill(NONE);
		forms.forEach((form, i) => {
			this.#formTerms[places.get(form) ?? NONE] = terms[stemOfForm[i] ?? NONE] ?? NONE;
		});
		stems.forEach((stem, i) => {
			this.#stemTerms[places.get(stem) ?? NONE] = terms[i] ?? NONE;
		});
		for (const [alike, stem] of readings.synonyms) {
			this.#stemTerms[places.get(alike) ?? NONE] = this.#termAt(this.#stemTerms, stem);
		}
	}

	/** The term that is surely meant: one of the same form, or of the same stem where that tells enough. */
	exact({ folded, stem }: Word): Match | null {
		const form = this.#termAt(this.#formTerms, folded);
		if (form !== NONE) return { term: form, quality: SAME_FORM, kind: 'form' };
		if (this.#isLookalike(folded)) return null;
		const term = this.#termAt(this.#stemTerms, stem);
		return term === NONE ? null : { term, quality: SAME_STEM, kind: 'stem' };
	}

	/** Whether a folded word stands in the lexicon just so. */
	hasForm(folded: string): boolean {
		return this.#termAt(this.#formTerms, folded) !== NONE;
	}

	/** Whether a folded text is a prefix of a word of the lexicon. */
	isPrefix(text: string): boolean {
		return this.#words.isPrefix(text);
	}

	/** The terms of a word that is surely spelled right: its own, or what it denies. */
	lookUpRight(word: Word): readonly Match[] {
		const match = this.exact(word) ?? this.#withoutVerbPrefix(word, NEGATION);
		return match ? [match] : [];
	}

	/** All terms a word may mean, each once, by its best match. */
	lookUp(word: Word): readonly Match[] {
		const exact = this.exact(word) ?? this.#withoutVerbPrefix(word, VERB_PREFIXES);
		if (exact)
			return isCutShort(word) ? bestMatches([exact, ...this.#fuzzyMatches(word)]) : [exact];
		if (isStopWord(word.folded)) return [];
		const prefixed = this.prefixMatches(word.folded, MIN_PREFIX_SHARE);
		const isPrefix = word.folded.length >= MIN_PREFIX && prefixed.length > 0;
		if (isPrefix) return prefixed;
		const misspelled = this.#fuzzyMatches(word);
		return misspelled.length > 0 ? misspelled : this.#relatives(word);
	}

	/** "nevykoupe" is about bathing, "natopil" about heating: the verb without its prefix. */
	#withoutVerbPrefix({ folded, stem }: Word, prefixes: readonly string[]): Match | null {
		for (const prefix of prefixes) {
			if (!folded.startsWith(prefix) || stem.length - prefix.length < MIN_WITHOUT_VERB_PREFIX)
				continue;
			const term = this.#termAt(this.#stemTerms, stem.slice(prefix.length));
			if (term !== NONE) return { term, quality: WITHOUT_VERB_PREFIX, kind: 'verb-prefix' };
		}
		return null;
	}

	/**
	 * All terms that a word typed only in part may be.
	 *
	 * @param minShare how much of the whole word must be there, from 0 to 1
	 */
	prefixMatches(text: string, minShare = 0): Match[] {
		const { from, to } = this.#words.withPrefix(text);
		const found: Match[] = [];
		for (let at = from; at < to; at++) {
			const share = text.length / this.#words.wordAt(at).length;
			if (share < minShare) continue;
			found.push({ term: this.#termOf(at), quality: PREFIX * share, kind: 'prefix' });
		}
		return bestMatches(found);
	}

	#fuzzyMatches({ folded, stem }: Word): Match[] {
		const found = [...new Set([folded, stem])].flatMap((typed) =>
			this.#words
				.fuzzyMatches(typed, typosAllowed)
				.filter(({ at, typos }) => typos !== 1 || isLikelyTypo(typed, this.#words.wordAt(at)))
		);
		return bestMatches(
			found.map(({ at, typos }) => ({
				term: this.#termOf(at),
				quality: 1 - (TYPO_COST * typos) / folded.length,
				kind: 'typo'
			}))
		);
	}

	/** The words that have the longest beginning in common with one, each most of it. */
	#relatives({ folded, stem }: Word): Match[] {
		const least = Math.max(MIN_RELATIVE, stem.length * MIN_RELATIVE_SHARE);
		for (let length = stem.length; length >= least; length--) {
			const { from, to } = this.#words.withPrefix(folded.slice(0, length));
			const found: Match[] = [];
			for (let at = from; at < to; at++) {
				const share = length / this.#words.wordAt(at).length;
				if (share < MIN_RELATIVE_SHARE) continue;
				found.push({ term: this.#termOf(at), quality: RELATIVE * share, kind: 'relative' });
			}
			if (found.length > 0) return bestMatches(found);
		}
		return [];
	}

	#termAt(terms: Int16Array, word: string): number {
		return terms[this.#words.indexOf(word)] ?? NONE;
	}

	#termOf(at: number): number {
		const form = this.#formTerms[at] ?? NONE;
		return form === NONE ? (this.#stemTerms[at] ?? NONE) : form;
	}
}

/** Each term once, by the best of its matches. */
function bestMatches(matches: readonly Match[]): Match[] {
	const best = new Map<number, Match>();
	for (const match of matches) {
		if (match.quality > (best.get(match.term)?.quality ?? 0)) best.set(match.term, match);
	}
	return [...best.values()];
}

/** So much was cut that the stem may fit by accident: a misspelled "oblčení" ends as "oblk". */
function isCutShort({ folded, stem }: Word): boolean {
	return stem.length < MIN_STEM_SHARE * folded.length;
}

/** Folded words in alphabetical order, each once, and what they are compared by. */
interface StemmedForms {
	readonly forms: readonly string[];
	/** Distinct, in the order in which the forms bring them. */
	readonly stems: readonly string[];
	/** By form: its stem. */
	readonly stemOfForm: Uint16Array;
	readonly readings: Readings;
}

/** Between two pauses: stemming so many takes some milliseconds. */
const FORMS_A_STEP = 1000;

/** @param forms folded, in alphabetical order, each once */
export function* stemForms(
	forms: readonly string[],
	readings: Readings = NO_READINGS
): Steps<StemmedForms> {
	const numbers = new Map<string, number>();
	const stemOfForm = new Uint16Array(forms.length);
	for (const [i, form] of forms.entries()) {
		const stem = meantStem(form, readings);
		const number = numbers.get(stem) ?? numbers.size;
		numbers.set(stem, number);
		stemOfForm[i] = number;
		if (i % FORMS_A_STEP === FORMS_A_STEP - 1) yield;
	}
	return { forms, stems: [...numbers.keys()], stemOfForm, readings };
}

/** The highest class; a stem that occurs more than 32,000 times would be in it, too. */
const MOST_FREQUENT = 15;

/** How often a stem occurs, in powers of two: exact enough to sort by, and in one byte. */
export function frequencyClass(count: number): number {
	return Math.round(Math.log2(Math.max(1, count)));
}

/**
 * Numbers stems so that the most frequent come first, and before them the stop
 * words: small numbers are written in few bytes, and a stop word is known by its
 * number.
 */
function numberStems(stems: readonly string[], frequencyClasses: ArrayLike<number>) {
	const ranks = Uint8Array.from(stems, (stem, i) =>
		isStopWord(stem) ? 0 : 1 + MOST_FREQUENT - Math.min(MOST_FREQUENT, frequencyClasses[i] ?? 0)
	);
	const lengths = new Uint32Array(MOST_FREQUENT + 2);
	for (const rank of ranks) lengths[rank] = (lengths[rank] ?? 0) + 1;
	const next = startsOf(lengths);
	const terms = Uint16Array.from(ranks, (rank) => {
		const number = next[rank] ?? 0;
		next[rank] = number + 1;
		return number;
	});
	return { terms, stopWords: lengths[0] ?? 0 };
}
