import { expect, test } from 'vitest';
import { splitRegion } from '#lib/domain/region/split-region.ts';
import { createSearch } from '#lib/domain/search/search.ts';
import { searchableRegion } from '#lib/domain/search/words.ts';
import { FRESH, LAST, REFERENCE, TUNING, UNSEEN } from '../../src/tools/quality/sets.ts';
import { readRegion } from '../../src/tools/read-pack.ts';

/** Quality is measured on the words of the pack; a phone gets them packed. */
test('a phone understands every measured query as the tools do', async () => {
	const { region } = await readRegion();
	const parts = splitRegion(region);
	const here = createSearch(region);
	const onPhone = createSearch(searchableRegion(parts.region, parts.words));
	const firstThree = (search: typeof here, query: string) =>
		search
			.understand(query)
			.types.slice(0, 3)
			.map(({ id }) => id);

	const queries = [...REFERENCE, ...TUNING, ...UNSEEN, ...FRESH, ...LAST];
	const differing = queries.filter(
		({ query }) => String(firstThree(here, query)) !== String(firstThree(onPhone, query))
	);
	expect(differing.map(({ query }) => query)).toEqual([]);
});
