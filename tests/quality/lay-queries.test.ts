import { describe, expect, test } from 'vitest';
import {
	hitRate,
	missesOf,
	NONSENSE,
	type Ranker,
	REFERENCE,
	TUNING,
	UNSEEN
} from '../../src/tools/quality/sets.ts';
import { MUTATIONS } from '../../src/tools/quality/mutations.ts';
import { tokenize } from '#lib/search/words/tokens.ts';
import { region } from '../support/region.ts';
import { search } from '../support/search.ts';

/** The bar of the project: the right type among the first three in 95 of 100 queries. */
const BAR = 0.95;

const rank: Ranker = (query) => search.understand(query).types.map(({ id }) => id);

describe('lay queries', () => {
	test('all given queries find a right type among the first three', () => {
		expect(missesOf(rank, REFERENCE)).toEqual([]);
	});

	test('there are at least two hundred queries of our own', () => {
		expect(TUNING.length + UNSEEN.length).toBeGreaterThanOrEqual(200);
	});

	test('every right type of theirs exists', () => {
		const types = new Set(region.types.map(({ id }) => id));
		const unknown = [...REFERENCE, ...TUNING, ...UNSEEN].flatMap(({ right }) =>
			right.filter((id) => !types.has(id))
		);
		expect(unknown).toEqual([]);
	});

	test('95 of 100 of those to tune on are right', () => {
		expect(hitRate(rank, TUNING)).toBeGreaterThanOrEqual(BAR);
	});

	test.each(MUTATIONS)('95 of 100 stay right with: $name', ({ apply }) => {
		const mutated = [...REFERENCE, ...TUNING].map((one) => ({ ...one, query: apply(one.query) }));
		expect(hitRate(rank, mutated)).toBeGreaterThanOrEqual(BAR);
	});

	test('the village in them is recognised', () => {
		const wrong = [...TUNING, ...UNSEEN].filter(
			({ query, municipality }) => search.understand(query).municipality !== municipality
		);
		expect(wrong).toEqual([]);
	});
});

describe('queries no service answers', () => {
	test.each(NONSENSE)('"%s" is offered no service', (query) => {
		const { types, services } = search.understand(query);
		expect(types).toEqual([]);
		expect(services).toEqual([]);
	});
});

describe('the words of a type', () => {
	const documented = new Set([
		...region.services.flatMap(({ types }) => types),
		...region.gaps.map(({ type }) => type)
	]);

	test.each(region.types)('$id has enough of them', ({ id, words }) => {
		expect(words.length).toBeGreaterThanOrEqual(documented.has(id) ? 25 : 12);
	});
});

describe('everyday words', () => {
	test.each(region.lexicon.everyday.map(({ word }) => word))(
		'are read as "%s", which other words of ours use',
		(word) => {
			expect(
				tokenize(word).map(search.index.vocabulary.exact, search.index.vocabulary)
			).not.toContain(null);
		}
	);
});
