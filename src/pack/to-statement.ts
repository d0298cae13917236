import type { AgeRange, Id, PartialDate, Provenance, Statement } from '#lib/region/region.ts';

/** Dates of sources by id: a statement without a date of its own has that of its source. */
export type Dates = ReadonlyMap<Id, PartialDate | null>;

export interface ProvenanceRecord {
	readonly zdroj: string;
	readonly datum?: string | undefined;
	readonly poznamka?: string | undefined;
}

export interface StatementRecord extends ProvenanceRecord {
	readonly zastarale?: boolean | undefined;
}

export function toProvenance(
	{ zdroj, datum, poznamka }: ProvenanceRecord,
	dates: Dates
): Provenance {
	return { source: zdroj, date: datum ?? dates.get(zdroj) ?? null, note: poznamka ?? null };
}

export function toStatement<T>(record: StatementRecord, value: T, dates: Dates): Statement<T> {
	return { ...toProvenance(record, dates), value, outdated: record.zastarale ?? false };
}

/** All statements of a field; a field that is not there has none. */
export function toStatements<R extends StatementRecord, T>(
	records: readonly R[] | undefined,
	dates: Dates,
	valueOf: (record: R) => T
): Statement<T>[] {
	return (records ?? []).map((record) => toStatement(record, valueOf(record), dates));
}

/** The value of a statement that keeps it under the usual key. */
export function hodnotaOf<T>({ hodnota }: { readonly hodnota: T }): T {
	return hodnota;
}

interface AgesRecord {
	readonly od?: number | undefined;
	readonly do?: number | undefined;
}

export function toAges({ od, do: to }: AgesRecord): AgeRange {
	return { from: od ?? null, to: to ?? null };
}
