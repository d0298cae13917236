import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import {
	compareLists,
	readSortedLists,
	writeSortedLists,
	readShortLists,
	writeShortLists
} from './packed-lists.ts';
import { listAt } from './lists.ts';

function reread(lists: readonly (readonly number[])[]): number[][] {
	const writer = new ByteWriter();
	writeSortedLists(writer, lists);
	const { starts, values } = readSortedLists(new ByteReader(writer.finish().buffer));
	return lists.map((_, i) => [...values.subarray(starts[i], starts[i + 1])]);
}

test.each([
	{ name: 'none', lists: [] },
	{ name: 'an empty one first', lists: [[], [0], [0, 1]] },
	{
		name: 'sharing their beginning',
		lists: [
			[1, 2],
			[1, 2, 9],
			[1, 3],
			[700, 60_000]
		]
	},
	{
		name: 'the same again',
		lists: [
			[4, 5],
			[4, 5],
			[4, 5, 6]
		]
	}
])('lists are read back: $name', ({ lists }) => {
	expect(reread(lists)).toEqual(lists);
});

test('sorting puts lists in the order they must be in', () => {
	const lists = [[2], [1, 5], [1], [], [1, 3, 4]].sort(compareLists);
	expect(lists).toEqual([[], [1], [1, 3, 4], [1, 5], [2]]);
	expect(reread(lists)).toEqual(lists);
});

test.each([
	{ name: 'out of order', lists: [[2], [1]] },
	{ name: 'not sorted inside', lists: [[2, 1]] },
	{ name: 'too long', lists: [Array.from({ length: 40 }, (_, i) => i)] }
])('lists that are $name are refused', ({ lists }) => {
	expect(() => reread(lists)).toThrow(RangeError);
});

test.each([{ lists: [] }, { lists: [[3, 1], [], [70_000]] }])(
	'$lists are read back',
	({ lists }) => {
		const writer = new ByteWriter();
		writeShortLists(writer, lists, 70_000);
		const read = readShortLists(new ByteReader(writer.finish().buffer));
		expect(lists.map((_, i) => [...listAt(read, i)])).toEqual(lists);
		expect(read.starts).toHaveLength(lists.length + 1);
	}
);
