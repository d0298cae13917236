import { describe, expect, test } from 'vitest';
import { bound } from './bound.ts';

describe('bound', () => {
	test('binds texts, texts in lists and texts that functions make', () => {
		const section = bound({
			plain: 's čím',
			nested: { list: ['v obci'] },
			made: (count: number) => `${count} let`
		});
		expect(section.plain).toBe('s\u00a0čím');
		expect(section.nested.list).toEqual(['v\u00a0obci']);
		expect(section.made(30)).toBe('30\u00a0let');
	});

	test('leaves what is not text as it is', () => {
		expect(bound({ count: 3, nothing: null })).toEqual({ count: 3, nothing: null });
	});
});
