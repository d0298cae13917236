import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import type { Id } from '#lib/region/region.ts';
import type { Suggestion } from './suggestion.ts';

/** A thing the query may mean, with how surely: above 0, the higher the surer. */
export interface Scored {
	readonly id: Id;
	readonly score: number;
}

/** A type a query may mean. */
export interface MeantType extends Scored {
	/** Only a situation named it, as what helps beside. */
	readonly beside?: boolean;
}

/** What a query was taken to mean, whom the help is for among it. Shown to the reader, who can remove each part of it. */
export interface Meaning extends Need {
	readonly query: string;
	/** Nothing was typed, or something in it means something. */
	readonly understood: boolean;
	/** It is hardly understood because it is a need that no service here answers: "kdo opraví auto". */
	readonly otherNeed: boolean;
	/** Service types, the likeliest first. */
	readonly types: readonly MeantType[];
	/** What was meant is clear: else the reader is asked whether it is this, and whom to ask is said. */
	readonly sure: boolean;
	/** Services meant by their own or their provider's name. */
	readonly services: readonly Scored[];
	readonly situations: readonly Scored[];
	/** Advice that needs no provider, the likeliest first. */
	readonly topics: readonly Scored[];
	/** Whether it answers better than any service. */
	readonly topicsFirst: boolean;
	/** All groups that were spoken of, be it clear or not for which of them the help is. */
	readonly people: readonly Id[];
	/** A village or a part of one, recognised in any case form. */
	readonly municipality: Id | null;
	/** The words that named it or another place, as typed: `v ponikle`. */
	readonly municipalityWords: string | null;
	/** A place outside the region that was named, as typed. */
	readonly elsewhere: string | null;
	/** Unknown words, as typed, that stand where a place would: if they are one, it is none of ours. */
	readonly maybeElsewhere: string | null;
	/** Words that mean nothing to us, as typed: neither ours nor misspelled ones of ours. */
	readonly unknown: readonly string[];
	/**
	 * Where nothing is understood: what stands before the last words, if they are
	 * a prefix of a word or a name we know and no other word is unknown. While
	 * somebody types, it is too early to judge them.
	 */
	readonly beforePartial: string | null;
	/** Crisis lines to show first, the best first; empty: no danger was typed. */
	readonly lines: readonly Id[];
	/** It sounds like danger, though nothing says which: whom to call is said, and the answer stays. */
	readonly mayBeDanger: boolean;
	/** Services help sooner: the lines come below them. */
	readonly linesBelow: boolean;
	/** The language it is in, where that is none of ours, and what is said in it; `null` is Czech. */
	readonly language: { readonly id: string; readonly note: string } | null;
	/** It has words that Czech does not know: other languages may. */
	readonly mayBeForeign: boolean;
	/** What to choose from where a word or a name has more meanings. */
	readonly choices: readonly Suggestion[];
}

/** Nothing was typed. */
export const NO_MEANING: Meaning = {
	...ANYBODY,
	query: '',
	understood: true,
	otherNeed: false,
	types: [],
	sure: true,
	services: [],
	situations: [],
	topics: [],
	topicsFirst: false,
	people: [],
	municipality: null,
	municipalityWords: null,
	elsewhere: null,
	maybeElsewhere: null,
	unknown: [],
	beforePartial: null,
	lines: [],
	mayBeDanger: false,
	linesBelow: false,
	language: null,
	mayBeForeign: false,
	choices: []
};
