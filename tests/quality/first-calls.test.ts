import { describe, expect, test } from 'vitest';
import { firstCalls, servicesToName, type FirstCall } from '#lib/help/gap/first-calls.ts';
import { offersFor } from '#lib/help/gap/situations.ts';
import { evidenceKind, offerOf, type Offer } from '#lib/help/offer/offers.ts';
import { ANYBODY } from '#lib/help/criteria/criteria.ts';
import type { Municipality, Situation } from '#lib/region/region.ts';
import { allCurrent, currentOf } from '#lib/region/statements.ts';
import { createAnswerer } from '../../src/tools/ask/answer.ts';
import { diallable } from '../../src/tools/quality/calls.ts';
import { readRegion } from '../../src/tools/read-pack.ts';
import { LIVE } from '../fixtures/frozen-data.ts';
import { region as frozen } from '../support/region.ts';

/** Whom one is told to call first: rules of the real data, municipality by municipality, and facts of the frozen. */

const { region } = await readRegion(LIVE);

/** What is wrong with calling a service in a situation, by its own record; empty: nothing. */
function faultsOf(
	{ types, direct, groups, ages, form }: Situation,
	municipality: Municipality,
	{ service, answer }: Offer
): string[] {
	const faults: string[] = [];
	const needs = groups.map((group) => ({ ...ANYBODY, group, form }));
	const offers = needs.map((need) => offerOf(region, service, municipality, need));
	if (offers.every(({ misfits }) => misfits.length > 0)) faults.push('is for other people');
	if (offers.every((offer) => offer.answer === 'no')) faults.push('is not here');
	if (offers.every((offer) => evidenceKind(offer) === 'elsewhere')) faults.push('goes elsewhere');
	if (!service.types.some((type) => direct.includes(type))) faults.push('helps only beside');
	const served = currentOf(service.ages)?.value;
	if ((served?.to ?? Infinity) < (ages?.from ?? 0)) faults.push('is for the younger');
	if ((served?.from ?? 0) > (ages?.to ?? Infinity)) faults.push('is for the older');
	if (service.status.value === 'ended') faults.push('ended');
	if (answer === 'yes' && !types.some((type) => service.types.includes(type))) {
		faults.push('is of no type of the situation');
	}
	return faults;
}

describe.each(region.situations.map((situation) => [situation.id, situation] as const))(
	'first calls: %s',
	(_id, situation) => {
		const called = region.municipalities.map(
			(municipality) => [municipality, firstCalls(region, situation, municipality)] as const
		);

		test('there is somebody in every municipality', () => {
			expect(called.filter(([, calls]) => calls.length === 0)).toEqual([]);
		});

		test('nobody whom their own record excludes', () => {
			const faults = called.flatMap(([municipality, calls]) =>
				calls.flatMap((call) =>
					call.kind === 'service'
						? faultsOf(situation, municipality, call.offer).map(
								(fault) => `${municipality.id}: ${call.offer.service.id} ${fault}`
							)
						: []
				)
			);
			expect(faults).toEqual([]);
		});

		test('in danger the lines of the situation and nobody else', () => {
			const isLine = ({ kind }: FirstCall) => kind === 'line';
			const allLines = called.every(([, calls]) => calls.every(isLine));
			expect(allLines).toBe(situation.danger);
		});
	}
);

describe('whom words lead to', () => {
	const answer = createAnswerer(frozen);

	test.each([
		// Not the shop of wheelchairs, which surely serves the village: an assistant was asked for.
		['osobní asistent pro dceru na vozíku 20 let', 'studenec', '39'],
		['kde mi poradí s rozvodem', 'horka-u-stare-paky', 'socialni-pracovnik'],
		['dluhy a exekuce', 'studenec', '37'],
		['půjčit chodítko', 'mricna', 'pujcovna-pomucek']
	])('%s in %s: the first gives %s', (query, municipality, type) => {
		const { first } = answer({ query, municipality });
		const service = frozen.services.find(({ id }) => id === first?.id);
		expect(service?.types).toContain(type);
		expect(first?.phone).not.toBeNull();
	});

	test.each([
		['bratr 42 s mentálním postižením, na týden odlehčovací pobyt', 42],
		['syn 17 s autismem na víkend někam dát', 17],
		['děda 84 na týden odlehčovací pobyt', 84]
	])('%s: nobody who takes only other ages', (query, age) => {
		for (const { id } of frozen.municipalities) {
			const { first } = answer({ query, municipality: id });
			const service = frozen.services.find((service) => service.id === first?.id);
			const ages = service && currentOf(service.ages)?.value;
			expect(ages?.from ?? 0).toBeLessThanOrEqual(age);
			expect(ages?.to ?? Infinity).toBeGreaterThanOrEqual(age);
		}
	});
});

test.each([
	['ochj-charitni-taxi', 'paseky-nad-jizerou', false],
	['ochj-charitni-taxi', 'kruh', true],
	['ps-jilemnice', 'rokytnice-nad-jizerou', false],
	['ps-jilemnice', 'ponikla', true]
])('advice names %s in %s: %s', (id, village, named) => {
	const municipality = frozen.municipalities.find((place) => place.id === village) ?? null;
	expect(
		servicesToName(frozen, { services: [id], numbers: [] }, municipality).map(
			({ service }) => service.id
		)
	).toEqual(named ? [id] : []);
});

test('in no village what is in the region comes before what is as good outside it', () => {
	for (const id of ['domov-pro-seniory', 'odpocinek-od-pece']) {
		const situation = frozen.situations.find((situation) => situation.id === id);
		const [best] = situation ? offersFor(frozen, situation, null) : [];
		const towns = best && allCurrent(best.service.places).map(({ value }) => value.town);
		expect(towns).toEqual(['rokytnice-nad-jizerou']);
	}
});

test('of first contacts and of sure help so many have a number', async () => {
	const { first, yes } = diallable(frozen);
	expect(first.some / first.all).toBeGreaterThanOrEqual(0.85);
	// The goal is 0.7: for the others no source at hand gives a number.
	expect(yes.some / yes.all).toBeGreaterThanOrEqual(0.54);
});
