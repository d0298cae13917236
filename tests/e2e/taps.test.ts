import { expect, test } from '@playwright/test';
import { countTaps } from '../../src/tools/quality/taps.ts';
import { TAP_PATHS } from '../../src/tools/quality/tap-paths.ts';
import { readRegion } from '../../src/tools/read-pack.ts';

const { region } = await readRegion('data');

/** `npm run quality` prints how many each takes, and the median, whose goal is 3. */
const MOST = 3;

for (const path of TAP_PATHS) {
	test(`${path.scenario}: ${path.who}: from a cold start to the right number`, async ({
		browser,
		baseURL
	}) => {
		const { count } = await countTaps(browser, baseURL ?? '', region, path);
		expect(count).toBeLessThanOrEqual(MOST);
	});
}
