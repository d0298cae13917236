import { describe, expect, test } from 'vitest';
import { reachableAdviser } from '#lib/help/offer/advice.ts';
import { coverageOf } from '#lib/help/offer/coverage.ts';
import { offerOf } from '#lib/help/offer/offers.ts';
import { gapsFor } from '#lib/help/gap/gaps.ts';
import { typeAnswer } from '#lib/help/gap/verdict.ts';
import { topGroups } from '#lib/region/groups.ts';
import { ANYBODY, type Need } from '#lib/help/criteria/criteria.ts';
import { situationAnswer } from '#lib/help/gap/situations.ts';
import {
	gapNextStep,
	situationNextStep,
	typeNextStep,
	type NextStep
} from '#lib/help/gap/next-step.ts';
import type { Offer } from '#lib/help/offer/offers.ts';
import { FORMS, type Municipality } from '#lib/region/region.ts';
import { gapWish, otherwise, situationWish, typeWish, type Wish } from '#lib/help/gap/wish.ts';
import { sinceInWords } from '#lib/text/cs/next-step.ts';
import { offerReason } from '#lib/text/cs/sentences.ts';
import { region } from '../support/region.ts';

/** Every pair of the real data: wherever there is no yes, there is something to do next. */

const NEEDS: readonly Need[] = [null, ...topGroups(region).map(({ id }) => id)].flatMap((group) =>
	[null, ...FORMS].map((form) => ({ ...ANYBODY, group, form }))
);

/** What is wrong with a step, in words; an empty list is what each test wants. */
function faultsOf(step: NextStep | null, wish: Wish, municipality: Municipality): string[] {
	if (!step) return ['no next step'];
	const faults: string[] = [];
	if (!reachableAdviser(region, municipality)) faults.push('nobody to call');
	const { advisers } = step.advice;
	if (advisers.length !== 1 || advisers[0]?.office.id !== municipality.office) {
		faults.push('not the worker of the right office');
	}
	if (!sinceInWords(step.since)) faults.push('does not say since when');
	for (const offer of step.toAsk) {
		if (isExcluded(offer, wish, municipality)) faults.push(`asks ${offer.service.id}`);
	}
	for (const { type, offers } of step.substitutes) {
		for (const offer of offers) {
			if (isExcluded(offer, otherwise(wish, [type]), municipality)) {
				faults.push(`offers ${offer.service.id} as ${type}`);
			}
		}
	}
	for (const offer of step.excluded) {
		if (!offerReason(region, offer, municipality)) faults.push(`hides why not ${offer.service.id}`);
	}
	return faults;
}

/** By the record alone: it ended, says no here, or is for none of these people. */
function isExcluded({ service }: Offer, { needs }: Wish, municipality: Municipality): boolean {
	return needs.every(
		(need) =>
			offerOf(region, service, null, need).misfits.length > 0 ||
			coverageOf(region, service, municipality, need).answer === 'no'
	);
}

describe.each(region.municipalities)('$name', (municipality) => {
	test.each(NEEDS)('every type for $group, $form', (need) => {
		const faults = region.types
			.filter(({ id }) => typeAnswer(region, id, municipality, need).answer !== 'yes')
			.flatMap(({ id }) =>
				faultsOf(
					typeNextStep(region, id, municipality, need),
					typeWish(id, need),
					municipality
				).map((fault) => `${id}: ${fault}`)
			);
		expect(faults).toEqual([]);
	});

	test('every situation', () => {
		const faults = region.situations
			.filter((situation) => situationAnswer(region, situation, municipality).answer !== 'yes')
			.flatMap((situation) =>
				faultsOf(
					situationNextStep(region, situation, municipality),
					situationWish(situation),
					municipality
				).map((fault) => `${situation.id}: ${fault}`)
			);
		expect(faults).toEqual([]);
	});

	test('every documented gap that is open here', () => {
		const faults = region.types
			.flatMap(({ id }) => gapsFor(region, id, municipality))
			.flatMap((gap) =>
				faultsOf(gapNextStep(region, gap, municipality), gapWish(gap), municipality).map(
					(fault) => `${gap.id}: ${fault}`
				)
			);
		expect(faults).toEqual([]);
	});
});

test('residential respite for a senior is one bed to ask for, although the young have a yes', () => {
	const ponikla = region.municipalities.find(({ id }) => id === 'ponikla');
	const step =
		ponikla &&
		typeNextStep(region, '44', ponikla, {
			...ANYBODY,
			form: 'pobytova',
			group: 'seniori',
			age: 84
		});
	expect(step?.answer).toBe('ask');
	expect(step?.toAsk.map(({ service }) => service.id)).toContain('dd-rokytnice-odlehcovaci');
	expect(step?.excluded.map(({ service }) => service.id)).toContain('dc-jilemnice-odlehcovaci');
	expect(step?.substitutes.map(({ type }) => type)).toEqual(expect.arrayContaining(['39', '40']));
	expect(step?.measures.map(({ id }) => id)).toContain('004');
});
