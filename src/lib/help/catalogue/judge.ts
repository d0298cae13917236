import { askedOf, testedOf } from '../criteria/criteria.ts';
import { type Filters, isAsked, typesOf, type Wanted } from '../criteria/filters.ts';
import { COLUMN_NAMES, MARK, type Catalogue, type ColumnName, type Options } from './catalogue.ts';
import { ANSWERS, type Answer, type Id } from '#lib/region/region.ts';
import { answerIn, NO, type Column } from './column.ts';

/** What is asked of a catalogue. */
interface Question {
	readonly catalogue: Catalogue;
	readonly options: Options;
	/** Row → id of its service. */
	readonly services: readonly Id[];
	readonly filters: Filters;
	readonly wanted: Wanted;
	readonly reach: Reach;
}

/** Of each row, to what of the question it answers *no*: as bits, see `bitOf`. */
export interface Judged extends Question {
	readonly no: Uint16Array;
	/** The number of the chosen municipality; `null`: none was chosen, or none of these. */
	readonly place: number | null;
}

export function bitOf(name: ColumnName): number {
	return 1 << COLUMN_NAMES.indexOf(name);
}

/** Beside the bits of the columns: the service ended. */
const ENDED = 1 << COLUMN_NAMES.length;

/** What a row whose places depend on who asks answers in a place, if something else were chosen, too. */
export type Reach = (row: number, place: number, choice: Choice | null) => Answer;

interface Choice {
	readonly name: ColumnName;
	readonly option: string;
}

/** Puts what is asked for to all services. */
export function judge(question: Question): Judged {
	const { catalogue, options, services, filters, wanted, reach } = question;
	const { columns } = catalogue;
	const place = placeOf(options, filters);
	const no = new Uint16Array(services.length);
	const judged = { ...question, place, no };
	const numbersOf = (name: ColumnName, asked: readonly string[]) =>
		asked.map((option) => options[name].indexOf(option));

	// A service must fit all options of a criterion, and give one of the types.
	for (const name of askedOf(filters)) {
		const numbers = numbersOf(name, testedOf(filters, name));
		mark(judged, name, columns[name], (list) => Math.max(...answers(list, numbers)));
	}
	if (place !== null) {
		mark(judged, 'places', columns.places, (list) => answerIn(list, place));
		for (const row of rowsWith(catalogue, MARK.byNeed)) {
			unmark(judged, row, 'places');
			markRow(judged, row, 'places', ANSWERS.indexOf(reach(row, place, null)));
		}
	}
	if (isAsked(filters, wanted)) {
		const numbers = numbersOf('types', typesOf(filters, wanted));
		mark(judged, 'types', columns.types, (list) => Math.min(NO, ...answers(list, numbers)));
	}
	for (const id of wanted.services) {
		unmark(judged, services.indexOf(id), 'types');
	}
	for (const row of rowsWith(catalogue, MARK.ended)) no[row] = (no[row] ?? 0) | ENDED;
	return judged;
}

/**
 * The rows to show, by name. Services that do not fit the person are among them
 * only where their type was asked for; else they would drown the ones that do.
 */
export function choose({ services, filters, wanted, no }: Judged): number[] {
	const [types, places] = [bitOf('types'), bitOf('places')];
	const hides = isAsked(filters, wanted) ? types : ~(types | places);
	return services.flatMap((_, row) => (((no[row] ?? 0) & hides) === 0 ? row : []));
}

/** The rows with a mark. */
export function rowsWith({ marks }: Catalogue, mark: number): number[] {
	const rows: number[] = [];
	marks.forEach((bits, row) => {
		if ((bits & mark) !== 0) rows.push(row);
	});
	return rows;
}

function placeOf({ places }: Options, { municipality }: Filters): number | null {
	const number = municipality === null ? -1 : places.indexOf(municipality);
	return number < 0 ? null : number;
}

function answers(list: readonly number[], numbers: readonly number[]): number[] {
	return numbers.map((number) => answerIn(list, number));
}

/** Puts a question to each distinct list once, and marks the rows by what their list answers. */
function mark(
	judged: Judged,
	name: ColumnName,
	{ of, lists }: Column,
	answer: (list: readonly number[]) => number
): void {
	const answered = lists.map(answer);
	of.forEach((list, row) => markRow(judged, row, name, answered[list]));
}

function markRow({ no }: Judged, row: number, name: ColumnName, answer?: number): void {
	if (answer === NO) no[row] = (no[row] ?? 0) | bitOf(name);
}

function unmark({ no }: Judged, row: number, name: ColumnName): void {
	// Outside the rows there is nothing to write to: typed arrays ignore that.
	no[row] = (no[row] ?? 0) & ~bitOf(name);
}
