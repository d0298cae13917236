import { expect, test } from 'vitest';
import { catalogueOf, type Catalogue, type ColumnName } from '#lib/help/catalogue/catalogue.ts';
import { findResultsIn, type FindResults } from '#lib/help/catalogue/results.ts';
import type { Wanted, Filters } from '#lib/help/criteria/filters.ts';
import type { Offer } from '#lib/help/offer/offers.ts';
import type { Region } from '#lib/region/region.ts';
import { createRandom } from '../../src/tools/country/random.ts';
import { readRegion } from '../../src/tools/read-pack.ts';
import { LIVE } from '../fixtures/frozen-data.ts';
import { countPlainly, findPlainly } from '../support/find-plainly.ts';
import { someQuestion, someRegion } from '../support/made-up-regions.ts';

/**
 * The columns of the catalogue answer by other means than offers do; here both
 * must say the same, about the real region and about made-up ones that are full
 * of conditions, exceptions and contradictions.
 */

const { region: pack } = await readRegion(LIVE);
const QUESTIONS_TO_THE_PACK = 250;
const REGIONS = 60;
const QUESTIONS_TO_A_REGION = 5;

interface Case {
	readonly title: string;
	readonly region: Region;
	readonly questions: readonly (readonly [Filters, Wanted])[];
}

const regions: readonly Case[] = [
	aCase('the real region', pack, QUESTIONS_TO_THE_PACK),
	...Array.from({ length: REGIONS }, (_, seed) =>
		aCase(`region ${seed}`, someRegion(createRandom(seed)), QUESTIONS_TO_A_REGION)
	)
];

function aCase(title: string, region: Region, count: number): Case {
	const random = createRandom(2026);
	return {
		title,
		region,
		questions: Array.from({ length: count }, () => someQuestion(random, region))
	};
}

/** As a phone has it: what was written at build, and read. */
function findResultsOver(region: Region): FindResults {
	return findResultsIn(region, JSON.parse(JSON.stringify(catalogueOf(region))) as Catalogue);
}

test('columns count what each choice would show', { timeout: 60_000 }, () => {
	for (const { title, region, questions } of regions) {
		const find = findResultsOver(region);
		for (const [filters, wanted] of questions) {
			const { countsOf } = find(filters, wanted);
			for (const [name, counts] of Object.entries(countPlainly(region, filters, wanted))) {
				// The plain way counts for the same names.
				const counted = countsOf(name as ColumnName);
				const same = [...counts.keys()].map((option) => [option, counted.get(option)]);
				const message = `${title} ${name} ${JSON.stringify([filters, wanted])}`;
				expect(new Map(same as [string, number][]), message).toEqual(counts);
			}
		}
	}
});

test('columns choose and order services as weighing each of them does', () => {
	const inShort = (offers: readonly Offer[]) =>
		offers.map(({ service, answer }) => [service.id, answer]);
	for (const { title, region, questions } of regions) {
		const find = findResultsOver(region);
		for (const [filters, wanted] of questions) {
			expect(
				inShort(find(filters, wanted).offers),
				`${title} ${JSON.stringify([filters, wanted])}`
			).toEqual(inShort(findPlainly(region, filters, wanted)));
		}
	}
});
