import * as v from 'valibot';
import { date, flag, reference, sentence } from './fields.ts';
import { list, record } from './record.ts';

/** Where a fact was read: it never stands without a source. */
export const PROVENANCE = {
	zdroj: reference('sources'),
	datum: v.optional(date),
	poznamka: v.optional(sentence)
};

const STATEMENT = { ...PROVENANCE, zastarale: v.optional(flag) };

/** One fact with its source. */
export function statement<const E extends v.ObjectEntries>(entries: E) {
	return record({ ...entries, ...STATEMENT });
}

/** What sources say about one field, under the key `hodnota`. */
export function statements<const S extends v.GenericSchema>(value: S) {
	return v.optional(list(statement({ hodnota: value }), 1));
}
