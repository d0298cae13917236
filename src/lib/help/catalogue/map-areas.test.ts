import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aMunicipality,
	aRegion,
	aService,
	aStatement,
	aStatus,
	aType,
	inMunicipality
} from '../../../../tests/fixtures/builders.ts';
import { NO_FILTERS, type Filters, NOTHING_WANTED, type Wanted } from '../criteria/filters.ts';
import { areaAnswers, servicePlaces } from './map-areas.ts';
import type { LonLat, CompleteService } from '#lib/region/region.ts';
import { catalogueOf } from './catalogue.ts';
import { findResultsIn } from './results.ts';

const HOUSE: LonLat = { lon: 15.5, lat: 50.6 };

function aRegionWith(services: readonly CompleteService[]) {
	return aRegion({
		municipalities: [aMunicipality(), aMunicipality({ id: 'kruh', name: 'Kruh' })],
		towns: [{ id: 'liberec', name: 'Liberec', point: { lon: 15.06, lat: 50.77 } }],
		types: [aType(), aType({ id: '44' })],
		services,
		gaps: [aGap({ type: '44' })]
	});
}

function answers(
	services: readonly CompleteService[],
	change: Partial<Filters> = {},
	wanted: Partial<Wanted> = {}
) {
	const region = aRegionWith(services);
	const filters = { ...NO_FILTERS, ...change };
	return areaAnswers(
		region,
		findResultsIn(region, catalogueOf(region))(filters, { ...NOTHING_WANTED, ...wanted }),
		filters
	);
}

const toPonikla = aCoverage({ area: inMunicipality('ponikla') });
const comes = [aStatement(['terenni' as const])];

describe('areaAnswers', () => {
	test('the best answer of the offers counts, and each answer is counted', () => {
		const found = answers([
			aService({ id: 'a', coverage: [toPonikla], forms: comes }),
			aService({ id: 'b' }),
			aService({ id: 'c', coverage: [{ ...toPonikla, answer: 'no' }] })
		]);
		expect(found.get('ponikla')).toMatchObject({
			answer: 'yes',
			counts: { yes: 1, ask: 1, no: 1 },
			comes: true
		});
		expect(found.get('kruh')).toMatchObject({ answer: 'ask', counts: { yes: 0, ask: 3, no: 0 } });
	});

	test('a chosen municipality does not change what the others are told', () => {
		const services = [aService({ coverage: [toPonikla] })];
		expect(answers(services, { municipality: 'kruh' }).get('ponikla')?.answer).toBe('yes');
	});

	test('one service that does not come to homes, and the map no longer says that they come', () => {
		const found = answers([
			aService({ id: 'a', coverage: [toPonikla], forms: comes }),
			aService({ id: 'b', coverage: [toPonikla] })
		]);
		expect(found.get('ponikla')?.comes).toBe(false);
	});

	test('what takes only some is no yes, and not counted as one', () => {
		const young = [aStatement({ from: null, to: 30 })];
		const found = answers([aService({ coverage: [toPonikla], ages: young })]);
		expect(found.get('ponikla')).toMatchObject({ answer: 'ask', counts: { yes: 0, ask: 1 } });
		const asked = answers([aService({ coverage: [toPonikla], ages: young })], { age: 20 });
		expect(asked.get('ponikla')).toMatchObject({ answer: 'yes', counts: { yes: 1, ask: 0 } });
	});

	test('what only helps beside what was asked for is neither a yes nor counted as one', () => {
		const carer = aService({ id: 'a', coverage: [toPonikla] });
		const driver = aService({ id: 'b', types: ['44'], coverage: [{ ...toPonikla, answer: 'no' }] });
		const wanted = { types: ['44', '40'], beside: ['40'] };
		expect(answers([carer, driver], {}, wanted).get('ponikla')).toMatchObject({
			answer: 'beside',
			counts: { yes: 0 }
		});
		const mayDrive = { ...driver, coverage: [] };
		expect(answers([carer, mayDrive], {}, wanted).get('ponikla')?.answer).toBe('ask');
		expect(answers([carer], {}, { ...wanted, beside: [] }).get('ponikla')?.answer).toBe('yes');
	});

	test('nobody found is a no only where a gap is documented', () => {
		expect(answers([], { types: ['44'] }).get('kruh')?.answer).toBe('no');
		expect(answers([], { types: ['40'] }).get('kruh')?.answer).toBe('ask');
	});
});

describe('servicePlaces', () => {
	const inTown = (town: string, point: LonLat | null = null) => [
		aStatement({ address: 'Ulice 1', town, point })
	];

	function places(services: readonly CompleteService[]) {
		const region = aRegionWith(services);
		return servicePlaces(
			region,
			findResultsIn(region, catalogueOf(region))(NO_FILTERS, NOTHING_WANTED).offers
		);
	}

	test('services in one town share one place; the fullest comes first', () => {
		const found = places([
			aService({ id: 'a', places: inTown('liberec') }),
			aService({ id: 'b', places: inTown('ponikla') }),
			aService({ id: 'c', places: inTown('ponikla') })
		]);
		expect(found.map(({ town, services }) => [town, services.length])).toEqual([
			['ponikla', 2],
			['liberec', 1]
		]);
	});

	test('a known house is shown exactly; else the point of the town stands for it, and says so', () => {
		expect(places([aService({ places: inTown('ponikla', HOUSE) })])).toMatchObject([
			{ point: HOUSE, exact: true }
		]);
		expect(places([aService({ places: inTown('ponikla') })])).toMatchObject([
			{ point: aMunicipality().point, exact: false }
		]);
	});

	test('two houses in one town are not one exact point', () => {
		const services = [
			aService({ id: 'a', places: inTown('ponikla', HOUSE) }),
			aService({ id: 'b', places: inTown('ponikla', { lon: 15.51, lat: 50.61 }) })
		];
		expect(places(services)).toMatchObject([{ exact: false }]);
	});

	test('ended services and outdated addresses have no pin', () => {
		const outdated = inTown('ponikla').map((place) => ({ ...place, outdated: true }));
		expect(
			places([
				aService({ id: 'a', places: inTown('ponikla'), status: aStatus('ended') }),
				aService({ id: 'b', places: outdated })
			])
		).toEqual([]);
	});
});
