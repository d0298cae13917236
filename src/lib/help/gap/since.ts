import { isDocumented } from './gaps.ts';
import { evidenceOf } from '../offer/offers.ts';
import type { Offer } from '../offer/offers.ts';
import type { Answer, Gap, PartialDate, Provenance, Region } from '#lib/region/region.ts';
import { currentOf, newestFirst } from '#lib/region/statements.ts';

/** Since when an answer is known to hold. */
export type Since =
	/** The newest fact that says so; `null`: none of them is dated. */
	| { readonly kind: 'stated'; readonly date: PartialDate | null }
	/** The last help that was here ended then, and no source knows of other. */
	| { readonly kind: 'ended'; readonly date: PartialDate }
	/** No source speaks of it: the day of the data is the day it was last looked for. */
	| { readonly kind: 'silent'; readonly date: PartialDate };

interface Known {
	readonly answer: Answer;
	readonly gaps: readonly Gap[];
	readonly toAsk: readonly Offer[];
	readonly excluded: readonly Offer[];
}

/**
 * Finds since when there is no *yes*. A *no* stands on documented gaps, else on
 * what its services say; an *ask* on what the services to be asked say.
 */
export function sinceOf({ released }: Pick<Region, 'released'>, known: Known): Since {
	const facts = factsOf(known).sort(newestFirst);
	if (facts[0]) return { kind: 'stated', date: facts[0].date };
	const ended = known.toAsk.length === 0 ? lastEnd(known.excluded) : null;
	return ended ? { kind: 'ended', date: ended } : { kind: 'silent', date: released };
}

function factsOf({ answer, gaps, toAsk, excluded }: Known): Provenance[] {
	if (answer === 'ask') return toAsk.flatMap((offer) => evidenceOf(offer) ?? []);
	const documented = gaps.filter(isDocumented).flatMap(({ reasons }) => currentOf(reasons) ?? []);
	if (documented.length > 0) return documented;
	return excluded.filter(isElsewhere).flatMap((offer) => evidenceOf(offer) ?? []);
}

/** Runs, would fit, and does not come here. */
function isElsewhere({ misfits }: Offer): boolean {
	return misfits.length === 0;
}

function lastEnd(excluded: readonly Offer[]): PartialDate | null {
	const ends = excluded.flatMap(({ service }) => service.status.since ?? []);
	return ends.sort().at(-1) ?? null;
}
