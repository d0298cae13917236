import { expect, test } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './bytes.ts';
import { listAt } from './lists.ts';
import { readShortLists, writeShortLists } from './short-lists.ts';

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
