import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aMunicipality,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus,
	aType,
	inMunicipality
} from '../../../../tests/fixtures/builders.ts';
import { NO_FILTERS, type Filters, NOTHING_WANTED } from '../criteria/filters.ts';
import { catalogueOf, type ColumnName } from './catalogue.ts';
import { findResultsIn } from './results.ts';

const here = aCoverage({ area: inMunicipality('ponikla') });
const notHere = aCoverage({ area: inMunicipality('ponikla'), answer: 'no' });
const care = aService({
	id: 'pecovatelky',
	types: ['40'],
	groups: [aStatement(['seniori'])],
	forms: [aStatement(['terenni' as const])],
	coverage: [here]
});
const unsure = aService({ id: 'asistence', types: ['39'] });
const youth = aService({
	id: 'deti',
	types: ['44'],
	groups: [aStatement(['rodiny'])],
	ages: [aStatement({ from: null, to: 26 })],
	coverage: [notHere]
});
const ended = aService({ id: 'byvala', types: ['39'], status: aStatus('ended', '2019') });
const region = aRegion({
	types: [aType({ id: '40' }), aType({ id: '39' }), aType({ id: '44' })],
	municipalities: [aMunicipality({ id: 'benecko' }), aMunicipality({ id: 'ponikla' })],
	services: [ended, youth, unsure, care]
});

function count(filters: Partial<Filters>, wanted = NOTHING_WANTED, over = region) {
	const { countsOf } = findResultsIn(over, catalogueOf(over))(
		{ ...NO_FILTERS, ...filters },
		wanted
	);
	const names: readonly ColumnName[] = ['group', 'types', 'form', 'places'];
	return Object.fromEntries(names.flatMap((name) => [...countsOf(name)]));
}

describe('countChoices', () => {
	test('each facet follows the other filters and ignores its own', () => {
		const chosen = count({ group: 'seniori', types: ['40'] });
		expect(chosen).toMatchObject({ seniori: 1, rodiny: 0, 40: 1, 44: 0, 39: 1 });
		expect(chosen).toMatchObject({ terenni: 1, pobytova: 0, benecko: 1, ponikla: 1 });
	});

	test('a place where one has to ask counts, a no and a service that ended do not', () => {
		expect(count({})).toMatchObject({ benecko: 3, ponikla: 2, 39: 1, 44: 1 });
		expect(count({ municipality: 'ponikla' })).toMatchObject({ benecko: 3, 39: 1, 44: 0 });
	});

	test('wider and narrower groups count as the group itself', () => {
		expect(count({ types: ['40'] })).toMatchObject({ seniori: 1, demence: 1, rodiny: 0 });
	});

	test('an age outside the range leaves nothing anywhere', () => {
		expect(count({ types: ['44'], age: 80 })).toMatchObject({ rodiny: 0, 44: 0, benecko: 0 });
		expect(count({ types: ['44'], age: 26 })).toMatchObject({ rodiny: 1, 44: 1, benecko: 1 });
	});

	test('who is closed at the wanted time leaves nothing, who may be open does', () => {
		const hours = [aStatement(aSchedule({ holidays: [] }))];
		const closed = { ...region, services: [{ ...care, hours }, unsure] };
		const countAt = (days: Filters['days']) => count({ days }, NOTHING_WANTED, closed);
		expect(countAt([])).toMatchObject({ ponikla: 2, seniori: 2, 40: 1, 39: 1 });
		expect(countAt(['weekend'])).toMatchObject({ ponikla: 2, seniori: 2, 40: 1, 39: 1 });
		expect(countAt(['weekend', 'holiday'])).toMatchObject({ ponikla: 1, seniori: 1, 40: 0, 39: 1 });
	});

	test('a service named in the query counts beside the types it means, but for the types', () => {
		const wanted = { ...NOTHING_WANTED, types: ['40'], services: ['deti'] };
		expect(count({}, wanted)).toMatchObject({ benecko: 2, seniori: 1, rodiny: 1, 39: 1 });
	});

	test('a municipality nobody here knows is none', () => {
		expect(count({ municipality: 'atlantis' })).toEqual(count({}));
	});

	test('a service that covers a place for some people only counts for them', () => {
		const forYoung = aService({
			types: ['44'],
			coverage: [notHere, aCoverage({ ...here, group: 'rodiny' })]
		});
		const conditional = { ...region, services: [forYoung] };
		expect(count({ municipality: 'ponikla' }, NOTHING_WANTED, conditional)).toMatchObject({
			rodiny: 1,
			seniori: 0,
			44: 1,
			benecko: 1
		});
		expect(count({ group: 'seniori' }, NOTHING_WANTED, conditional)).toMatchObject({
			44: 1,
			benecko: 1,
			ponikla: 0
		});
	});
});
