import type { Answer, Id, Municipality, Provenance, Region, Service } from '#lib/region/region.ts';
import { byId } from '#lib/region/find.ts';
import { isMeantFor } from '#lib/region/groups.ts';
import { allCurrent, currentOf } from '#lib/region/statements.ts';
import {
	ANYBODY,
	askedOf,
	CRITERIA,
	evidenceFor,
	answerTo,
	testedOf,
	CRITERION_NAMES,
	type CriterionName,
	type Need
} from '../criteria/criteria.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { distancesFrom } from './distance.ts';
import { limitOf, type Limit } from './limit.ts';
import { isForThem } from './people.ts';
import { standing, type EvidenceKind } from './standing.ts';

/** Why a service is nothing for a person: it ended, or what they ask for. Put into words by `text/`. */
export type Misfit = 'ended' | CriterionName;

/** One service as the answer to a need in a place. */
export interface Offer {
	readonly service: Service;
	readonly need: Need;
	/** `null`: no municipality was chosen. */
	readonly coverage: Coverage | null;
	/** Empty: nothing excludes the service. */
	readonly misfits: readonly Misfit[];
	/**
	 * Taken together: can this person have it there and then? `null`: no
	 * municipality was chosen, and nothing else stands in the way.
	 */
	readonly answer: Answer | null;
	/** What it answers is for these people only; `null`: for whoever is asked for. */
	readonly limit: Limit | null;
	/** How far it is, see `distancesFrom`. */
	readonly distance: number;
	/** It names the people asked for, or nobody at all and surely runs: not only wider groups. */
	readonly meant: boolean;
	/** It names only others, and is no misfit just because anybody may be one of them. */
	readonly forOthers: boolean;
	/** The same where not just the group asked for is such a state: whoever is in a crisis may be anybody. */
	readonly onlyAsAnybody: boolean;
	/** Its record holds a phone number that may be used. */
	readonly dialled: boolean;
}

/** Weighs one service for a need in a municipality. */
export function offerOf(
	region: Region,
	service: Service,
	municipality: Municipality | null,
	need: Need = ANYBODY
): Offer {
	return weigher(region, municipality, need)(service);
}

/**
 * Weighs services for a need in a municipality, prepared once for thousands of
 * them. What the record does not say excludes nobody; a *yes* of which something
 * wanted is not known is an *ask*.
 */
export function weigher(
	region: Region,
	municipality: Municipality | null,
	need: Need
): (service: Service) => Offer {
	const tests = CRITERION_NAMES.flatMap((name) =>
		testedOf(need, name).map((option) => ({ name, option }))
	);
	const distanceOf = distancesFrom(region, municipality);
	return (service) => {
		const fits = tests.map(({ name, option }) => answerTo(region, service, name, option));
		const unfit = fits.includes('no') ? tests.filter((_, i) => fits[i] === 'no') : [];
		const names = [...new Set(unfit.map(({ name }) => name))];
		const misfits = service.status.value === 'ended' ? (['ended', ...names] as const) : names;
		const coverage = municipality && coverageOf(region, service, municipality, need);
		const reached = coverage?.answer ?? null;
		const excluded = misfits.length > 0 || reached === 'no';
		const answer = excluded ? 'no' : fits.includes('ask') ? 'ask' : reached;
		const limit = answer === 'no' ? null : limitOf(region, service, need, { coverage });
		const forOthers = isForOthers(region, service, need);
		return {
			service,
			need,
			coverage,
			misfits,
			answer,
			limit,
			distance: distanceOf(service),
			meant: isMeant(service, need),
			forOthers,
			onlyAsAnybody: forOthers && !byId(region.groups, need.group)?.anybody,
			dialled: canBeDialled(service)
		};
	};
}

/** Where the answer of an offer was read; `null`: no source speaks of it, which is the answer. */
export function evidenceOf({ service, need, coverage, misfits }: Offer): Provenance | null {
	const [first] = misfits;
	if (first === 'ended') return service.status;
	if (first) return evidenceFor(service, need, first);
	if (coverage) return 'statement' in coverage ? coverage.statement : null;
	const told = askedOf(need).find((name) => CRITERIA[name].unknown === 'ask');
	return told ? evidenceFor(service, need, told) : null;
}

/** What services are put in order by. */
export interface Asked {
	/** Types asked for, the best first. */
	readonly types: readonly Id[];
	/** Of the types those that only help beside what is looked for. */
	readonly beside: readonly Id[];
	/** Groups that were spoken of where none was asked for, see `peopleSpokenOf`; empty: anybody. */
	readonly people: readonly Id[];
	/** Services looked for by their name. */
	readonly named: readonly Id[];
	/** Of the types those that the plan says some of the people miss. */
	readonly missed: readonly Id[];
}

