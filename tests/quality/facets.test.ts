import { expect, test } from 'vitest';
import { facetsOver } from '#lib/domain/catalogue/region-facets.ts';
import { territoryOf, treeOf } from '#lib/domain/catalogue/territory.ts';
import { coverageOf } from '#lib/domain/coverage/coverage.ts';
import { needOf } from '#lib/domain/results/results.ts';
import { createRandom } from '../../src/tools/country/random.ts';
import { readRegion } from '../../src/tools/read-pack.ts';
import { countsByAsking } from '../support/counts-by-asking.ts';
import { someQuestion, someRegion } from '../support/made-up-regions.ts';

/** The columns count by other means than the results are found; here both must say the same. */

const QUESTIONS_TO_THE_PACK = 250;
const REGIONS = 60;
const QUESTIONS_TO_A_REGION = 4;

test(
	'facets of the real region count what each choice would show',
	{ timeout: 60_000 },
	async () => {
		const { region } = await readRegion();
		const count = facetsOver(region);
		const random = createRandom(2026);
		for (let i = 0; i < QUESTIONS_TO_THE_PACK; i++) {
			const [filters, wanted] = someQuestion(random, region);
			expect(count(filters, wanted), JSON.stringify([filters, wanted])).toEqual(
				countsByAsking(region, filters, wanted)
			);
		}
	}
);

test('facets of made-up regions, full of conditions and exceptions, do so too', () => {
	for (let seed = 1; seed <= REGIONS; seed++) {
		const random = createRandom(seed);
		const region = someRegion(random);
		const count = facetsOver(region);
		for (let i = 0; i < QUESTIONS_TO_A_REGION; i++) {
			const [filters, wanted] = someQuestion(random, region);
			expect(count(filters, wanted), `${seed} ${JSON.stringify([filters, wanted])}`).toEqual(
				countsByAsking(region, filters, wanted)
			);
		}
	}
});

test('territories answer in each municipality what its coverage is', () => {
	for (let seed = 1; seed <= REGIONS; seed++) {
		const random = createRandom(seed);
		const region = someRegion(random);
		const tree = treeOf(region);
		const [filters] = someQuestion(random, region);
		const need = needOf(filters);
		for (const service of region.services) {
			const territory = territoryOf(region, tree, service, need);
			expect(
				territory.flatMap(({ from, to, answer }) => Array(to - from).fill(answer)),
				`${seed} ${service.id}`
			).toEqual(
				tree.municipalities.map((place) => coverageOf(region, service, place, need).answer)
			);
		}
	}
});
