import type { Answer } from '#lib/region/region.ts';
import { DISTANCES } from './distance.ts';

/** What the order of services looks at. */
interface Standing {
	/** `null`: no municipality was chosen, and it surely serves one. */
	readonly answer: Answer | null;
	/** A municipality was chosen, so that what is sure there may come before what is likelier meant. */
	readonly placed: boolean;
	/** It only helps beside what is looked for: a carer does not drive to the doctor. */
	readonly beside: boolean;
	/** It was looked for by its name. */
	readonly named: boolean;
	/** Only for few of those it is asked for. */
	readonly limited: boolean;
	/** Not only wider groups than the people it is asked for are named. */
	readonly meant: boolean;
	/** It surely comes there, if only it helps then. */
	readonly surelyComes: boolean;
	/** It surely runs. */
	readonly verified: boolean;
	/** What the answer stands on. */
	readonly evidence: EvidenceKind;
	/** The place of its type among those asked for; their number: it is none of them. */
	readonly typeRank: number;
	/** How far it is, see `distancesFrom`. */
	readonly distance: number;
	readonly dialled: boolean;
}

/** A source speaks of this municipality, no source does, or those there are name only others. */
const EVIDENCE_KINDS = ['written', 'silent', 'elsewhere'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const ANSWERED: readonly (Answer | null)[] = ['yes', null, 'ask'];
/** Types asked for after so many count as equal to the last of them. */
const TYPE_RANKS = 128;

/**
 * The one order of services, as a number: the lower, the earlier (DESIGN.md,
 * "Who is called first"). What is not here comes last; the help looked for comes
 * before what helps beside it and, where no municipality was chosen, in the order of
 * the types asked for, what one can have before what to ask about. Among
 * equals first what was named, then what is for all, then what is meant for just
 * these people, then what surely comes there, if only it helps then, then what
 * surely runs, then what a source speaks of, then the order of the types asked
 * for, then the nearer, then what can be dialled. Equal ones stand by name.
 */
export function standing(of: Standing): number {
	let place = Number(of.answer === 'no');
	place = place * 2 + Number(of.beside);
	place = place * TYPE_RANKS + (of.placed || of.named ? 0 : Math.min(of.typeRank, TYPE_RANKS - 1));
	place = place * ANSWERED.length + Math.max(0, ANSWERED.indexOf(of.answer));
	place = place * 2 + Number(!of.named);
	place = place * 2 + Number(of.limited);
	place = place * 2 + Number(!of.meant);
	place = place * 2 + Number(!of.surelyComes);
	place = place * 2 + Number(!of.verified);
	place = place * EVIDENCE_KINDS.length + EVIDENCE_KINDS.indexOf(of.evidence);
	place = place * TYPE_RANKS + Math.min(of.typeRank, TYPE_RANKS - 1);
	place = place * DISTANCES + of.distance;
	return place * 2 + Number(!of.dialled);
}
