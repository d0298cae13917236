import { adviceFor, isAdviser, type Advice } from '../offer/advice.ts';
import { isFor } from '#lib/region/groups.ts';
import { ANYBODY, type Need } from '../criteria/criteria.ts';
import { situationAnswer } from './situations.ts';
import { evidenceOf, offerOf, type Offer } from '../offer/offers.ts';
import { isDocumented } from './gaps.ts';
import type {
	Answer,
	Gap,
	Id,
	Measure,
	Municipality,
	PartialDate,
	Provenance,
	Region,
	Situation
} from '#lib/region/region.ts';
import { currentOf, newestFirst } from '#lib/region/statements.ts';
import { substitutesFor, type Substitute } from './substitutes.ts';
import { gapAnswer, typeAnswer } from './verdict.ts';
import { gapsForWish, gapWish, offersForWish, situationWish, typeWish, type Wish } from './wish.ts';

/** Since when an answer is known to hold. */
export type Since =
	/** The newest fact that says so; `null`: none of them is dated. */
	| { readonly kind: 'stated'; readonly date: PartialDate | null }
	/** The last help that was here ended then, and no source knows of other. */
	| { readonly kind: 'ended'; readonly date: PartialDate }
	/** No source speaks of it: the day of the data is the day it was last looked for. */
	| { readonly kind: 'silent'; readonly date: PartialDate };

/** What to do where there is no *yes*: a gap is an answer (DESIGN.md, Principles). */
export interface NextStep {
	readonly answer: Exclude<Answer, 'yes'>;
	readonly since: Since;
	/** Documented absences with their reasons. */
	readonly gaps: readonly Gap[];
	/** Just this help, which may or may not come: worth a call. */
	readonly toAsk: readonly Offer[];
	/** What looks like it and is not: it ended, does not come here, or is for others. */
	readonly excluded: readonly Offer[];
	/** Other help that does reach this municipality, the nearest first, then what may. */
	readonly substitutes: readonly Substitute[];
	/** The social worker of the right office. */
	readonly advice: Advice;
	/** What the plan says of it, what it says of the gaps first. */
	readonly measures: readonly Measure[];
}

/** `null`: help of this type is there for certain. */
export function typeNextStep(
	region: Region,
	type: Id,
	municipality: Municipality,
	need: Need = ANYBODY
): NextStep | null {
	const { answer, gaps } = typeAnswer(region, type, municipality, need);
	return stepFor(region, municipality, { answer, gaps, wish: typeWish(type, need) });
}

/** `null`: some help in the situation is there for certain. */
export function situationNextStep(
	region: Region,
	situation: Situation,
	municipality: Municipality
): NextStep | null {
	const { answer, gaps } = situationAnswer(region, situation, municipality);
	return stepFor(region, municipality, { answer, gaps, wish: situationWish(situation) });
}

/** `null`: just what the gap says is missing is there for certain. */
export function gapNextStep(
	region: Region,
	gap: Gap,
	municipality: Municipality,
	need: Need = ANYBODY
): NextStep | null {
	const answer = gapAnswer(region, gap, municipality, need);
	return stepFor(region, municipality, { answer, gaps: [gap], wish: gapWish(gap, need) });
}

interface Missing {
	readonly answer: Answer;
	readonly gaps: readonly Gap[];
	readonly wish: Wish;
}

function stepFor(
	region: Region,
	municipality: Municipality,
	{ answer, gaps, wish }: Missing
): NextStep | null {
	if (answer === 'yes') return null;
	const toAsk = offersForWish(region, wish, municipality).filter(
		(offer) => offer.answer === 'ask' && !isAdviser(region, offer.service)
	);
	const excluded = excludedBy(region, wish, municipality, toAsk);
	return {
		answer,
		since: sinceOf(region, { answer, gaps, toAsk, excluded }),
		gaps,
		toAsk,
		excluded,
		substitutes: substitutesFor(
			region,
			wish,
			municipality,
			allGaps(region, wish, municipality, gaps),
			toAsk
		),
		advice: adviceFor(region, municipality),
		measures: measuresFor(region, wish, gaps)
	};
}

/** The gap shown first says best what helps instead of it. */
function allGaps(region: Region, wish: Wish, municipality: Municipality, shown: readonly Gap[]) {
	return [...new Set([...shown, ...gapsForWish(region, wish, municipality)])];
}

function excludedBy(
	region: Region,
	{ types, needs }: Wish,
	municipality: Municipality,
	toAsk: readonly Offer[]
): Offer[] {
	const asked = new Set(toAsk.map(({ service }) => service));
	return region.services
		.filter((service) => service.types.some((type) => types.includes(type)) && !asked.has(service))
		.filter((service) => !isAdviser(region, service))
		.flatMap((service) => {
			const offers = needs.map((need) => offerOf(region, service, municipality, need));
			return offers.every(({ answer }) => answer === 'no') ? offers.slice(0, 1) : [];
		});
}

function measuresFor(region: Region, { types, needs }: Wish, gaps: readonly Gap[]): Measure[] {
	const ofGaps = gaps.flatMap(({ measures }) => measures);
	const named = region.measures.filter(({ id }) => ofGaps.includes(id));
	const about = region.measures.filter(
		(measure) =>
			!named.includes(measure) &&
			measure.types.some((type) => types.includes(type)) &&
			needs.some(({ group }) => isFor(region, measure.groups, group))
	);
	return [...named, ...about];
}

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
function sinceOf({ released }: Pick<Region, 'released'>, known: Known): Since {
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
	const [last] = excluded.map(({ service }) => ({ date: service.status.since })).sort(newestFirst);
	return last?.date ?? null;
}