const NOTHING_ASKED: Asked = { types: [], beside: [], people: [], named: [], missed: [] };

/** Offers as pages show them, see `standing`; equal ones as they came: services of a region stand by name. */
export function inOrder(offers: readonly Offer[], asked: Partial<Asked> = {}): Offer[] {
	const all = { ...NOTHING_ASKED, ...asked };
	const placed = offers.map((offer) => ({
		offer,
		place: standing({
			answer: ranked(offer),
			placed: offer.coverage !== null,
			beside: isBeside(offer, all),
			limited: offer.limit !== null,
			named: all.named.includes(offer.service.id),
			meant: offer.meant && isForThem(currentOf(offer.service.groups)?.value ?? [], all.people),
			surelyComes: surelyComes(offer),
			evidence: evidenceKind(offer),
			verified: offer.service.status.value === 'active',
			typeRank: typeRank(all.types, offer.service),
			distance: offer.distance,
			dialled: offer.dialled
		})
	}));
	return placed.sort((a, b) => a.place - b.place).map(({ offer }) => offer);
}

/**
 * Whether a service only helps beside what is looked for: by its types, or
 * because it leaves out those whom the plan says the very help is missing for.
 */
export function isBeside(
	offer: Offer,
	{ types, beside, named, missed }: Omit<Asked, 'people'>
): boolean {
	const { service, answer } = offer;
	const given = types.filter((type) => service.types.includes(type));
	return (
		answer !== 'no' &&
		given.length > 0 &&
		(given.every((type) => beside.includes(type)) || leavesOut(offer, missed)) &&
		!named.includes(service.id)
	);
}

/**
 * Whether others than the few it takes are documented to miss it. A home from
 * sixty years on takes most of those who look for one.
 */
export function leavesOut({ limit, service }: Offer, missed: readonly Id[]): boolean {
	if (limit === null) return false;
	const some = (limit.stated?.only ?? []).length > 0;
	const few = limit.disabled || some || (limit.ages?.to ?? null) !== null;
	return few && service.types.some((type) => missed.includes(type));
}

/**
 * What it answers whoever asks: what takes only some is to be asked about,
 * wherever offers are counted, coloured or summed up.
 */
export function answerForAll({ answer, limit }: Pick<Offer, 'answer' | 'limit'>): Offer['answer'] {
	return answer === 'yes' && limit ? 'ask' : answer;
}

/** What the sources say of the municipality at all. */
export function evidenceKind({ coverage }: Pick<Offer, 'coverage'>): EvidenceKind {
	if (coverage?.because === 'elsewhere') return 'elsewhere';
	const silent = coverage?.because === 'undocumented' || coverage?.because === 'others';
	return silent ? 'silent' : 'written';
}

/** Worth asking only after all others: no source speaks of this place, or only of others, or of other people. */
export function isSilent(offer: Offer): boolean {
	return offer.answer === 'ask' && (evidenceKind(offer) !== 'written' || offer.forOthers);
}

/** Of offers in order those to be folded away; the first of all is the best there is. */
export function silentAmong(offers: readonly Offer[]): Offer[] {
	return offers.slice(1).filter(isSilent);
}

/** Whether the record holds a phone number that may be used. */
export function canBeDialled(service: Service): boolean {
	return allCurrent(service.phones).length > 0;
}

/** Whether it surely comes there, and is an *ask* only because nobody knows something else. */
export function surelyComes({ answer, coverage }: Offer): boolean {
	return answer === 'ask' && coverage?.answer === 'yes';
}

/**
 * What it is placed by. Where no municipality was chosen, what nobody is sure of in any comes later;
 * and so does, for a family that named no disability, who takes no other.
 */
function ranked({ answer, service, limit, need }: Offer): Answer | null {
	if (answer === 'yes' && need.group !== null && limit?.disabled) return 'ask';
	const isSure = answer !== null || service.coverage.some((area) => area.answer === 'yes');
	return isSure ? answer : 'ask';
}

/** Of what names nobody and may not even run nobody knows whom it would help. */
function isMeant({ groups, status }: Service, { group }: Need): boolean {
	const named = currentOf(groups)?.value ?? [];
	if (group === null || named.includes(group)) return true;
	return named.length === 0 && status.value !== 'unverified';
}

/** Advice on caring for the dying may be for somebody in debt, and is not about debts. */
function isForOthers(region: Region, { groups }: Service, { group }: Need): boolean {
	const named = currentOf(groups)?.value ?? [];
	return group !== null && named.length > 0 && !isMeantFor(region, named, group);
}

function typeRank(asked: readonly Id[], { types }: Service): number {
	const ranks = types.map((id) => asked.indexOf(id)).filter((rank) => rank >= 0);
	return Math.min(asked.length, ...ranks);
}
