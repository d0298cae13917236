import { expect, test } from 'vitest';
import { chooseServices } from '#lib/help/catalogue/chosen.ts';
import { rankingOf } from '#lib/help/catalogue/ranking.ts';
import { catalogueOf } from '#lib/help/catalogue/region-catalogue.ts';
import { facetsOver } from '#lib/help/catalogue/region-facets.ts';
import { inTreeOrder, territoryOf } from '#lib/help/catalogue/territory.ts';
import { coverageOf } from '#lib/help/offer/coverage.ts';
import { offerOf } from '#lib/help/offer/offers.ts';
import type { Region, Service } from '#lib/region/region.ts';
import type { Filters } from '#lib/help/criteria/filters.ts';
import { findResults, municipalityOf, needOf, type Wanted } from '#lib/help/catalogue/results.ts';
import { createRandom } from '../../src/tools/country/random.ts';
import { readRegion } from '../../src/tools/read-pack.ts';
import { countsByAsking } from '../support/counts-by-asking.ts';
import { someQuestion, someRegion } from '../support/made-up-regions.ts';

/**
 * The columns of the catalogue answer by other means than offers do; here both
 * must say the same, about the real region and about made-up ones that are full
 * of conditions, exceptions and contradictions.
 */

const { region: pack } = await readRegion();
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

test('facets count what each choice would show', { timeout: 60_000 }, () => {
	for (const { title, region, questions } of regions) {
		const count = facetsOver(region);
		for (const [filters, wanted] of questions) {
			expect(count(filters, wanted), `${title} ${JSON.stringify([filters, wanted])}`).toEqual(
				countsByAsking(region, filters, wanted)
			);
		}
	}
});

test('territories answer in each municipality what its coverage is', () => {
	for (const { title, region, questions } of regions) {
		const municipalities = inTreeOrder(region);
		for (const [filters] of questions.slice(0, QUESTIONS_TO_A_REGION)) {
			const need = needOf(filters);
			const territories = region.services.map((service) =>
				territoryOf(region, municipalities, service, need).flatMap(({ from, to, answer }) =>
					Array<string>(to - from).fill(answer)
				)
			);
			expect(territories, `${title} ${JSON.stringify(need)}`).toEqual(
				region.services.map((service) =>
					municipalities.map((place) => coverageOf(region, service, place, need).answer)
				)
			);
		}
	}
});

test('columns choose and order services as the results do', () => {
	for (const { title, region, questions } of regions) {
		const choose = chooserOver(region);
		for (const [filters, wanted] of questions) {
			expect(choose(filters, wanted), `${title} ${JSON.stringify([filters, wanted])}`).toEqual(
				findResults(region, filters, wanted).offers.map(({ service, answer }) => [
					service.id,
					answer
				])
			);
		}
	}
});

/** What columns choose, as ids of services with their answers. */
function chooserOver(region: Region) {
	const catalogue = catalogueOf(region);
	const ranking = rankingOf(region.services);
	// Rows are numbers of the region's services.
	const serviceOf = (row: number) => region.services[row] as Service;
	return (filters: Filters, wanted: Wanted) => {
		const place = municipalityOf(region, filters);
		const { rows, answerOf } = chooseServices(catalogue, ranking, {
			filters,
			wanted,
			offerOf: (row) => offerOf(region, serviceOf(row), place, needOf(filters))
		});
		return Array.from(rows, (row) => [serviceOf(row).id, answerOf(row)]);
	};
}
