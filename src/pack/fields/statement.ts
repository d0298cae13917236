import type { Provenance, Statement } from '#lib/region/region.ts';
import { type Field, joined, optional, record, type RecordField, several } from './field.ts';
import { sentence } from './text.ts';
import { date, flag, reference } from './values.ts';

const written = record({
	source: ['zdroj', reference('sources')],
	date: ['datum', optional(date)],
	note: ['poznamka', optional(sentence)]
});

type Provenanced = Parameters<typeof written.read>[0];

/** Where a fact was read: it never stands without a source, and has at least its date. */
export const provenance: RecordField<Provenanced, Provenance> = {
	...written,
	read: (value, dates) => {
		const { source, date, note } = written.read(value, dates);
		return { source, date: date ?? dates.get(source) ?? null, note };
	}
};

const stated = joined(provenance, record({ outdated: ['zastarale', optional(flag, false)] }));

type Stated = Parameters<typeof stated.read>[0];

/** Facts of one source, side by side with it. */
export function sourced<R, T>(facts: RecordField<R, T>) {
	return joined(facts, provenance);
}

/** One fact with its source, under the key `hodnota`. */
export function statement<R, T>(value: Field<R, T>) {
	return joined(record({ value: ['hodnota', value] }), stated);
}

/** One fact that is written in several fields, with its source beside them. */
export function statementOf<R, T>(facts: RecordField<R, T>): Field<R & Stated, Statement<T>> {
	return joined(
		{ ...facts, read: (value, dates) => ({ value: facts.read(value, dates) }) },
		stated
	);
}

/** What sources say about one thing; nothing, where it is left out. */
export function statements<R, T>(value: Field<R, T>) {
	return several(statement(value));
}
