/**
 * A column of short lists of numbers, one a row. Equal lists are kept once: of
 * some thousand services most share their types, their groups and their
 * territory with others, so a question is put to each distinct list only once.
 */
export interface ListColumn {
	/** Row → number of its list. */
	readonly of: Uint16Array;
	/** Number of a list → where its items begin; one more than there are lists. */
	readonly starts: Uint32Array;
	readonly items: Uint16Array;
}

/** List columns laid out flat under their names, beside other columns. */
export type FlatLists<Name extends string> = Readonly<
	Record<`${Name}Of` | `${Name}Items`, Uint16Array> & Record<`${Name}Starts`, Uint32Array>
>;

const MOST_LISTS = 2 ** 16;

/**
 * Builds a column.
 *
 * @throws RangeError if there are more distinct lists than 16 bits can number
 */
export function listColumn(rows: readonly (readonly number[])[]): ListColumn {
	const numbers = new Map<string, number>();
	const lists: (readonly number[])[] = [];
	const of = rows.map((row) => {
		const key = row.join();
		const number = numbers.get(key) ?? lists.push(row) - 1;
		numbers.set(key, number);
		return number;
	});
	if (lists.length > MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} distinct lists`);
	const starts = new Uint32Array(lists.length + 1);
	lists.forEach((list, i) => (starts[i + 1] = (starts[i] ?? 0) + list.length));
	return { of: Uint16Array.from(of), starts, items: Uint16Array.from(lists.flat()) };
}

/** Lays a column out under its name. */
export function flatten<Name extends string>(
	name: Name,
	{ of, starts, items }: ListColumn
): FlatLists<Name> {
	const flat = { [`${name}Of`]: of, [`${name}Starts`]: starts, [`${name}Items`]: items };
	// TypeScript widens computed keys to `string`; these are the three of the type.
	return flat as FlatLists<Name>;
}

/** How many distinct lists there are. */
export function listCount({ starts }: ListColumn): number {
	return starts.length - 1;
}

/** The items of a list by its number, not copied. */
export function itemsOf({ starts, items }: ListColumn, list: number): Uint16Array {
	return items.subarray(starts[list], starts[list + 1]);
}
