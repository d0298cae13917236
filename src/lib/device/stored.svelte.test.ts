import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fixtures/fake-storage.ts';
import { Stored, type DeviceStorage } from './stored.svelte.ts';

/** A list of words, kept with spaces between them; nothing of an empty one. */
const WORDS = {
	parse: (written: string | null): readonly string[] => written?.split(' ') ?? [],
	format: (words: readonly string[]) => words.join(' ') || null
};

function opened(storage: DeviceStorage): Stored<readonly string[]> {
	const stored = new Stored(() => storage, 'slova', WORDS);
	stored.read();
	return stored;
}

const forbidden = (): DeviceStorage => {
	throw new DOMException('denied', 'SecurityError');
};

describe('Stored', () => {
	test('is empty, and the device is not asked, until it is read', () => {
		const stored = new Stored(forbidden, 'slova', WORDS);
		expect(stored).toMatchObject({ keeping: 'not-read', current: [] });
	});

	test('what was set is there next time, under its key', () => {
		const storage = new FakeStorage();
		opened(storage).set(['a', 'b']);
		expect(opened(storage)).toMatchObject({ keeping: 'kept', current: ['a', 'b'] });
		expect([...storage.items]).toEqual([['slova', 'a b']]);
	});

	test('with nothing to keep, no trace is left', () => {
		const storage = new FakeStorage();
		const stored = opened(storage);
		stored.set(['a']);
		stored.set([]);
		expect(storage.items.size).toBe(0);
	});

	test('a change keeps what another window wrote meanwhile', () => {
		const storage = new FakeStorage();
		const stored = opened(storage);
		opened(storage).set(['a']);
		stored.update((words) => [...words, 'b']);
		expect(stored.current).toEqual(['a', 'b']);
		expect(opened(storage).current).toEqual(['a', 'b']);
	});

	test('a change made before anything was read loses nothing of what was kept', () => {
		const storage = new FakeStorage();
		opened(storage).set(['a']);
		new Stored(() => storage, 'slova', WORDS).update((words) => [...words, 'b']);
		expect(opened(storage).current).toEqual(['a', 'b']);
	});

	test.each(['forbidden', 'full'])('where storage is %s, it holds and says so', (how) => {
		const full = new FakeStorage();
		full.full = true;
		const stored = new Stored(how === 'full' ? () => full : forbidden, 'slova', WORDS);
		stored.read();
		stored.update((words) => [...words, 'a']);
		stored.update((words) => [...words, 'b']);
		expect(stored).toMatchObject({ keeping: 'refused', current: ['a', 'b'] });
	});

	test('what the device refused is not lost when the next component reads', () => {
		const storage = new FakeStorage();
		storage.full = true;
		const stored = opened(storage);
		stored.set(['a']);
		stored.read();
		expect(stored).toMatchObject({ keeping: 'refused', current: ['a'] });
	});

	test('that nothing is there does not say that anything would be kept', () => {
		expect(opened(new FakeStorage()).keeping).toBe('not-read');
	});

	test('storage that works again keeps the next change', () => {
		const storage = new FakeStorage();
		storage.full = true;
		const stored = opened(storage);
		stored.set(['a']);
		storage.full = false;
		stored.update((words) => [...words, 'b']);
		expect(stored.keeping).toBe('kept');
		expect(opened(storage).current).toEqual(['a', 'b']);
	});
});
