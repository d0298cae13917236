import type { Answer } from '#lib/region/region.ts';

/** What the order of services looks at. */
interface Standing {
	/** `null`: no municipality was chosen. */
	readonly answer: Answer | null;
	/** It was looked for by its name. */
	readonly named: boolean;
	/** It surely comes there, if only it helps then. */
	readonly surelyComes: boolean;
	/** It surely runs. */
	readonly verified: boolean;
	/** The place of its type among those asked for; their number: it is none of them. */
	readonly typeRank: number;
	readonly dialled: boolean;
}

const ANSWERS: readonly (Answer | null)[] = ['yes', null, 'ask', 'no'];
/** Types asked for after so many count as equal to the last of them. */
const TYPE_RANKS = 128;

/**
 * The one order of services, as a number: the lower, the earlier. What one can
 * have comes before what to ask about, and what is not here comes last. Among
 * equals first what was named, then what surely comes there, if only it helps
 * then, then what surely runs, then the order of the types asked for, then what
 * can be dialled. Equal ones stand by name.
 */
export function standing(of: Standing): number {
	let place = ANSWERS.indexOf(of.answer);
	place = place * 2 + Number(!of.named);
	place = place * 2 + Number(!of.surelyComes);
	place = place * 2 + Number(!of.verified);
	place = place * TYPE_RANKS + Math.min(of.typeRank, TYPE_RANKS - 1);
	return place * 2 + Number(!of.dialled);
}
