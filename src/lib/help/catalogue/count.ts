import { MARK, type ColumnName } from './catalogue.ts';
import { add, answerIn, countAnswers, NO } from './column.ts';
import { bitOf, rowsWith, type Judged } from './judge.ts';

/**
 * How many services that are not a *no* each choice in one list would leave, all
 * else kept; by the numbers of the column. A type takes the place of what the
 * words meant, as choosing it does.
 *
 * A row counts if it answers *no* to nothing, or only to what the choice would
 * change.
 */
export function countChoices(
	{ catalogue, options: all, reach, place: chosen, no }: Judged,
	name: ColumnName
): Int32Array {
	const options = all[name];
	const column = catalogue.columns[name];
	const byNeed = new Set(rowsWith(catalogue, MARK.byNeed));
	const missesOnly = (bits: number) => (row: number) => ((no[row] ?? 0) & ~bits) === 0;
	const isLeft = missesOnly(bitOf(name));
	const isLeftAnywhere = missesOnly(bitOf(name) | bitOf('places'));
	const counts = countAnswers(column, (row) => isLeft(row) && !byNeed.has(row), options.length);

	// Of the few whose places depend on who asks, each choice is a question of its own.
	for (const row of byNeed) {
		if (!isLeftAnywhere(row)) continue;
		options.forEach((option, number) => {
			const isPlace = name === 'places';
			const place = isPlace ? number : chosen;
			const fits = isPlace || answerIn(column.lists[column.of[row] ?? 0] ?? [], number) !== NO;
			const reached = place === null || reach(row, place, isPlace ? null : { name, option });
			if (fits && reached !== 'no') add(counts, number, 1);
		});
	}
	return counts;
}
