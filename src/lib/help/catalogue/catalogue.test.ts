import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	anOffice,
	aRegion,
	aService,
	aStatus,
	inMunicipality
} from '../../../../tests/fixtures/builders.ts';
import type { Region, Service } from '#lib/region/region.ts';
import { catalogueOf, inTreeOrder, MARK, columnOptions } from './catalogue.ts';

const offices = ['jilemnice', 'rokytnice'].map((id) => anOffice({ id }));
const municipalities = [
	aMunicipality({ id: 'benecko', office: 'jilemnice' }),
	aMunicipality({ id: 'paseky', office: 'rokytnice' }),
	aMunicipality({ id: 'ponikla', office: 'jilemnice' }),
	aMunicipality({ id: 'jablonec', office: 'rokytnice' })
];
const region = aRegion({ offices, municipalities });

describe('the order of places', () => {
	const idsOf = (of: Region) => inTreeOrder(of).map(({ id }) => id);

	test('municipalities come office by office', () => {
		expect(idsOf(region)).toEqual(['benecko', 'ponikla', 'paseky', 'jablonec']);
		expect(idsOf({ ...region, offices: offices.toReversed() })).toEqual([
			'paseky',
			'jablonec',
			'benecko',
			'ponikla'
		]);
	});

	test('an office the region does not list still holds its municipalities together', () => {
		expect(idsOf({ ...region, offices: [] })).toEqual(idsOf(region));
	});
});

describe('catalogueOf', () => {
	const catalogueWithOnly = (...services: Service[]) => catalogueOf({ ...region, services });

	test('what ended is marked', () => {
		const { marks } = catalogueWithOnly(
			aService({ name: 'A' }),
			aService({ name: 'B', status: aStatus('ended') })
		);
		expect(marks).toEqual([0, MARK.ended]);
	});

	test.each([{ form: 'terenni' as const }, { group: 'seniori' }, { ages: { from: null, to: 30 } }])(
		'a statement under a condition makes the places depend on who asks: %j',
		(condition) => {
			const places = (coverage: Service['coverage']) => {
				const { marks, columns } = catalogueWithOnly(aService({ coverage }));
				return [(marks[0] ?? 0) & MARK.byNeed, columns.places.lists];
			};
			expect(places([aCoverage(condition)])).toEqual([MARK.byNeed, [[]]]);
			const statement = aCoverage({ area: inMunicipality('ponikla'), answer: 'no' });
			expect(places([statement])).toEqual([0, [[0, 1, 1, 2, 4, 1]]]);
		}
	);

	test('what cannot be told of a service is one span of all options', () => {
		const options = columnOptions(region, []);
		const { columns } = catalogueWithOnly(aService());
		expect(columns.group.lists).toEqual([[0, options.group.length, 0]]);
		expect(columns.age.lists).toEqual([[0, options.age.length, 0]]);
		expect(columns.days.lists).toEqual([[0, options.days.length, 1]]);
	});
});
