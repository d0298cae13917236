import { type ByteReader, ByteWriter } from './bytes.ts';
import { numbersUpTo, startsOf, type Lists } from './lists.ts';

/** A list can share so many numbers with the one before it, and have so many of its own. */
const MOST = 32;

/** The order in which lists must be to be written: by their numbers, the shorter first. */
export function compareLists(a: readonly number[], b: readonly number[]): number {
	const differing = a.findIndex((number, i) => number !== b[i]);
	if (differing < 0) return a.length - b.length;
	return (a[differing] ?? 0) - (b[differing] ?? -1);
}

/**
 * Writes lists that are sorted, each of them sorted too, without repetition.
 * Of each only what differs from the list before it is written, and of numbers
 * only how far they are apart, so that most take one byte.
 *
 * @throws RangeError where the lists are not so
 */
export function writeSortedLists(writer: ByteWriter, lists: readonly (readonly number[])[]): void {
	const shapes = new ByteWriter();
	const steps = new ByteWriter();
	let last: readonly number[] = [];
	for (const list of lists) {
		const shared = sharedLength(last, list);
		const own = list.length - shared;
		if (shared >= MOST || own >= MOST)
			throw new RangeError(`A list of ${list.length} is too long.`);
		shapes.number(shared * MOST + own);
		for (let i = shared; i < list.length; i++) {
			steps.number((list[i] ?? 0) - stepBase(last, list, shared, i));
		}
		last = list;
	}
	writer.number(lists.length);
	writer.number(lists.reduce((sum, { length }) => sum + length, 0));
	writer.number(lists.reduce((most, list) => Math.max(most, list.at(-1) ?? 0), 0));
	writer.append(shapes);
	writer.append(steps);
}

export function readSortedLists(reader: ByteReader): Lists {
	const count = reader.number();
	const length = reader.number();
	const values = numbersUpTo(reader.number(), length);
	const shapes = reader.fill(new Uint16Array(count));
	const starts = startsOf(shapes.map(lengthOf));
	const steps = reader.fill(
		new Uint32Array(shapes.reduce((sum, shape) => sum + (shape % MOST), 0))
	);
	let read = 0;
	for (let list = 0; list < count; list++) {
		const [before, from, to] = [starts[list - 1] ?? 0, starts[list] ?? 0, starts[list + 1] ?? 0];
		const shared = Math.floor((shapes[list] ?? 0) / MOST);
		for (let i = 0; i < shared; i++) values[from + i] = values[before + i] ?? 0;
		let base = shared > 0 ? (values[from + shared - 1] ?? 0) : 0;
		if (before + shared < from) base = values[before + shared] ?? 0;
		for (let at = from + shared; at < to; at++) {
			base += steps[read++] ?? 0;
			values[at] = base;
		}
	}
	return { starts, values };
}

function lengthOf(shape: number): number {
	return Math.floor(shape / MOST) + (shape % MOST);
}

/** The first number of its own lies above the one the last list had there, the others above their neighbour. */
function stepBase(
	last: readonly number[],
	list: readonly number[],
	shared: number,
	i: number
): number {
	if (i === shared && last.length > shared) return last[shared] ?? 0;
	return i > 0 ? (list[i - 1] ?? 0) : 0;
}

function sharedLength(a: readonly number[], b: readonly number[]): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}

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
