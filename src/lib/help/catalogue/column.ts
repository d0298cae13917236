import { ANSWERS, type Answer } from '#lib/region/region.ts';

/** Numbers that get one answer: those of `[from, to)`. What lies in no span is a *no*. */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly answer: Answer;
}

/**
 * What the rows of a catalogue answer to numbered questions. Equal lists of
 * answers are kept once: of some thousand services most share their types, their
 * groups and their territory with others, so a question is put to each distinct
 * list only once. All of it is plain numbers: it travels as JSON.
 */
export interface Column {
	/** Row → number of its list. */
	readonly of: readonly number[];
	/** Spans that are no *no*, ordered and apart: of each `from`, `to`, 0 for *yes* or 1 for *ask*. */
	readonly lists: readonly (readonly number[])[];
}

/** An answer as a number: its place in `ANSWERS`. */
export const NO = ANSWERS.indexOf('no');

export function spansOf(answers: readonly Answer[]): Span[] {
	const starts = answers.flatMap((answer, from) => (answer === answers[from - 1] ? [] : [from]));
	return starts.map((from, i) => ({
		from,
		to: starts[i + 1] ?? answers.length,
		answer: answers[from] ?? 'no'
	}));
}

export function columnOf(rows: readonly (readonly Span[])[]): Column {
	const numbers = new Map<string, number>();
	const lists: (readonly number[])[] = [];
	const of = rows.map((spans) => {
		const list = spans
			.filter(({ answer }) => answer !== 'no')
			.flatMap(({ from, to, answer }) => [from, to, ANSWERS.indexOf(answer)]);
		const key = list.join();
		const number = numbers.get(key) ?? lists.push(list) - 1;
		numbers.set(key, number);
		return number;
	});
	return { of, lists };
}

/** What a list answers to one number, as a number of `ANSWERS`. */
export function answerIn(list: readonly number[], number: number): number {
	for (let i = 0; i < list.length; i += 3) {
		const [from = 0, to = 0] = [list[i], list[i + 1]];
		if (from <= number && number < to) return list[i + 2] ?? NO;
	}
	return NO;
}

/**
 * How many of the counted rows do not answer *no* to each number.
 *
 * Rows are counted by distinct lists, and lists at the borders of their spans:
 * so it takes a pass over rows and one over numbers, never over their pairs.
 */
export function countAnswers(
	{ of, lists }: Column,
	isCounted: (row: number) => boolean,
	size: number
): Int32Array {
	const rows = new Int32Array(lists.length);
	of.forEach((list, row) => {
		if (isCounted(row)) add(rows, list, 1);
	});
	const counts = new Int32Array(size);
	lists.forEach((list, number) => {
		const count = rows[number] ?? 0;
		for (let i = 0; count > 0 && i < list.length; i += 3) {
			add(counts, list[i] ?? 0, count);
			// A span that reaches the end changes nothing after it: typed arrays ignore that.
			add(counts, list[i + 1] ?? 0, -count);
		}
	});
	for (let i = 1; i < size; i++) add(counts, i, counts[i - 1] ?? 0);
	return counts;
}

export function add(counts: Int32Array, at: number, count: number): void {
	counts[at] = (counts[at] ?? 0) + count;
}
