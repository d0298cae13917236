import { listAt, type Numbers } from '#lib/bytes/lists.ts';
import { inRange } from '../criteria/age.ts';
import { type Day } from '../criteria/days.ts';
import { FORMS } from '#lib/region/region.ts';
import type { Filters } from '../criteria/filters.ts';
import { isAsked, typesOf, type Wanted } from './results.ts';
import { NO_LIMIT, STATUSES, type Catalogue, type ListName } from './catalogue.ts';
import { isClosed } from './day-facts.ts';
import { listCount } from './list-column.ts';

/** What of the filters a service does not answer, as bits. */
export const MISS = { type: 1, group: 2, form: 4, place: 8, age: 16, ended: 32, day: 64 } as const;
type Miss = (typeof MISS)[keyof typeof MISS];

/**
 * For each service the bits of `MISS`; 0: it answers all filters. A service
 * whose territory depends on who asks misses every place.
 */
export function missesOf(catalogue: Catalogue, filters: Filters, wanted: Wanted): Uint8Array {
	const { group, form, age, days } = filters;
	const types = typesOf(filters, wanted);
	const place = placeOf(catalogue, filters);
	const misses = endedOf(catalogue);
	const ask = (name: ListName, miss: Miss, answers: Answers) =>
		mark(misses, catalogue, { name, miss, answers });

	if (group !== null) ask('groups', MISS.group, holdsOneOf([catalogue.groups.indexOf(group)]));
	if (form !== null) ask('forms', MISS.form, holdsOneOf([FORMS.indexOf(form)]));
	if (age !== null) ask('ages', MISS.age, isFor(age));
	if (days.length > 0) ask('days', MISS.day, isOpenOn(days));
	if (place !== null) ask('territories', MISS.place, reaches(place));
	if (isAsked(filters, wanted)) {
		ask('types', MISS.type, holdsOneOf(types.map((id) => catalogue.types.indexOf(id))));
	}
	for (const id of wanted.services) {
		const row = catalogue.services.indexOf(id);
		if (row >= 0) misses[row] = (misses[row] ?? 0) & ~MISS.type;
	}
	return misses;
}

/** The number of the chosen municipality; `null`: none was chosen, or none of these. */
export function placeOf(
	{ municipalities }: Pick<Catalogue, 'municipalities'>,
	{ municipality }: Pick<Filters, 'municipality'>
): number | null {
	const number = municipality === null ? -1 : municipalities.indexOf(municipality);
	return number < 0 ? null : number;
}

/** Whether a list of a column answers a question. */
type Answers = (list: Numbers) => boolean;

interface Question {
	readonly name: ListName;
	readonly miss: Miss;
	readonly answers: Answers;
}

/** Puts a question to each distinct list once, and marks the services whose list does not answer. */
function mark(misses: Uint8Array, { columns }: Catalogue, { name, miss, answers }: Question): void {
	const lists = columns[name];
	const missed = new Uint8Array(listCount(lists));
	for (let list = 0; list < missed.length; list++) {
		if (!answers(listAt(lists, list))) missed[list] = miss;
	}
	for (let row = 0; row < misses.length; row++) {
		misses[row] = (misses[row] ?? 0) | (missed[lists.of[row] ?? 0] ?? 0);
	}
}

function endedOf({ columns }: Catalogue): Uint8Array {
	const { status } = columns;
	const ended = STATUSES.indexOf('ended');
	const misses = new Uint8Array(status.length);
	for (let row = 0; row < misses.length; row++) {
		if (status[row] === ended) misses[row] = MISS.ended;
	}
	return misses;
}

function holdsOneOf(numbers: readonly number[]): Answers {
	return (list) => numbers.some((number) => list.includes(number));
}

/** What is not known excludes nobody. */
function isOpenOn(days: readonly Day[]): Answers {
	return (list) => !isClosed(list, { days });
}

function isFor(age: number): Answers {
	return ([from = 0, to = NO_LIMIT]) => inRange(age, { from, to });
}

function reaches(place: number): Answers {
	return (territory) => {
		for (let i = 0; i < territory.length; i += 3) {
			if ((territory[i] ?? 0) <= place && place < (territory[i + 1] ?? 0)) return true;
		}
		return false;
	};
}
