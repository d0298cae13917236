import { adviceFor, isAdviser, type Advice } from '../offer/advice.ts';
import { isFor } from '#lib/region/groups.ts';
import { ANYBODY, type Need } from '../criteria/criteria.ts';
import { situationAnswer } from './situations.ts';
import { offerOf, type Offer } from '../offer/offers.ts';
import type {
	Answer,
	Gap,
	Id,
	Measure,
	Municipality,
	Region,
	Situation
} from '#lib/region/region.ts';
import { sinceOf, type Since } from './since.ts';
import { substitutesFor, type Substitute } from './substitutes.ts';
import { gapAnswer, typeAnswer } from './verdict.ts';
import { gapsForWish, gapWish, offersForWish, situationWish, typeWish, type Wish } from './wish.ts';

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
			allGaps(region, wish, municipality, gaps)
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
