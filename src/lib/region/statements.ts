import { byId } from './find.ts';
import type { Id, PartialDate, Provenance, Region, Statement, Statements } from './region.ts';

/**
 * Orders facts by date, the newest first; a bare year is as new as its last day.
 * An undated one comes last: nobody can say that it is newer than a dated one.
 */
export function newestFirst(a: Pick<Provenance, 'date'>, b: Pick<Provenance, 'date'>): number {
	const [dayA, dayB] = [lastDay(a.date), lastDay(b.date)];
	return Number(dayA < dayB) - Number(dayB < dayA);
}

/** A fact as it is shown: once, however many sources say it. */
export interface Fact<T> extends Statement<T> {
	/** The others who say the same, the newest first. */
	readonly also?: readonly Provenance[];
}

/** The fact to use: the newest that is not known to be outdated. `null`: unknown. */
export function currentOf<T>(statements: Statements<T>): Fact<T> | null {
	return allCurrent(statements)[0] ?? null;
}

/** All facts that may be used, the newest first; for fields such as phones that can have many. */
export function allCurrent<T>(statements: Statements<T>): Fact<T>[] {
	return agreed(statements.filter((statement) => !statement.outdated));
}

/** Facts known to be no longer true, the newest first. */
export function outdatedOf<T>(statements: Statements<T>): Fact<T>[] {
	return agreed(statements.filter((statement) => statement.outdated));
}

/** Equal statements as one fact, dated by the newest: that is what a confirmed fact looks like. */
function agreed<T>(statements: Statement<T>[]): Fact<T>[] {
	if (statements.length < 2) return statements;
	const byReading = new Map<string, Statement<T>[]>();
	for (const statement of statements.sort(newestFirst)) {
		const key = readingOf(statement.value);
		byReading.set(key, [...(byReading.get(key) ?? []), statement]);
	}
	// No group is empty.
	return [...byReading.values()].map((group) => confirmed(group as [Statement<T>]));
}

/** What a reader sees of a value: a number is one call, whatever each source calls it. */
function readingOf(value: unknown): string {
	const { number, words, address } = value as Readonly<Record<string, unknown>>;
	return JSON.stringify(number ?? words ?? address ?? value);
}

/** What the newest leaves open, such as the exact point of an address, is taken from older ones. */
function confirmed<T>([newest, ...also]: [Statement<T>, ...Statement<T>[]]): Fact<T> {
	if (also.length === 0) return newest;
	const notes = new Set([newest, ...also].flatMap(({ note }) => note ?? []));
	const value = also.reduce((known, older) => filled(known, older.value), newest.value);
	return { ...newest, value, note: [...notes].join(' ') || null, also };
}

function filled<T>(newer: T, older: T): T {
	if (typeof newer !== 'object' || Array.isArray(newer)) return newer;
	const known = Object.entries(newer ?? {}).filter(([, value]) => value !== null);
	// The same fields as both.
	return { ...older, ...Object.fromEntries(known) };
}

/** One of each source and date, in the order first met. */
export function distinctProvenances(
	facts: readonly (Provenance & Pick<Fact<unknown>, 'also'>)[]
): Provenance[] {
	const first = new Map<string, Provenance>();
	for (const fact of facts.flatMap((fact) => [fact, ...(fact.also ?? [])])) {
		const key = `${fact.source} ${fact.date ?? ''}`;
		if (!first.has(key)) first.set(key, fact);
	}
	return [...first.values()];
}

/** Facts older than this are marked in the page; a phone number seldom outlives it. */
const OLD_AFTER_YEARS = 3;

/** That a service runs is said in the present tense no longer than this after a source said so. */
export const RUNS_FOR_YEARS = 2;

/** Whether a fact is so old that the reader is warned. Undated counts as old: it may be. */
export function isOld(
	date: PartialDate | null,
	today: PartialDate,
	years = OLD_AFTER_YEARS
): boolean {
	return lastDay(date) < `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
}

/** To be compared by: a bare year is as new as its last day, and what has no date is the oldest. */
function lastDay(date: PartialDate | null): string {
	return date?.padEnd('2026-11-28'.length, '~') ?? '';
}

/** The date of a fact in a record that was confirmed as a whole: one that is newer stands by itself. */
export function confirmedDate(date: PartialDate | null, confirmed: PartialDate): PartialDate {
	return date === null || lastDay(date) < confirmed ? confirmed : date;
}

/** Of what a source says as a whole: as old as the source itself. */
export function provenanceOf({ sources }: Pick<Region, 'sources'>, source: Id): Provenance {
	return { source, date: byId(sources, source)?.date ?? null, note: null };
}
