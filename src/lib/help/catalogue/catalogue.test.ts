import { describe, expect, test } from 'vitest';
import { GROUPS } from '../../../../tests/fixtures/builders.ts';
import { buildCatalogue, NO_LIMIT, type ListName, type ServiceFacts } from './catalogue.ts';
import { listAt } from '#lib/bytes/lists.ts';

const NO_DAYS = { closed: [], open: [], openForStay: [] };

function someFacts(change: Partial<ServiceFacts> = {}): ServiceFacts {
	return {
		id: 'sluzba',
		status: 'active',
		types: ['40'],
		groups: [],
		forms: [],
		ages: null,
		days: NO_DAYS,
		territory: [],
		...change
	};
}

function build(...facts: readonly Partial<ServiceFacts>[]) {
	const municipalities = ['benecko', 'ponikla', 'paseky'];
	const vocabulary = { types: ['39', '40', '44'], groups: GROUPS, municipalities };
	return buildCatalogue(vocabulary, facts.map(someFacts));
}

function listIn(name: ListName, change: Partial<ServiceFacts>): number[] {
	const lists = build(change).columns[name];
	return [...listAt(lists, lists.of[0] ?? 0)];
}

describe('buildCatalogue', () => {
	test('types are numbers of the vocabulary', () => {
		expect(listIn('types', { types: ['44', '39', '999'] })).toEqual([0, 2]);
	});

	test('groups are all that may be helped: those named, the wider and the narrower', () => {
		expect(listIn('groups', { groups: ['seniori'] })).toEqual([0, 1]);
		expect(listIn('groups', { groups: ['demence'] })).toEqual([0, 1]);
	});

	test('unknown groups, forms and ages exclude nobody', () => {
		expect(listIn('groups', {})).toEqual([0, 1, 2, 3, 4]);
		expect(listIn('forms', {})).toEqual([0, 1, 2]);
		expect(listIn('ages', {})).toEqual([0, NO_LIMIT]);
	});

	test('of hours only what is sure is kept', () => {
		expect(listIn('days', {})).toEqual([]);
		const days = { ...NO_DAYS, closed: ['weekend'], open: ['night'] } as const;
		expect(listIn('days', { days })).toEqual([0, 5]);
	});

	test('a territory keeps where one can have it or may ask', () => {
		const territory = [
			{ from: 0, to: 1, answer: 'yes' as const },
			{ from: 1, to: 2, answer: 'no' as const },
			{ from: 2, to: 3, answer: 'ask' as const }
		];
		expect(listIn('territories', { territory })).toEqual([0, 1, 0, 2, 3, 1]);
	});

	test('services whose territory depends on who asks stand in a list of their own', () => {
		const { columns } = build({}, { territory: 'by-need' }, {});
		expect([...columns.byNeed]).toEqual([1]);
	});

	test('equal lists are kept once', () => {
		const { columns } = build({ types: ['40'] }, { types: ['44'] }, { types: ['40'] });
		expect([...columns.types.of]).toEqual([0, 1, 0]);
		expect([...columns.types.values]).toEqual([1, 2]);
	});
});
