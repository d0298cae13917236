import { describe, expect, test } from 'vitest';
import { NO_FILTERS, NOTHING_WANTED, type Filters } from '#lib/help/criteria/filters.ts';
import { applyChoice, interpret, removeChip, type Chip } from './interpret.ts';
import { NO_MEANING, type Meaning } from './meaning.ts';

function aMeaning(change: Partial<Meaning> = {}): Meaning {
	return { ...NO_MEANING, ...change };
}

const LUNCHES = aMeaning({
	query: 'obědy v poniklé pro babičku',
	types: [
		{ id: '40', score: 2 },
		{ id: '39', score: 1 }
	],
	municipality: 'ponikla',
	municipalityWords: 'v poniklé',
	group: 'seniori'
});
const TYPED: Filters = { ...NO_FILTERS, query: LUNCHES.query };

function after(filters: Filters, meaning: Meaning, chip: Chip): Filters {
	return { ...filters, ...removeChip(interpret(filters, meaning), chip) };
}

describe('interpret', () => {
	test('fills in what the words say', () => {
		expect(interpret(TYPED, LUNCHES)).toMatchObject({
			filters: { municipality: 'ponikla', group: 'seniori' },
			wanted: { types: ['40', '39'] },
			otherMunicipality: null
		});
	});

	test('a municipality chosen by hand wins, and the one in the words is named', () => {
		const { filters, otherMunicipality } = interpret(
			{ ...TYPED, municipality: 'benecko' },
			LUNCHES
		);
		expect(filters.municipality).toBe('benecko');
		expect(otherMunicipality).toBe('ponikla');
	});

	test('a type chosen by hand takes the place of those in the words', () => {
		const { wanted, chips } = interpret({ ...TYPED, types: ['44'] }, LUNCHES);
		expect(wanted.types).toEqual([]);
		expect(chips.filter(({ kind }) => kind === 'type')).toEqual([{ kind: 'type', id: '44' }]);
	});

	test.each([
		{ query: 'fokus', type: 1, service: 1, named: ['fokus'] },
		{ query: 'dílny fokusu', type: 1.5, service: 2.5, named: ['fokus'] },
		{ query: 'pečovatelka z fokusu', type: 1.2, service: 1, named: [] }
	])('a name comes first if it is as sure as the type: $query', ({ query, ...score }) => {
		const meaning = aMeaning({
			query,
			types: [{ id: '40', score: score.type }],
			services: [{ id: 'fokus', score: score.service }]
		});
		const { wanted } = interpret({ ...NO_FILTERS, query }, meaning);
		expect(wanted).toEqual({
			...NOTHING_WANTED,
			types: ['40'],
			services: ['fokus'],
			named: score.named
		});
	});
});

describe('removeChip', () => {
	test('a village leaves the words, and the rest of them stays', () => {
		expect(after(TYPED, LUNCHES, { kind: 'municipality', id: 'ponikla' }).query).toBe(
			'obědy pro babičku'
		);
	});

	test('a type leaves, and what else was understood becomes choices', () => {
		expect(after(TYPED, LUNCHES, { kind: 'type', id: '39' })).toMatchObject({
			query: '',
			types: ['40'],
			municipality: 'ponikla',
			group: 'seniori'
		});
	});

	test('a group from the words leaves with the words', () => {
		expect(after(TYPED, LUNCHES, { kind: 'group', id: 'seniori' })).toMatchObject({
			query: '',
			types: ['40', '39'],
			group: null
		});
	});

	test('a group chosen by hand leaves, and the words stay', () => {
		const chosen: Filters = { ...TYPED, group: 'rodiny' };
		expect(after(chosen, LUNCHES, { kind: 'group', id: 'rodiny' })).toMatchObject({
			query: LUNCHES.query,
			group: null
		});
	});

	test('an age leaves', () => {
		const chosen: Filters = { ...NO_FILTERS, age: 82 };
		expect(after(chosen, aMeaning(), { kind: 'age', id: '82' }).age).toBeNull();
	});

	test('a time from the words leaves, and the other times stay', () => {
		const meaning = aMeaning({ query: 'o víkendech a svátcích', days: ['weekend', 'holiday'] });
		const filters = { ...NO_FILTERS, query: meaning.query };
		expect(interpret(filters, meaning)).toMatchObject({
			chips: [
				{ kind: 'days', id: 'vikend' },
				{ kind: 'days', id: 'svatek' }
			]
		});
		expect(after(filters, meaning, { kind: 'days', id: 'vikend' })).toEqual({
			...NO_FILTERS,
			days: ['holiday']
		});
	});

	test('a time of the address leaves, and the words stay', () => {
		const chosen: Filters = { ...TYPED, days: ['night'] };
		expect(interpret(chosen, LUNCHES).filters.days).toEqual(['night']);
		expect(after(chosen, LUNCHES, { kind: 'days', id: 'noc' })).toEqual(TYPED);
	});

	test('a time stays when another chip leaves', () => {
		const meaning = aMeaning({ ...LUNCHES, days: ['weekend'] });
		expect(after(TYPED, meaning, { kind: 'type', id: '39' }).days).toEqual(['weekend']);
	});

	test('the last type from the words leaves nothing to look for', () => {
		const meaning = aMeaning({ query: 'oběd', types: [{ id: '40', score: 1 }] });
		const filters = after({ ...NO_FILTERS, query: 'oběd' }, meaning, { kind: 'type', id: '40' });
		expect(filters).toEqual(NO_FILTERS);
	});
});

describe('applyChoice', () => {
	const afterChoice = (filters: Filters, choice: Partial<Filters>): Filters => ({
		...filters,
		...applyChoice(interpret(filters, LUNCHES), choice)
	});

	test('a choice is added to the words', () => {
		expect(afterChoice(TYPED, { form: 'terenni' })).toEqual({ ...TYPED, form: 'terenni' });
	});

	test('back to the whole region, the village leaves the words', () => {
		expect(afterChoice(TYPED, { municipality: null })).toMatchObject({
			municipality: null,
			query: 'obědy pro babičku'
		});
	});

	test('back to any type, all types of the words leave', () => {
		expect(afterChoice(TYPED, { types: [] })).toMatchObject({
			query: '',
			types: [],
			municipality: 'ponikla'
		});
	});

	test('back from a choice the words know nothing of, the words stay', () => {
		const chosen: Filters = { ...TYPED, form: 'terenni' };
		expect(afterChoice(chosen, { form: null })).toEqual(TYPED);
	});
});
