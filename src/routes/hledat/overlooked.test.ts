import { describe, expect, test } from 'vitest';
import { aGap, aRegion, aService } from '../../../tests/fixtures/builders.ts';
import { offerOf, type Offer } from '#lib/help/offer/offers.ts';
import type { Answer, Gap } from '#lib/region/region.ts';
import { overlookedNames } from './overlooked.ts';

const region = aRegion();

function anOffer(id: string, answer: Answer | null): Offer {
	return { ...offerOf(region, aService({ id }), null), answer };
}

function told(offers: readonly Offer[], named: readonly string[], gaps: readonly Gap[] = []) {
	const isNamed = ({ service }: Offer) => named.includes(service.id);
	return overlookedNames({ offers, gaps, named: offers.filter(isNamed) }).map(
		({ service }) => service.id
	);
}

describe('overlookedNames', () => {
	const yes = anOffer('a', 'yes');
	const ask = anOffer('b', 'ask');
	const no = anOffer('c', 'no');

	test('where nothing was named, nothing is told', () => {
		expect(told([yes, ask, no], [])).toEqual([]);
	});

	test('what the page begins with is not told twice', () => {
		expect(told([yes, ask, no], ['a'])).toEqual([]);
		expect(told([no], ['c'])).toEqual([]);
	});

	test('a named one below others is told', () => {
		expect(told([yes, no], ['c'])).toEqual(['c']);
		expect(told([yes, ask], ['b'])).toEqual(['b']);
	});

	test('a gap to ask about may stand above what is not here', () => {
		expect(told([no], ['c'], [aGap()])).toEqual(['c']);
	});

	test('of several named ones the best answer counts', () => {
		expect(told([yes, ask, no], ['a', 'c'])).toEqual([]);
		expect(told([yes, ask, no], ['b', 'c'])).toEqual(['b']);
	});

	test('of a provider with many services three are told', () => {
		const many = ['1', '2', '3', '4'];
		expect(told([yes, ...many.map((id) => anOffer(id, 'ask'))], many)).toEqual(['1', '2', '3']);
	});
});
