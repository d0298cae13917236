import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fixtures/fake-storage.ts';
import { UnmetNeeds } from './unmet-needs.svelte.ts';
import type { DeviceStorage } from './stored.svelte.ts';

const RESPITE = { type: '44', gap: null, municipality: 'ponikla' };

function opened(storage: DeviceStorage, month = '2026-11'): UnmetNeeds {
	const needs = new UnmetNeeds(
		() => storage,
		() => month
	);
	needs.read();
	return needs;
}

describe('UnmetNeeds', () => {
	test('a note is there next time, with the type, the village and the month, and nothing else', () => {
		const storage = new FakeStorage();
		opened(storage).note(RESPITE);
		expect(opened(storage).current).toEqual([{ ...RESPITE, month: '2026-11', count: 1 }]);
	});

	test('the same lack is counted by the month', () => {
		const storage = new FakeStorage();
		opened(storage).note(RESPITE);
		opened(storage).note(RESPITE);
		const later = opened(storage, '2026-12');
		later.note(RESPITE);
		expect(later.current.map(({ month, count }) => [month, count])).toEqual([
			['2026-11', 2],
			['2026-12', 1]
		]);
		expect(later.count(RESPITE)).toBe(1);
	});

	test('a note is deleted at once, and with the last one all trace of it', () => {
		const storage = new FakeStorage();
		const needs = opened(storage);
		needs.note(RESPITE);
		needs.note({ ...RESPITE, type: '46' });
		needs.remove(RESPITE);
		expect(needs.current.map(({ type }) => type)).toEqual(['46']);
		needs.removeAll();
		expect(storage.items.size).toBe(0);
	});

	test('what another window noted meanwhile is not lost', () => {
		const storage = new FakeStorage();
		const needs = opened(storage);
		opened(storage).note({ ...RESPITE, type: '46' });
		needs.note(RESPITE);
		expect(opened(storage).current).toHaveLength(2);
	});

	test('nor when all are removed, and that is taken back', () => {
		const storage = new FakeStorage();
		const needs = opened(storage);
		needs.note(RESPITE);
		opened(storage).note({ ...RESPITE, type: '46' });
		const removed = needs.removeAll();
		expect(needs.current).toEqual([]);
		opened(storage).note(RESPITE);
		needs.restore(removed);
		expect(opened(storage).current.map(({ type, count }) => [type, count])).toEqual([
			['44', 2],
			['46', 1]
		]);
	});

	test('a note that the device refuses is there until the page is closed, and that is said', () => {
		const storage = new FakeStorage();
		storage.full = true;
		const needs = opened(storage);
		needs.note(RESPITE);
		needs.read();
		expect(needs).toMatchObject({ keeping: 'refused', current: [{ type: '44', count: 1 }] });
	});

	test('what is not understood is left out', () => {
		const storage = new FakeStorage();
		storage.setItem('co-chybi', '[{"type":"44","month":"2026-11","count":1},{"month":7},null,3]');
		expect(opened(storage).current).toMatchObject([{ type: '44', municipality: null }]);
		storage.setItem('co-chybi', '{"half');
		expect(opened(storage).current).toEqual([]);
	});
});
