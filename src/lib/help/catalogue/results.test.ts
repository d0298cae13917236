import { describe, expect, test } from 'vitest';
import {
	aCoverage,
	aGap,
	aGroup,
	aPhone,
	aRegion,
	aSchedule,
	aService,
	aStatement,
	aStatus,
	aType,
	inMunicipality
} from '../../../../tests/fixtures/builders.ts';
import { NO_FILTERS, type Filters, NOTHING_WANTED } from '../criteria/filters.ts';
import { catalogueOf } from './catalogue.ts';
import { findResultsIn } from './results.ts';

const here = aCoverage({ area: inMunicipality('ponikla') });
const care = aService({
	id: 'pecovatelky',
	types: ['40'],
	groups: [aStatement(['seniori'])],
	forms: [aStatement(['terenni' as const])],
	coverage: [here]
});
const unsure = aService({ id: 'asistence', types: ['39'], coverage: [] });
const youth = aService({
	id: 'deti',
	types: ['44'],
	groups: [aStatement(['rodiny'])],
	coverage: [here]
});
const ended = aService({ id: 'byvala', types: ['39'], status: aStatus('ended', '2019') });
const region = aRegion({
	types: [aType({ id: '40' }), aType({ id: '39' }), aType({ id: '44' })],
	services: [ended, youth, unsure, care],
	gaps: [aGap({ id: 'odlehceni', type: '44', groups: ['seniori'] })]
});

function find(filters: Partial<Filters>, wanted = NOTHING_WANTED) {
	const { offers, gaps } = findResultsIn(region, catalogueOf(region))(
		{ ...NO_FILTERS, ...filters },
		wanted
	);
	return { services: offers.map(({ service }) => service.id), gaps: gaps.map(({ id }) => id) };
}

describe('findResultsIn', () => {
	test('what one can have comes first, then what to ask about; ended ones are not offered unasked', () => {
		expect(find({ municipality: 'ponikla' }).services).toEqual([
			'deti',
			'pecovatelky',
			'asistence'
		]);
	});

	test('services for other people are left out unless their type was asked for', () => {
		expect(find({ group: 'seniori', municipality: 'ponikla' }).services).toEqual([
			'pecovatelky',
			'asistence'
		]);
		expect(find({ group: 'seniori', types: ['44'] }).services).toEqual(['deti']);
	});

	test('a type asked for shows its ended services too, last', () => {
		expect(find({ types: ['39'] }).services).toEqual(['asistence', 'byvala']);
	});

	test('a type asked for shows its gaps', () => {
		expect(find({ types: ['44'], group: 'seniori', municipality: 'ponikla' }).gaps).toEqual([
			'odlehceni'
		]);
	});

	test('types the query means select services; a type chosen by hand wins over them', () => {
		const wanted = { ...NOTHING_WANTED, types: ['40'] };
		expect(find({}, wanted).services).toEqual(['pecovatelky']);
		expect(find({ types: ['44'] }, wanted).services).toEqual(['deti']);
	});

	test('who does not work at the wanted time is shown as a no, if that type was asked for', () => {
		const hours = [aStatement(aSchedule({ holidays: [] }))];
		const services = [
			{ ...care, hours },
			{ ...care, id: 'nevime' }
		];
		const filters: Filters = { ...NO_FILTERS, types: ['40'], days: ['holiday'] };
		const some = aRegion({ services });
		const { offers } = findResultsIn(some, catalogueOf(some))(filters, NOTHING_WANTED);
		expect(offers.map(({ service, answer }) => [service.id, answer])).toEqual([
			['nevime', 'ask'],
			['pecovatelky', 'no']
		]);
	});

	test('each question is answered for its own place and person, whatever was asked before', () => {
		const findResults = findResultsIn(region, catalogueOf(region));
		const answers = (change: Partial<Filters>) =>
			findResults({ ...NO_FILTERS, ...change }, NOTHING_WANTED).offers.map((offer) => [
				offer.service.id,
				offer.answer,
				offer.need.group
			]);
		for (const change of [{}, { municipality: 'ponikla' }, { group: 'seniori' }, {}]) {
			const alone = findResultsIn(region, catalogueOf(region));
			const fresh = alone({ ...NO_FILTERS, ...change }, NOTHING_WANTED).offers;
			expect(answers(change)).toEqual(
				fresh.map(({ service, answer, need }) => [service.id, answer, need.group])
			);
		}
	});

	test('a service named in the query is found whatever its type', () => {
		expect(find({}, { ...NOTHING_WANTED, services: ['asistence'] }).services).toEqual([
			'asistence'
		]);
	});

	test('a service whose name was said comes first among its equals, and is handed out', () => {
		const other = aService({ id: 'a', name: 'A', phones: [aPhone()], coverage: [here] });
		const meant = aService({ id: 'b', name: 'B', coverage: [here] });
		const asked = aService({ id: 'c', name: 'C' });
		const all = aRegion({ services: [other, meant, asked] });
		const wanted = { ...NOTHING_WANTED, types: ['40'], services: ['b', 'c'], named: ['b', 'c'] };
		const { offers, named } = findResultsIn(all, catalogueOf(all))(
			{ ...NO_FILTERS, municipality: 'ponikla' },
			wanted
		);
		expect(offers.map(({ service }) => service.id)).toEqual(['b', 'a', 'c']);
		expect(named.map(({ service }) => service.id)).toEqual(['b', 'c']);
	});

	test('among equals the one that can be dialled comes first', () => {
		const silent = aService({ id: 'a', name: 'A' });
		const dialled = aService({ id: 'b', name: 'B', phones: [aPhone()] });
		const both = aRegion({ services: [silent, dialled] });
		const { offers } = findResultsIn(both, catalogueOf(both))(NO_FILTERS, NOTHING_WANTED);
		expect(offers.map(({ service }) => service.id)).toEqual(['b', 'a']);
	});
});

