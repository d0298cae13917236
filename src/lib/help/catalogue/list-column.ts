import { listsOf, numbersUpTo, type Lists, type Numbers } from '#lib/bytes/lists.ts';

/**
 * A column of short lists of numbers, one a row. Equal lists are kept once: of
 * some thousand services most share their types, their groups and their
 * territory with others, so a question is put to each distinct list only once.
 */
export interface ListColumn extends Lists {
	/** Row → number of its list. */
	readonly of: Numbers;
}

export function listColumn(rows: readonly (readonly number[])[]): ListColumn {
	const numbers = new Map<string, number>();
	const lists: (readonly number[])[] = [];
	const of = rows.map((row) => {
		const key = row.join();
		const number = numbers.get(key) ?? lists.push(row) - 1;
		numbers.set(key, number);
		return number;
	});
	const column = numbersUpTo(lists.length, rows.length);
	column.set(of);
	return { of: column, ...listsOf(lists) };
}

/** How many distinct lists there are. */
export function listCount({ starts }: ListColumn): number {
	return starts.length - 1;
}
