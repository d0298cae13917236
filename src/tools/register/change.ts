import type { Id, PartialDate } from '#lib/region/region.ts';

/** The fields of a record that the register can speak of. Where a service goes it does not know. */
export type FieldName =
	'stav' | 'formy' | 'telefony' | 'emaily' | 'weby' | 'mista' | 'kapacita' | 'registr';

/** One step in the file of a record. `index` is that of the statement in its field. */
export type Edit =
	| { readonly do: 'append'; readonly value: Readonly<Record<string, unknown>> }
	/** The register says it still: the same statement, by its newer reading. */
	| { readonly do: 'renew'; readonly index: number }
	| { readonly do: 'outdate'; readonly index: number; readonly note: string }
	| { readonly do: 'replace'; readonly value: Readonly<Record<string, unknown>> };

/** One thing to accept or to refuse. */
export interface Change {
	/** `ps-jilemnice/telefony/739861544`: the same for the same change on any day. */
	readonly id: string;
	readonly service: Id;
	readonly field: FieldName;
	readonly kind: 'confirmed' | 'added' | 'changed' | 'gone';
	/** In words; `null`: there is none. */
	readonly old: string | null;
	readonly next: string | null;
	/** Where the old one is from. */
	readonly from: { readonly source: Id; readonly date: PartialDate | null } | null;
	/** What to look out for before it is accepted. */
	readonly warning: string | null;
	readonly edits: readonly Edit[];
}

export interface Reading {
	/** Id of the source that this reading of the register is, or will be. */
	readonly source: Id;
	/** Day of the file. */
	readonly day: string;
}
