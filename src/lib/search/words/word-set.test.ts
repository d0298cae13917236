import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '#lib/bytes/bytes.ts';
import { readWordSet, writeWordSet } from './word-set.ts';

test('what must not pass for one of a set does not, however small the set is written', () => {
	const strangers = Array.from({ length: 50 }, (_, i) => `stranger ${i}`);
	const passing = (others: readonly string[]) => {
		const writer = new ByteWriter();
		writeWordSet(writer, ['pizza', 'kebab', 'sushi'], 8, others);
		const isOne = readWordSet(new ByteReader(writer.finish().buffer));
		expect(['pizza', 'kebab', 'sushi'].every(isOne)).toBe(true);
		return strangers.filter(isOne);
	};
	expect(passing([])).not.toEqual([]);
	expect(passing(strangers)).toEqual([]);
});
