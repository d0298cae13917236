import { coverageOf, type Coverage } from './coverage.ts';
import { misfitsOf, type Misfit } from './eligibility.ts';
import { ANYBODY, type Need } from '../criteria/need.ts';
import type { Answer, Id, Municipality, Region, Service } from '#lib/region/region.ts';
import { allCurrent } from '#lib/region/statements.ts';
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

const RANK: Readonly<Record<Answer | 'unplaced', number>> = { yes: 0, unplaced: 1, ask: 2, no: 3 };

/**
 * Orders offers as the page shows them: what one can have, what to ask about,
 * what is not here. Among equals comes first what was named, then what surely
 * comes there, if only it works then, then what surely runs, then the order of
 * the given types, then what can be dialled, then the name.
 */
export function byUsefulness(
	types: readonly Id[] = [],
	named: readonly Id[] = []
): (a: Offer, b: Offer) => number {
	const names = new Set(named);
	const isNamed = ({ service }: Offer) => Number(names.has(service.id));
	return (a, b) =>
		rankOf(a) - rankOf(b) ||
		isNamed(b) - isNamed(a) ||
		Number(isOnlyUnsureWhen(b)) - Number(isOnlyUnsureWhen(a)) ||
		Number(isVerified(b)) - Number(isVerified(a)) ||
		typeRank(types, a) - typeRank(types, b) ||
		Number(canBeDialled(b.service)) - Number(canBeDialled(a.service)) ||
		a.service.name.localeCompare(b.service.name, 'cs');
}

/** Whether the record holds a phone number that may be used. */
export function canBeDialled(service: Service): boolean {
	return allCurrent(service.phones).length > 0;
}

function rankOf({ answer }: Offer): number {
	return RANK[answer ?? 'unplaced'];
}

/** Whether it surely comes there, and is an *ask* only because nobody knows when it works. */
export function isOnlyUnsureWhen({ answer, coverage }: Offer): boolean {
	return answer === 'ask' && coverage?.answer === 'yes';
}

function isVerified({ service }: Offer): boolean {
	return service.status.value === 'active';
}

function typeRank(types: readonly Id[], { service }: Offer): number {
	const ranks = service.types.map((id) => types.indexOf(id)).filter((rank) => rank >= 0);
	return Math.min(types.length, ...ranks);
}
