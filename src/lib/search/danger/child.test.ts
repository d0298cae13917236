import { describe, expect, test } from 'vitest';
import { linesOf } from './child.ts';

const CHILD = ['linka-bezpeci'];
const NOBODY = { age: null, own: null };
const GRAVE = { lines: ['policie'], ofChild: false };
const NONE = { lines: [], ofChild: false };

describe('the lines of a query', () => {
	test('are those of the danger where no child is meant', () => {
		expect(linesOf(GRAVE, CHILD, NOBODY)).toEqual(['policie']);
		expect(linesOf(GRAVE, CHILD, { age: 18, own: 18 })).toEqual(['policie']);
	});

	test('have that for children beside where one speaks, or is so old', () => {
		expect(linesOf({ ...GRAVE, ofChild: true }, CHILD, NOBODY)).toEqual(['policie', ...CHILD]);
		expect(linesOf(GRAVE, CHILD, { age: 17, own: null })).toEqual(['policie', ...CHILD]);
	});

	test('have it once', () => {
		const danger = { lines: [...CHILD, 'policie'], ofChild: true };
		expect(linesOf(danger, CHILD, NOBODY)).toEqual([...CHILD, 'policie']);
	});

	test('without danger are none, but for who says to be a child', () => {
		expect(linesOf({ ...NONE, ofChild: true }, CHILD, { age: 9, own: null })).toEqual([]);
		expect(linesOf(NONE, CHILD, { age: 15, own: 15 })).toEqual(CHILD);
	});
});
