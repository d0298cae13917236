import { describe, expect, test } from 'vitest';
import { byAnswer } from './by-answer.ts';
import type { Offer } from '#lib/help/offer/offers.ts';
import type { Answer } from '#lib/region/region.ts';

/** Only what offers are sorted by. */
const offer = (id: string, answer: Answer | null) => ({ service: { id }, answer }) as Offer;

describe('byAnswer', () => {
	test('puts every offer under one heading and keeps the order', () => {
		const offers = [offer('a', 'no'), offer('b', 'yes'), offer('c', null), offer('d', 'yes')];
		const { yes, unplaced, ask, no } = byAnswer(offers);
		const ids = [yes, unplaced, ask, no].map((group) => group.map(({ service }) => service.id));
		expect(ids).toEqual([['b', 'd'], ['c'], [], ['a']]);
	});
});
