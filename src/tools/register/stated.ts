import type { Id, PartialDate } from '#lib/region/region.ts';
import type { FieldName } from './change.ts';
import type { Known, ServiceRecord } from './known.ts';
import type { Fact } from './written.ts';

/** What was written of one thing in one field. */
export interface Stated {
	readonly key: string;
	readonly words: string;
	readonly index: number;
	readonly source: Id;
	readonly date: PartialDate | null;
	readonly outdated: boolean;
	/** As it stands there, without where it is from. */
	readonly value: Fact['value'];
}

/** One of the statements that a field has in a file. */
export type Statement<F extends keyof ServiceRecord> =
	NonNullable<ServiceRecord[F]> extends readonly (infer S)[] ? S : never;

interface Provenanced {
	readonly zdroj: Id;
	readonly datum?: PartialDate | undefined;
	readonly zastarale?: boolean | undefined;
}

/**
 * All that a record states in a field.
 *
 * @param keyOf by which equal facts are known, however they are written
 */
export function statedIn<F extends Exclude<FieldName, 'stav'>>(
	record: ServiceRecord,
	field: F,
	keyOf: (statement: Statement<F>) => string,
	known: Pick<Known, 'dates'>
): Stated[] {
	// A list of this field's statements; the compiler does not follow a key it does not know.
	const statements = (record[field] ?? []) as unknown as readonly (Statement<F> & Provenanced)[];
	return statements.map((statement, index) => {
		const { cislo, adresa, hodnota } = statement as Readonly<Record<string, unknown>>;
		const words = String(cislo ?? adresa ?? hodnota);
		return statedBy(statement, index, [keyOf(statement), words], known);
	});
}

/** What one statement says, dated by its source where it has no date of its own. */
export function statedBy(
	statement: Provenanced,
	index: number,
	[key, words]: readonly [key: string, words: string],
	{ dates }: Pick<Known, 'dates'>
): Stated {
	const { zdroj: source, datum, zastarale: outdated = false } = statement;
	const date = datum ?? dates.get(source) ?? null;
	const value = Object.fromEntries(VALUES.flatMap((name) => pairOf(statement, name)));
	return { key, words, index, source, date, outdated, value };
}

/** What two statements have alike that are one fact; what else the older one says holds on. */
const VALUES = ['cislo', 'hodnota', 'adresa', 'obec'];

function pairOf(statement: object, name: string): [string, unknown][] {
	return Object.entries(statement).filter(([key]) => key === name);
}
