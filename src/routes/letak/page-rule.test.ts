import { describe, expect, test } from 'vitest';
import { fitPage } from './page-rule.ts';

type Lines = Parameters<typeof fitPage>[0];

const some = (count: number, lines = 2) => Array.from({ length: count }, () => lines);

function lines(change: Partial<Lines> = {}): Lines {
	return { help: [], ask: [], missing: [], ...change };
}

function fitted(all: Lines, room?: number) {
	const { help, ask, missing } = fitPage(all, room);
	return { help: [...help], ask: [...ask], missing: [...missing] };
}

describe('fitPage', () => {
	test('nothing takes nothing', () => {
		expect(fitted(lines())).toEqual({ help: [], ask: [], missing: [] });
	});

	test('what fits is taken whole, the most useful first', () => {
		expect(fitted(lines({ help: some(2), missing: some(1) }))).toEqual({
			help: [0, 1],
			ask: [],
			missing: [0]
		});
	});

	test('much help leaves room for what is missing and for whom to ask', () => {
		const { help, ask, missing } = fitted({ help: some(20), ask: some(20), missing: some(20) });
		expect(help.length).toBeGreaterThan(ask.length);
		expect(ask.length).toBeGreaterThan(0);
		expect(missing.length).toBeGreaterThan(0);
	});

	test('never takes more lines than there are, headings included', () => {
		// A heading of three lines and four items of two; a fifth, or a heading more, is too much.
		expect(fitted(lines({ help: some(9), ask: some(9) }), 11)).toMatchObject({
			help: [0, 1, 2, 3],
			ask: []
		});
	});

	test('an item too long for the rest of the page is passed over', () => {
		expect(fitted(lines({ help: [2, 50, 1] })).help).toEqual([0, 2]);
	});
});
