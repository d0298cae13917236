import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeAddress } from '../../../tests/fixtures/fake-address.svelte.ts';
import type { Region } from '#lib/region/region.ts';
import { FilterState } from './filter-state.svelte.ts';

/** Only what filters are checked against. */
const REGION = {
	municipalities: [{ id: 'ponikla' }, { id: 'benecko' }],
	groups: [{ id: 'seniori' }],
	types: [{ id: '40' }, { id: '44' }]
} as unknown as Region;

function open(search: string | null) {
	const address = new FakeAddress(search);
	return { address, filters: new FilterState(REGION, address) };
}

describe('FilterState', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	test('knows nothing while the page stands as it was prerendered', () => {
		const { filters } = open(null);
		expect(filters.ready).toBe(false);
		expect(filters.current.query).toBe('');
	});

	test('reads what the address says and names what it does not understand', () => {
		const { filters } = open('q=oběd&obec=ponikla&druh=40&druh=999');
		expect(filters.current).toMatchObject({
			query: 'oběd',
			municipality: 'ponikla',
			types: ['40']
		});
		expect(filters.unknown).toEqual(['999']);
	});

	test.each([
		{ query: 'q=oběd', names: false },
		{ query: 'q=oběd&obec=', names: false },
		{ query: 'q=oběd&obec=ponikla', names: true },
		{ query: 'q=oběd&obec=zmizela', names: true }
	])('the address $query says where, known or not: $names', ({ query, names }) => {
		expect(open(query).filters.namesMunicipality).toBe(names);
	});

	test('follows the address when it changes, as "back" changes it', () => {
		const { address, filters } = open('obec=ponikla');
		address.params = new URLSearchParams('obec=benecko');
		expect(filters.current.municipality).toBe('benecko');
	});

	test('a choice is a step that "back" returns from, and keeps the rest', async () => {
		const { address, filters } = open('q=oběd');
		await filters.choose({ municipality: 'ponikla' });
		expect(address.history).toEqual(['q=oběd', 'q=ob%C4%9Bd&obec=ponikla']);
	});

	test('typing reaches the address once, after a pause, in place of the step before', async () => {
		const { address, filters } = open('');
		for (const text of ['o', 'ob', 'oběd']) filters.type(text);
		expect(address.history).toEqual(['']);
		await vi.advanceTimersByTimeAsync(150);
		expect(address.history).toEqual(['q=ob%C4%9Bd']);
	});

	test('the field shows what is typed before the address knows it', () => {
		const { filters } = open('q=o');
		filters.type('ob');
		expect(filters.typed).toBe('ob');
		expect(filters.current.query).toBe('o');
	});

	test('what is typed during a slow navigation is not lost', async () => {
		const { address, filters } = open('');
		let release = () => {};
		address.hold = new Promise((done) => (release = done));
		filters.type('ob');
		await vi.advanceTimersByTimeAsync(150);
		filters.type('oběd');
		release();
		await vi.advanceTimersByTimeAsync(10);
		expect(filters.typed).toBe('oběd');
		await vi.advanceTimersByTimeAsync(150);
		expect(filters.current.query).toBe('oběd');
	});

	test('words are being typed until they are submitted or something is chosen', async () => {
		for (const end of ['submit', 'choose'] as const) {
			const { filters } = open('q=o');
			expect(filters.typing).toBe(false);
			filters.type('ob');
			await vi.advanceTimersByTimeAsync(150);
			expect(filters.typing).toBe(true);
			await filters[end]({});
			expect(filters.typing).toBe(false);
		}
	});

	test('words that were typed stay unfinished until the next ones have arrived', async () => {
		const { address, filters } = open('');
		filters.type('ob');
		await vi.advanceTimersByTimeAsync(150);
		let release = () => {};
		address.hold = new Promise((done) => (release = done));
		filters.type('oběd');
		await vi.advanceTimersByTimeAsync(150);
		expect(filters).toMatchObject({ typing: true, current: { query: 'ob' } });
		release();
		await vi.advanceTimersByTimeAsync(0);
		expect(filters).toMatchObject({ typing: true, current: { query: 'oběd' } });
	});

	test('words of a link are not being typed', async () => {
		const { address, filters } = open('');
		filters.type('ob');
		await vi.advanceTimersByTimeAsync(150);
		address.params = new URLSearchParams('q=odl');
		expect(filters.typing).toBe(false);
	});

	test('a choice made right after typing takes the typed words along', async () => {
		const { filters } = open('');
		filters.type('oběd');
		await filters.choose({ municipality: 'ponikla' });
		await vi.advanceTimersByTimeAsync(200);
		expect(filters.current).toMatchObject({ query: 'oběd', municipality: 'ponikla' });
	});

	test('Enter does not wait for the pause and adds no step to the history', async () => {
		const { address, filters } = open('');
		filters.type('oběd');
		await filters.submit();
		await vi.advanceTimersByTimeAsync(200);
		expect(address.history).toEqual(['q=ob%C4%9Bd']);
	});

	test('nothing is written after the page was left', async () => {
		const { address, filters } = open('q=o');
		filters.type('ob');
		filters.dispose();
		await vi.advanceTimersByTimeAsync(200);
		expect(address.history).toEqual(['q=o']);
	});
});
