import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TypedSuggestions } from './typed-suggestions.svelte.ts';

const PAUSE_MS = 150;

/** A field with its words, and a search that answers with what it was asked. */
class FakeField {
	words = $state('');
	readonly asked: string[] = [];
	loads = 0;
	/** While set, there is no signal. */
	offline = false;
	readonly suggestions = new TypedSuggestions<string>({
		words: () => this.words,
		load: async () => {
			this.loads += 1;
			if (this.offline) throw new TypeError('Failed to fetch');
			return (query) => {
				this.asked.push(query);
				return [`${query}…`];
			};
		}
	});

	type(query: string): void {
		this.suggestions.type(query);
		this.words = query;
	}

	async typeAndRest(query: string): Promise<void> {
		this.type(query);
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
	}
}

describe('TypedSuggestions', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	test('nothing is fetched until somebody is about to type, and then once', async () => {
		const field = new FakeField();
		expect(field.loads).toBe(0);
		field.suggestions.prepare();
		field.suggestions.prepare();
		await field.typeAndRest('obe');
		field.suggestions.prepare();
		expect(field.loads).toBe(1);
	});

	test('suggests once the fingers rest, not at each key', async () => {
		const field = new FakeField();
		for (const query of ['o', 'ob', 'obe']) field.type(query);
		expect(field.suggestions.current).toEqual([]);
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(field.suggestions.current).toEqual(['obe…']);
		expect(field.asked).toEqual(['obe']);
	});

	test('the suggestions before stand until the next ones come', async () => {
		const field = new FakeField();
		await field.typeAndRest('obe');
		field.type('obed');
		expect(field.suggestions.current).toEqual(['obe…']);
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(field.suggestions.current).toEqual(['obed…']);
	});

	test('who goes to them right after the last key finds those for what is typed', async () => {
		const field = new FakeField();
		await field.typeAndRest('obe');
		field.type('obed');
		field.suggestions.settle();
		expect(field.suggestions.current).toEqual(['obed…']);
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(field.asked).toEqual(['obed']);
	});

	test.each(['', '  '])('an emptied field ("%s") has none at once', async (empty) => {
		const field = new FakeField();
		await field.typeAndRest('obe');
		field.type(empty);
		expect(field.suggestions.current).toEqual([]);
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(field.suggestions.current).toEqual([]);
	});

	test('closed, it stays so until somebody types again', async () => {
		const field = new FakeField();
		field.type('obe');
		field.suggestions.close();
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(field.suggestions.current).toEqual([]);
		await field.typeAndRest('obed');
		expect(field.suggestions.current).toEqual(['obed…']);
	});

	test('words changed by a choice end it, and nothing of it returns with the next key', async () => {
		const field = new FakeField();
		await field.typeAndRest('obedy v poni');
		field.words = 'obedy';
		expect(field.suggestions.current).toEqual([]);
		field.type('obedy d');
		expect(field.suggestions.current).toEqual([]);
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(field.suggestions.current).toEqual(['obedy d…']);
	});

	test('without a signal there are none, and a later key tries again', async () => {
		const field = new FakeField();
		field.offline = true;
		await field.typeAndRest('obe');
		expect(field.suggestions.current).toEqual([]);
		field.offline = false;
		await field.typeAndRest('obed');
		expect(field.suggestions.current).toEqual(['obed…']);
	});

	test('a search that comes late answers what was typed meanwhile', async () => {
		let arrive: (suggest: (query: string) => string[]) => void = () => {};
		const suggestions = new TypedSuggestions<string>({
			words: () => 'obe',
			load: () => new Promise((resolve) => (arrive = resolve))
		});
		suggestions.type('obe');
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(suggestions.current).toEqual([]);
		arrive((query) => [`${query}…`]);
		await vi.advanceTimersByTimeAsync(0);
		expect(suggestions.current).toEqual(['obe…']);
	});
});
