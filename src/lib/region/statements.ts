import { byId } from './find.ts';
import type { Id, PartialDate, Provenance, Region, Statement, Statements } from './region.ts';

/**
 * Orders facts by date, the newest first. An undated one comes last: nobody
 * can say that it is newer than a dated one.
 */
export function newestFirst(a: Pick<Provenance, 'date'>, b: Pick<Provenance, 'date'>): number {
	return (b.date ?? '').localeCompare(a.date ?? '');
}

/** The statement to use: the newest that is not known to be outdated. `null`: unknown. */
export function currentOf<T>(statements: Statements<T>): Statement<T> | null {
	return allCurrent(statements)[0] ?? null;
}

/** All statements that may be used, the newest first; for fields such as phones that can have many. */
export function allCurrent<T>(statements: Statements<T>): Statement<T>[] {
	return statements.filter((statement) => !statement.outdated).sort(newestFirst);
}

/** Statements known to be no longer true, the newest first. */
export function outdatedOf<T>(statements: Statements<T>): Statement<T>[] {
	return statements.filter((statement) => statement.outdated).sort(newestFirst);
}

/** One of each source and date, in the order first met. */
export function distinctProvenances(facts: readonly Provenance[]): Provenance[] {
	const first = new Map<string, Provenance>();
	for (const fact of facts) {
		const key = `${fact.source} ${fact.date ?? ''}`;
		if (!first.has(key)) first.set(key, fact);
	}
	return [...first.values()];
}

/** Facts older than this are marked in the page; a phone number seldom outlives it. */
const OLD_AFTER_YEARS = 3;

/** Whether a fact is so old that the reader is warned. Undated counts as old: it may be. */
export function isOld(date: PartialDate | null, today: PartialDate): boolean {
	if (date === null) return true;
	const limit = `${Number(today.slice(0, 4)) - OLD_AFTER_YEARS}${today.slice(4)}`;
	// A bare year is as new as its last day.
	return date.padEnd(limit.length, '~') < limit;
}

/** Of what a source says as a whole: as old as the source itself. */
export function provenanceOf({ sources }: Pick<Region, 'sources'>, source: Id): Provenance {
	return { source, date: byId(sources, source)?.date ?? null, note: null };
}
