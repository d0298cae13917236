import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import type { Id } from '#lib/region/region.ts';

/** A thing the query may mean, with how surely: above 0, the higher the surer. */
export interface Scored {
	readonly id: Id;
	readonly score: number;
}

/** What a query was taken to mean, whom the help is for among it. Shown to the reader, who can remove each part. */
export interface Meaning extends Need {
	readonly query: string;
	/** Service types, the likeliest first. */
	readonly types: readonly Scored[];
	/** Services meant by their own or their provider's name. */
	readonly services: readonly Scored[];
	readonly situations: readonly Scored[];
	/** A village or a part of one, recognised in any case form. */
	readonly municipality: Id | null;
	/** The words that named it, as typed: `v ponikle`. */
	readonly municipalityWords: string | null;
	/** Words that mean nothing to us, as typed: neither ours nor misspelled ones of ours. */
	readonly unknown: readonly string[];
	/**
	 * Where nothing is understood: what stands before the last words, if they begin
	 * a word or a name we know and no other is unknown. While somebody types, it is
	 * too early to judge them.
	 */
	readonly beforeBegun: string | null;
	/** Crisis lines to show first, the best first; empty: nothing dangerous was said. */
	readonly lines: readonly Id[];
	/** What to choose from where a word or a name has more meanings. */
	readonly choices: readonly Suggestion[];
}

/** Something to choose while typing, or instead of what was typed. */
export interface Suggestion {
	readonly kind: 'type' | 'situation' | 'municipality' | 'service';
	readonly id: Id;
	/** As shown. */
	readonly text: string;
}

/** Search as the pages see it; whatever is behind it. */
export interface Search {
	/** Resolves a query to what is meant. Never throws. */
	understand(query: string): Meaning;
}

/** What may be meant beside what was understood. Apart, because it is heavy and not every query needs it. */
export interface Suggester {
	/** What the reader may be about to type, the likeliest first. */
	suggest(query: string): readonly Suggestion[];
	/** What a query that means nothing to us may be about. Never empty while there are life situations. */
	nearest(query: string): readonly Suggestion[];
}

/** Nothing was typed. */
export const NO_MEANING: Meaning = {
	...ANYBODY,
	query: '',
	types: [],
	services: [],
	situations: [],
	municipality: null,
	municipalityWords: null,
	unknown: [],
	beforeBegun: null,
	lines: [],
	choices: []
};
