import { describe, expect, test } from 'vitest';
import { aGap, aGroup, aRegion, aService, aStatement } from '../../../tests/fixtures/builders.ts';
import { ANYBODY } from '#lib/help/criteria/criteria.ts';
import { offerOf, type Offer } from '#lib/help/offer/offers.ts';
import type { Answer, Gap } from '#lib/region/region.ts';
import { byAnswer, isUnfit, namedBelowFirst } from './by-answer.ts';

const region = aRegion();

/** Only what offers are sorted by. */
const offer = (id: string, answer: Answer | null) =>
	({ service: { id }, answer, limit: null }) as Offer;

test('what is for others is unfit wherever it is; what ended is not here', () => {
	const unfit = (misfits: Offer['misfits']) => isUnfit({ ...offer('a', 'no'), misfits });
	expect([unfit(['age']), unfit(['ended', 'age']), unfit([])]).toEqual([true, false, false]);
});

describe('byAnswer', () => {
	test('puts every offer under one heading and keeps the order', () => {
		const offers = [offer('a', 'no'), offer('b', 'yes'), offer('c', null), offer('d', 'yes')];
		const [, , , last] = offers;
		const { yes, unplaced, ask, beside, no } = byAnswer({
			offers,
			beside: last ? [last] : [],
			named: []
		});
		const ids = [yes, unplaced, ask, beside, no].map((group) =>
			group.map(({ service }) => service.id)
		);
		expect(ids).toEqual([['b'], ['c'], [], ['d'], ['a']]);
	});

	test('what takes only some is no yes for all, and to be asked about', () => {
		const few = { ...offer('do-30', 'yes'), limit: { ages: null, disabled: true, stated: null } };
		const { yes, ask } = byAnswer({ offers: [few], beside: [], named: [] });
		expect([yes, ask]).toEqual([[], [few]]);
	});

	test('the adviser of another office is no help that is missing, unless she was named', () => {
		const other = {
			...offer('jina-pracovnice', 'no'),
			coverage: { because: 'other-office' }
		} as Offer;
		const noOf = (named: readonly Offer[]) =>
			byAnswer({ offers: [other, offer('a', 'no')], beside: [], named }).no.map(
				({ service }) => service.id
			);
		expect(noOf([])).toEqual(['a']);
		expect(noOf([other])).toEqual(['jina-pracovnice', 'a']);
	});

	describe('of what has to be asked about', () => {
		const place = (id: string, because: string) =>
			({ ...offer(id, 'ask'), coverage: { because } }) as Offer;
		const written = place('psane', 'exception');
		const silent = place('mlci', 'undocumented');
		const sorted = (offers: readonly Offer[], named: readonly Offer[] = []) => {
			const { ask, silent } = byAnswer({ offers, beside: [], named });
			return [ask, silent].map((group) => group.map(({ service }) => service.id));
		};

		test('sets aside what no source speaks of, unless it was named', () => {
			expect(sorted([written, silent])).toEqual([['psane'], ['mlci']]);
			expect(sorted([written, silent], [silent])).toEqual([['psane', 'mlci'], []]);
		});

		test('keeps in sight what is the best of all', () => {
			expect(sorted([silent, written])).toEqual([['mlci', 'psane'], []]);
		});

		test('keeps it in sight where there is nothing else', () => {
			expect(sorted([silent])).toEqual([['mlci'], []]);
		});
	});

	describe('where no village was chosen, what is for others as anybody may be one of them', () => {
		const groups = [aGroup('zadluzeni'), { ...aGroup('umirajici'), anybody: true }];
		const known = { ...region, groups };
		const advice = (id: string, group: string, asked: string, types = ['37']) => {
			const service = aService({ id, types, groups: [aStatement([group])] });
			return offerOf(known, service, null, { ...ANYBODY, group: asked });
		};
		const sorted = (offers: readonly Offer[]) => {
			const { unplaced, silent } = byAnswer({ offers, beside: [], named: [] });
			return [unplaced, silent].map((group) => group.map(({ service }) => service.id));
		};
		const debts = advice('dluhy', 'zadluzeni', 'zadluzeni');
		const hospice = advice('hospic', 'umirajici', 'zadluzeni');

		test('is set aside where the same help is for those who ask', () => {
			expect(sorted([debts, hospice])).toEqual([['dluhy'], ['hospic']]);
			const nurse = advice('sestra', 'umirajici', 'zadluzeni', ['paliativni-pece']);
			expect(sorted([debts, nurse])).toEqual([['dluhy', 'sestra'], []]);
		});

		test('is not, where who asks may be anybody, too', () => {
			const dying = advice('hospic', 'umirajici', 'umirajici');
			const other = advice('dluhy', 'zadluzeni', 'umirajici');
			expect(sorted([dying, other])).toEqual([['hospic', 'dluhy'], []]);
		});
	});
});

function anOffer(id: string, answer: Answer | null): Offer {
	return { ...offerOf(region, aService({ id }), null), answer };
}

function shown(offers: readonly Offer[], named: readonly string[], gaps: readonly Gap[] = []) {
	const isNamed = ({ service }: Offer) => named.includes(service.id);
	return namedBelowFirst({ offers, gaps, named: offers.filter(isNamed) }).map(
		({ service }) => service.id
	);
}

describe('namedBelowFirst', () => {
	const yes = anOffer('a', 'yes');
	const ask = anOffer('b', 'ask');
	const no = anOffer('c', 'no');

	test('where nothing was named, nothing is shown', () => {
		expect(shown([yes, ask, no], [])).toEqual([]);
	});

	test('what the page begins with is not shown twice', () => {
		expect(shown([yes, ask, no], ['a'])).toEqual([]);
		expect(shown([no], ['c'])).toEqual([]);
	});

	test('a named one below others is shown', () => {
		expect(shown([yes, no], ['c'])).toEqual(['c']);
		expect(shown([yes, ask], ['b'])).toEqual(['b']);
	});

	test('a gap to ask about may stand above what is not here', () => {
		expect(shown([no], ['c'], [aGap()])).toEqual(['c']);
	});

	test('of several named ones the best answer counts', () => {
		expect(shown([yes, ask, no], ['a', 'c'])).toEqual([]);
		expect(shown([yes, ask, no], ['b', 'c'])).toEqual(['b']);
	});

	test('of a provider with many services three are shown', () => {
		const many = ['1', '2', '3', '4'];
		expect(shown([yes, ...many.map((id) => anOffer(id, 'ask'))], many)).toEqual(['1', '2', '3']);
	});
});
