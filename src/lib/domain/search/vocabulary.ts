import { surest, type Match } from './match.ts';
import { NearWords } from './near-words.ts';
import { isNoise } from './noise.ts';
import { isLikelySlip } from './slips.ts';
import { wordsBeginningWith } from './sorted-words.ts';
import type { Token } from './tokens.ts';

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
	readonly #stems: string[] = [];
	readonly #terms = new Map<string, number>();
	readonly #forms = new Map<string, number>();
	#sorted: readonly string[] | null = null;
	#nearWords: NearWords | null = null;

	/** Number of distinct stems. */
	get size(): number {
		return this.#stems.length;
	}

	/** The stem with a number. */
	stemOf(term: number): string {
		return this.#stems[term] ?? '';
	}

	/** Adds a word and returns the number of its stem. */
	add({ folded, stem }: Pick<Token, 'folded' | 'stem'>): number {
		const term = this.#terms.get(stem) ?? this.#stems.push(stem) - 1;
		this.#terms.set(stem, term);
		this.#forms.set(folded, this.#forms.get(folded) ?? term);
		this.#sorted = null;
		this.#nearWords = null;
		return term;
	}

	/** The number of a stem that is surely meant: the same form or the same stem. */
	exact({ folded, stem }: Pick<Token, 'folded' | 'stem'>): Match | null {
		const form = this.#forms.get(folded);
		if (form !== undefined) return { term: form, quality: SAME_FORM };
		const term = this.#terms.get(stem);
		return term === undefined ? null : { term, quality: SAME_STEM };
	}

	/** Whether a folded word stands in the lexicon just so. */
	hasForm(folded: string): boolean {
		return this.#forms.has(folded);
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
			const term = this.#terms.get(stem.slice(prefix.length));
			if (term !== undefined) return { term, quality: WITHOUT_PREFIX };
		}
		return null;
	}

	/**
	 * All stems a cut word may be the beginning of.
	 *
	 * @param minShare how much of the whole word must be there, from 0 to 1
	 */
	beginningWith(start: string, minShare = 0): Match[] {
		const found = wordsBeginningWith(this.#words(), start).map((word) => ({
			word,
			share: start.length / word.length
		}));
		return surest(
			found
				.filter(({ share }) => share >= minShare)
				.map(({ word, share }) => ({ term: this.#termOf(word), quality: BEGINNING * share }))
		);
	}

	#near({ folded, stem }: Pick<Token, 'folded' | 'stem'>): Match[] {
		this.#nearWords ??= new NearWords(this.#words());
		const words = this.#nearWords;
		const found = [...new Set([folded, stem])].flatMap((typed) =>
			words
				.find(typed, typosAllowed)
				.filter(({ word, typos }) => typos !== 1 || isLikelySlip(typed, word))
		);
		return surest(
			found.map(({ word, typos }) => ({
				term: this.#termOf(word),
				quality: 1 - (TYPO_COST * typos) / folded.length
			}))
		);
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

/** So much was cut that the stem may fit by accident: a misspelled "oblčení" ends as "oblk". */
function isCutShort({ folded, stem }: Pick<Token, 'folded' | 'stem'>): boolean {
	return stem.length < MIN_STEM_SHARE * folded.length;
}

function typosAllowed(length: number): number {
	if (length < ONE_TYPO_FROM) return 0;
	return length < TWO_TYPOS_FROM ? 1 : 2;
}
