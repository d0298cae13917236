import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DANGER, FIRST_SIGHT, FOREIGN, OTHER_NEEDS } from '../../src/tools/quality/first-sight.ts';
import { region } from '../support/region.ts';

/** As they were before any word was added. Whoever changes a file must write a new set instead. */
const FIXED = {
	'queries.yaml': '8c8fe09602ac07b9a91d9ce1d961fb246d457b163a82ea7cc42bde30f1099258',
	'other-needs.yaml': '5f1ae898c2488f8f42c81886b0b726d7bcf70a8310fe20487db5508927aa2a54',
	'danger.yaml': '31723ab7bc8750ad6fa579b4d8765a175b6cfd630a703da28cc5d85b71345605',
	'foreign.yaml': '4fb263f8908772ddf9899da6e713ab5b3a9aa603d69e6b794c952cb681366216'
};

describe('queries at first sight', () => {
	test.each(Object.entries(FIXED))('%s is as it was before the work', (name, hash) => {
		const file = readFileSync(new URL(`first-sight/${name}`, import.meta.url));
		expect(createHash('sha256').update(file).digest('hex')).toBe(hash);
	});

	test('there are two hundred, and enough of other needs and of foreign words', () => {
		expect(FIRST_SIGHT).toHaveLength(200);
		expect(OTHER_NEEDS.length).toBeGreaterThanOrEqual(60);
		expect(FOREIGN.length).toBeGreaterThanOrEqual(60);
		expect(DANGER.danger).toHaveLength(220);
		expect(DANGER.harmless).toHaveLength(180);
	});

	test('every right type of theirs exists', () => {
		const types = new Set(region.types.map(({ id }) => id));
		const right = [...FIRST_SIGHT, ...FOREIGN].flatMap((query) => query.right);
		expect(right.filter((id) => !types.has(id))).toEqual([]);
	});
});
