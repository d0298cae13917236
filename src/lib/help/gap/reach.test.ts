import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	inMunicipality,
	inOffice
} from '../../../../tests/fixtures/builders.ts';
import { answersOf, coverageGroups, reachedBy, typeReach } from './reach.ts';

const PONIKLA = aMunicipality({ id: 'ponikla' });
const STUDENEC = aMunicipality({ id: 'studenec' });
const PASEKY = aMunicipality({ id: 'paseky', office: 'rokytnice' });
const municipalities = [PASEKY, PONIKLA, STUDENEC];
const region = aRegion({ municipalities });

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('coverage of a service, grouped', () => {
	test('municipalities with one reason stand together, yes first', () => {
		const service = aService({ coverage: [aCoverage({ area: inOffice('jilemnice') })] });
		const groups = coverageGroups(region, service);
		expect(groups.map(({ coverage }) => coverage.answer)).toEqual(['yes', 'ask']);
		expect(groups.map((group) => ids(group.municipalities))).toEqual([
			['ponikla', 'studenec'],
			['paseky']
		]);
	});

	test('the same answer for another reason stands apart, the larger group first', () => {
		const service = aService({
			coverage: [
				aCoverage({ area: inOffice('jilemnice') }),
				aCoverage({ area: inMunicipality('paseky'), note: 'Po domluvě.' })
			]
		});
		const groups = coverageGroups(region, service);
		expect(groups.map((group) => ids(group.municipalities))).toEqual([
			['ponikla', 'studenec'],
			['paseky']
		]);
	});

	test('an exception does not hide among those nothing is known of', () => {
		const exceptions = [
			{
				municipality: 'paseky',
				limits: ['region'],
				types: [],
				reason: aStatement('Mimo financování.')
			}
		] as const;
		const groups = coverageGroups(
			aRegion({ municipalities, exceptions }),
			aService({ coverage: [aCoverage()] })
		);
		expect(groups.map(({ coverage }) => coverage.because)).toEqual(['stated', 'exception']);
	});

	test('nothing documented is one group to ask about', () => {
		const groups = coverageGroups(region, aService());
		expect(groups).toHaveLength(1);
		expect(groups[0]?.municipalities).toHaveLength(3);
	});

	test('the map gets an answer for every municipality', () => {
		const service = aService({ coverage: [aCoverage({ area: inOffice('jilemnice') })] });
		expect([...answersOf(region, service)]).toEqual([
			['paseky', 'ask'],
			['ponikla', 'yes'],
			['studenec', 'yes']
		]);
	});

	test.each([
		{ name: 'its record', service: { ages: [aStatement({ from: null, to: 30 })] } },
		{
			name: 'a statement of coverage',
			service: { coverage: [aCoverage({ ages: { from: null, to: 30 } })] }
		}
	])('a yes that $name limits is one for some, on the map as in the list', ({ service }) => {
		const young = aService({ coverage: [aCoverage()], ...service });
		expect([...answersOf(region, young).values()]).toEqual(['partly', 'partly', 'partly']);
		expect(coverageGroups(region, young).map(reachedBy)).toEqual(['partly']);
	});
});

test('a type is there, to be asked about, or missing, in each municipality once', () => {
	const reach = typeReach(
		aRegion({
			municipalities,
			services: [
				aService({ types: ['44'], coverage: [aCoverage({ area: inMunicipality('ponikla') })] })
			],
			gaps: [aGap({ type: '44', area: inOffice('rokytnice') })]
		}),
		'44'
	);
	expect(ids(reach.yes)).toEqual(['ponikla']);
	// An offer nobody documented for a place is still worth a question there.
	expect(ids(reach.ask)).toEqual(['paseky', 'studenec']);
	expect(ids(reach.no)).toEqual([]);
	expect(ids(reach.partly)).toEqual([]);
});

test('a type that takes only some is there, but not for all', () => {
	const young = aService({
		types: ['44'],
		coverage: [aCoverage({ area: inMunicipality('ponikla') })],
		ages: [aStatement({ from: null, to: 30 })]
	});
	const others = aService({
		types: ['44'],
		coverage: [aCoverage({ area: inMunicipality('ponikla') })]
	});
	const reachOf = (services: readonly ReturnType<typeof aService>[]) =>
		typeReach(aRegion({ municipalities, services }), '44');
	expect(ids(reachOf([young]).partly)).toEqual(['ponikla']);
	expect(ids(reachOf([young, others]).yes)).toEqual(['ponikla']);
});