test('what is for people who were spoken of comes first, of services as of gaps', () => {
	const forGroup = (id: string, group: string) =>
		aService({ id, name: id, types: ['44'], groups: [aStatement([group])], coverage: [here] });
	const seniors = aGap({ id: 'seniori', type: '44', groups: ['seniori'] });
	const some = {
		...region,
		groups: [aGroup('seniori'), aGroup('postizeni'), aGroup('deti', 'postizeni')],
		services: [forGroup('a', 'seniori'), forGroup('b', 'postizeni')],
		gaps: [seniors, { ...seniors, id: 'vsem', groups: [] }]
	};
	const found = (people: readonly string[], filters: Partial<Filters> = {}) => {
		const wanted = { ...NOTHING_WANTED, types: ['44'], people };
		const { offers, gaps } = findResultsIn(some, catalogueOf(some))(
			{ ...NO_FILTERS, ...filters },
			wanted
		);
		return [offers.map(({ service }) => service.id), gaps.map(({ id }) => id)];
	};
	expect(found([])).toEqual([
		['a', 'b'],
		['seniori', 'vsem']
	]);
	expect(found(['deti'])).toEqual([
		['b', 'a'],
		['vsem', 'seniori']
	]);
	expect(found(['deti'], { group: 'seniori' })[0]?.[0]).toBe('a');
});

describe('a service that takes only some, and nobody said that the person is one of them', () => {
	const young = aService({
		id: 'mladi',
		name: 'A',
		types: ['44'],
		ages: [aStatement({ from: null, to: 30 })],
		groups: [aStatement(['zdravotni-postizeni'])],
		coverage: [here]
	});
	const asked = aService({ id: 'luzko', name: 'B', types: ['44'], coverage: [] });
	const wanted = { ...NOTHING_WANTED, types: ['44'] };
	const found = (state: 'wanted' | 'not-found', filters: Partial<Filters> = {}) => {
		const some = {
			...region,
			services: [young, asked, care],
			gaps: [aGap({ type: '44', groups: ['seniori'], state })]
		};
		return findResultsIn(some, catalogueOf(some))(
			{ ...NO_FILTERS, municipality: 'ponikla', ...filters },
			'query' in filters ? NOTHING_WANTED : wanted
		);
	};
	const ids = (offers: readonly { readonly service: { readonly id: string } }[]) =>
		offers.map(({ service }) => service.id);

	test('only helps beside, where others are documented to miss it', () => {
		expect(ids(found('wanted').offers)).toEqual(['luzko', 'mladi']);
		expect(ids(found('wanted').beside)).toEqual(['mladi']);
	});

	test('is the answer where nobody is, or where the person is said to be one of them', () => {
		expect(ids(found('not-found').offers)).toEqual(['mladi', 'luzko']);
		const said = found('wanted', { group: 'zdravotni-postizeni', age: 20 });
		expect(ids(said.offers)).toEqual(['mladi', 'luzko']);
		expect(ids(said.beside)).toEqual([]);
	});

	test('stands after all others where everything in a village is shown', () => {
		expect(ids(found('wanted', { query: '' }).offers)).toEqual(['pecovatelky', 'mladi', 'luzko']);
	});
});
