import { coverageOf, type Coverage } from './coverage.ts';
import { misfitsOf, type Misfit } from './eligibility.ts';
import { ANYBODY, type Need } from '../criteria/need.ts';
import type { Answer, Id, Municipality, Region, Service } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
import { byName } from '#lib/region/find.ts';
import { standing } from './standing.ts';
import { workingDays, type DayAnswer } from '../criteria/working-days.ts';

/** One service as the answer to a need in a place. */
export interface Offer {
	readonly service: Service;
	/** `null`: no municipality was chosen. */
	readonly coverage: Coverage | null;
	readonly misfits: readonly Misfit[];
	/** The wanted times, and whether it works then. */
	readonly days: readonly DayAnswer[];
	/**
	 * Taken together: can this person have it there and then? `null`: no
	 * municipality was chosen, and nothing else stands in the way.
	 */
	readonly answer: Answer | null;
}

/** Weighs one service for a need in a municipality. A *yes* at an unknown time is an *ask*. */
export function offerOf(
	region: Region,
	service: Service,
	municipality: Municipality | null,
	need: Need = ANYBODY
): Offer {
	const misfits = misfitsOf(region, service, need);
	const coverage = municipality && coverageOf(region, service, municipality, need);
	const days = workingDays(service, need);
	const answer = answerOf(misfits, coverage, days);
	return { service, coverage, misfits, days, answer };
}

function answerOf(
	misfits: readonly Misfit[],
	coverage: Coverage | null,
	days: readonly DayAnswer[]
): Answer | null {
	if (misfits.length > 0 || coverage?.answer === 'no') return 'no';
	return days.some(({ works }) => works === 'unknown') ? 'ask' : (coverage?.answer ?? null);
}

/**
 * Offers as pages show them, see `standing`.
 *
 * @param types asked for, the best first
 * @param named services looked for by their name
 */
export function inOrder(
	offers: readonly Offer[],
	types: readonly Id[] = [],
	named: readonly Id[] = []
): Offer[] {
	const names = new Set(named);
	const placed = offers.map((offer) => ({
		offer,
		place: standing({
			answer: offer.answer,
			named: names.has(offer.service.id),
			surelyComes: isOnlyUnsureWhen(offer),
			verified: offer.service.status.value === 'active',
			typeRank: typeRank(types, offer.service),
			dialled: canBeDialled(offer.service)
		})
	}));
	return placed
		.sort((a, b) => a.place - b.place || byName(a.offer.service, b.offer.service))
		.map(({ offer }) => offer);
}

/** Whether the record holds a phone number that may be used. */
export function canBeDialled(service: Service): boolean {
	return allCurrent(service.phones).length > 0;
}

/** Whether it surely comes there, and is an *ask* only because nobody knows when it works. */
export function isOnlyUnsureWhen({ answer, coverage }: Offer): boolean {
	return answer === 'ask' && coverage?.answer === 'yes';
}

function typeRank(asked: readonly Id[], { types }: Service): number {
	const ranks = types.map((id) => asked.indexOf(id)).filter((rank) => rank >= 0);
	return Math.min(asked.length, ...ranks);
}
