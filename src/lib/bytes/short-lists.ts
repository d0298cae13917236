import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './bytes.ts';
import { numbersUpTo, startsOf, type Lists } from './lists.ts';

/**
 * Writes lists of fewer than 256 numbers, in any order.
 *
 * @param most no number is higher
 */
export function writeShortLists(
	writer: ByteWriter,
	lists: readonly (readonly number[])[],
	most: number
): void {
	writer.column(Uint8Array.from(lists, ({ length }) => length));
	writer.number(most);
	for (const number of lists.flat()) writer.number(number);
}

export function readShortLists(reader: ByteReader): Lists {
	const starts = startsOf(reader.bytes());
	return { starts, values: reader.fill(numbersUpTo(reader.number(), starts.at(-1) ?? 0)) };
}
