import { expect, test } from 'vitest';
import { invert, listAt, numbersUpTo, startsOf, type Lists } from './lists.ts';

function listsOf(lists: readonly (readonly number[])[]): Lists {
	const starts = startsOf(lists.map(({ length }) => length));
	const values = numbersUpTo(Math.max(...lists.flat()), starts.at(-1) ?? 0);
	lists.forEach((list, i) => values.set(list, starts[i]));
	return { starts, values };
}

const inFull = (lists: Lists) =>
	Array.from({ length: lists.starts.length - 1 }, (_, i) => [...listAt(lists, i)]);

const LISTS = [[2, 0], [], [1, 2], [2]];

test('lists lie one after another', () => {
	expect(inFull(listsOf(LISTS))).toEqual(LISTS);
	expect([...startsOf([2, 0, 3])]).toEqual([0, 2, 2, 5]);
});

test('there is nothing outside of them', () => {
	expect([...listAt(listsOf(LISTS), 4)]).toEqual([]);
	expect([...listAt(listsOf(LISTS), -1)]).toEqual([]);
});

test('turned round they tell where a number stands', () => {
	expect(inFull(invert(listsOf(LISTS), 4))).toEqual([[0], [2], [0, 2, 3], []]);
});

test('the heads of lists can be left out', () => {
	expect(inFull(invert(listsOf(LISTS), 3, 1))).toEqual([[0], [], [2]]);
});

test('numbers take four bytes only where two are too few', () => {
	expect(numbersUpTo(65_535, 1).BYTES_PER_ELEMENT).toBe(2);
	expect(numbersUpTo(65_536, 1).BYTES_PER_ELEMENT).toBe(4);
	expect(inFull(listsOf([[70_000]]))).toEqual([[70_000]]);
});
