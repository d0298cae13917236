import { describe, expect, test } from 'vitest';
import { fitPage, type Candidate } from './page-rule.ts';

type Candidates = Parameters<typeof fitPage>[0];

function some(count: number, change: Partial<Candidate> = {}): Candidate[] {
	return Array.from({ length: count }, () => ({
		lines: 2,
		dialled: true,
		later: false,
		need: 0,
		...change
	}));
}

function lines(change: Partial<Candidates> = {}): Candidates {
	return { help: [], ask: [], missing: [], ...change };
}

function fitted(all: Candidates, room?: number) {
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
		const help = [2, 50, 1].flatMap((lines) => some(1, { lines }));
		expect(fitted(lines({ help })).help).toEqual([0, 2]);
	});

	test('whom to ask for what is needed first comes before sure help with something else', () => {
		const candidates = { ask: some(1), missing: some(1) };
		const withSecond = lines({ ...candidates, help: some(1, { need: 1 }) });
		expect(fitted(withSecond, 10)).toEqual({ help: [0], ask: [0], missing: [] });
		const withFirst = lines({ ...candidates, help: some(1) });
		expect(fitted(withFirst, 10)).toEqual({ help: [0], ask: [], missing: [0] });
	});

	test('where nobody who surely helps can be dialled, whom to ask comes before what is missing', () => {
		const candidates = { ask: some(1), missing: some(1) };
		const noNumber = lines({ ...candidates, help: some(1, { dialled: false }) });
		expect(fitted(noNumber, 10)).toEqual({ help: [0], ask: [0], missing: [] });
		expect(fitted(lines({ ...candidates, help: some(1) }), 10)).toEqual({
			help: [0],
			ask: [],
			missing: [0]
		});
	});

	test('what these people need less waits until all else had its turn', () => {
		const later = lines({ help: some(3, { later: true }), ask: some(1), missing: some(1) });
		expect(fitted(later, 14)).toEqual({ help: [0], ask: [0], missing: [0] });
		expect(fitted(later, 9)).toEqual({ help: [], ask: [0], missing: [0] });
	});
});
