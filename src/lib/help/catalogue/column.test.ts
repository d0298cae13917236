import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/region/region.ts';
import { answerIn, columnOf, countAnswers, spansOf } from './column.ts';
import { ANSWERS } from '#lib/region/region.ts';

const column = (...rows: readonly (readonly Answer[])[]) => columnOf(rows.map(spansOf));

describe('a column', () => {
	const ROWS = [
		['yes', 'yes', 'ask', 'no'],
		['no', 'no', 'no', 'no'],
		['yes', 'yes', 'ask', 'no'],
		['no', 'ask', 'no', 'yes']
	] as const satisfies readonly Answer[][];
	const { of, lists } = column(...ROWS);

	test('answers for each row what it was made of', () => {
		const read = of.map((list) =>
			ROWS[0].map((_, number) => ANSWERS[answerIn(lists[list] ?? [], number)])
		);
		expect(read).toEqual(ROWS);
	});

	test('answers no outside of its numbers', () => {
		expect(ANSWERS[answerIn(lists[0] ?? [], -1)]).toBe('no');
		expect(ANSWERS[answerIn(lists[0] ?? [], 4)]).toBe('no');
	});

	test('keeps equal lists once', () => {
		expect(of).toEqual([0, 1, 0, 2]);
		expect(lists).toHaveLength(3);
	});

	test('counts the rows that are no no', () => {
		const count = (isCounted: (row: number) => boolean) => [
			...countAnswers({ of, lists }, isCounted, 4)
		];
		expect(count(() => true)).toEqual([2, 3, 2, 1]);
		expect(count((row) => row !== 0)).toEqual([1, 2, 1, 1]);
	});
});
