import type { Filters } from '../criteria/filters.ts';
import { gapsFor, missedTypes } from '../gap/gaps.ts';
import { comesToPeople } from '../offer/coverage.ts';
import { verdict } from '../gap/verdict.ts';
import { answerForAll, isBeside, offerOf, type Offer } from '../offer/offers.ts';
import type { Answer, Id, LonLat, Municipality, Region, Service } from '#lib/region/region.ts';
import { needOf } from '../criteria/criteria.ts';
import { type Results } from './results.ts';
import { byName } from '#lib/region/find.ts';
import { allCurrent } from '#lib/region/statements.ts';

/** Only what helps beside what was asked for is surely there. */
export type AreaState = Answer | 'beside';

/** What the map says of one municipality: the best answer over the offers, and how many give each. */
export interface AreaAnswer {
	readonly id: Id;
	readonly answer: AreaState;
	readonly counts: Readonly<Record<Answer, number>>;
	/** Whether all that say yes come to people's homes, so that "they come here" is true. */
	readonly comes: boolean;
}

/** Answers the filters for every municipality, whichever of them is chosen. */
export function areaAnswers(
	region: Region,
	results: Pick<Results, 'offers' | 'asked'>,
	filters: Filters
): ReadonlyMap<Id, AreaAnswer> {
	return new Map(
		region.municipalities.map((municipality) => [
			municipality.id,
			areaAnswer(region, results, filters, municipality)
		])
	);
}

function areaAnswer(
	region: Region,
	{ offers, asked }: Pick<Results, 'offers' | 'asked'>,
	filters: Filters,
	municipality: Municipality
): AreaAnswer {
	const need = needOf(filters);
	const gaps = asked.types.flatMap((type) => gapsFor(region, type, municipality, need));
	const here = { ...asked, missed: missedTypes(gaps) };
	const weighed = offers.map(({ service }) => offerOf(region, service, municipality, need));
	const direct = weighed.filter((offer) => !isBeside(offer, here));
	// What is for few is no yes on a map that says nothing of whom.
	const giving = (answer: Answer) => direct.filter((offer) => answerForAll(offer) === answer);
	const counts = { yes: giving('yes').length, ask: giving('ask').length, no: giving('no').length };
	const answer = verdict(
		direct.flatMap((offer) => answerForAll(offer) ?? []),
		gaps
	);
	// Somebody who may give the very help is worth a call before what helps beside it.
	const onlyBeside =
		counts.yes + counts.ask === 0 && weighed.some((offer) => answerForAll(offer) === 'yes');
	return {
		id: municipality.id,
		answer: onlyBeside ? 'beside' : answer,
		counts,
		comes: giving('yes').every(({ service }) => comesToPeople(service))
	};
}

/** A town with the services that sit there: one pin. */
export interface ServicePlace {
	readonly town: Id;
	readonly name: string;
	readonly point: LonLat;
	/** The point is that of the house; else it only stands for the town. */
	readonly exact: boolean;
	readonly services: readonly Service[];
}

/**
 * Gathers the places of the offers by town, the fullest first.
 *
 * Services that do not fit the person or no longer run have no pin: a pin
 * looks like help.
 */
export function servicePlaces(
	region: Pick<Region, 'municipalities' | 'towns'>,
	offers: readonly Offer[]
): readonly ServicePlace[] {
	const services = offers
		.filter(({ misfits }) => misfits.length === 0)
		.map(({ service }) => service);
	return [...region.municipalities, ...region.towns]
		.flatMap((town) => placeIn(town, services))
		.sort((a, b) => b.services.length - a.services.length || byName(a, b));
}

interface Named {
	readonly id: Id;
	readonly name: string;
	readonly point: LonLat;
}

function placeIn(town: Named, services: readonly Service[]): ServicePlace[] {
	const here = services.filter((service) => pointsIn(town.id, service).length > 0);
	if (here.length === 0) return [];
	const points = here.flatMap((service) => pointsIn(town.id, service));
	const house = points[0] ?? null;
	const exact = house !== null && points.every((point) => isSame(point, house));
	return [
		{ town: town.id, name: town.name, point: exact ? house : town.point, exact, services: here }
	];
}

function pointsIn(town: Id, { places }: Service): (LonLat | null)[] {
	return allCurrent(places)
		.filter(({ value }) => value.town === town)
		.map(({ value }) => value.point);
}

function isSame(a: LonLat | null, b: LonLat): boolean {
	return a !== null && a.lon === b.lon && a.lat === b.lat;
}
