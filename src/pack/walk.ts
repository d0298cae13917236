import * as v from 'valibot';
import { isMap, type Mark } from './fields/values.ts';
import type { Located, Pack, Part } from './pack.ts';
import type { Path, Problem, Rule } from './problem.ts';

/** A field that a check of the whole pack looks at. */
export interface Marked<M extends Mark> {
	readonly mark: M;
	readonly value: unknown;
	/** Puts a problem at the field. */
	problem(message: string): Problem;
}

export function partsOf(pack: Pack): readonly Part<unknown>[] {
	return Object.values(pack);
}

/** Fields with a mark of a kind in all that was written, valid or not. */
export function marked<K extends Mark['kind']>(
	pack: Pack,
	kind: K
): Marked<Extract<Mark, { kind: K }>>[] {
	const all = knownMarked.get(pack) ?? allMarked(pack);
	knownMarked.set(pack, all);
	return all.filter(
		(field): field is Marked<Extract<Mark, { kind: K }>> => field.mark.kind === kind
	);
}

/** Half a dozen checks ask for them, of one pack. */
const knownMarked = new WeakMap<Pack, readonly Marked<Mark>[]>();

function allMarked(pack: Pack): Marked<Mark>[] {
	return partsOf(pack).flatMap(({ items, layout }) =>
		items.flatMap((item) => [...markedIn(item, layout.record.schema)])
	);
}

function* markedIn(
	{ file, path, value: root }: Located<unknown>,
	schema: v.GenericSchema
): Generator<Marked<Mark>> {
	for (const visit of walk(schema, root)) {
		const { mark } = metadataOf(visit.schema);
		if (!mark) continue;
		const fullPath = [...path, ...visit.path];
		yield { mark, value: visit.value, problem: (message) => file.problem(fullPath, message) };
	}
}

/** A value met on the way through a record, and the schema that describes it. */
interface Visit {
	readonly schema: v.GenericSchema;
	readonly value: unknown;
	readonly path: Path;
}

/**
 * Goes through a value along its schema. The value need not be valid: what does
 * not fit the schema is left out, so that one mistake does not hide another.
 */
export function* walk(schema: v.GenericSchema, value: unknown, path: Path = []): Generator<Visit> {
	const wrapped = wrappedOf(schema);
	if (wrapped) return yield* walk(wrapped, value, path);

	yield { schema, value, path };
	for (const [key, child] of childrenOf(schema, value))
		yield* walk(child.schema, child.value, [...path, key]);
}

/** Fields of an object schema; `null` for any other schema. */
export function entriesOf(
	schema: v.GenericSchema
): Readonly<Record<string, v.GenericSchema>> | null {
	return 'entries' in schema ? (schema.entries as Record<string, v.GenericSchema>) : null; // What Valibot keeps there.
}

/** What a field is to the checks of the whole pack, if anything; and what is advised of its value. */
export function metadataOf(schema: v.GenericSchema): { mark?: Mark; advice?: Rule<unknown> } {
	return v.getMetadata(schema); // Only `withMark` and `advised` write other metadata than texts.
}

type Child = [key: string | number, child: { schema: v.GenericSchema; value: unknown }];

function childrenOf(schema: v.GenericSchema, value: unknown): Child[] {
	const entries = entriesOf(schema);
	if (entries && isMap(value))
		return Object.entries(entries).flatMap(([key, child]): Child[] =>
			Object.hasOwn(value, key) ? [[key, { schema: child, value: value[key] }]] : []
		);
	const item = 'item' in schema ? (schema.item as v.GenericSchema) : null; // What Valibot keeps there.
	if (!item || !Array.isArray(value)) return [];
	return value.map((child: unknown, index): Child => [index, { schema: item, value: child }]);
}

function wrappedOf(schema: v.GenericSchema): v.GenericSchema | null {
	return 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : null; // What Valibot keeps there.
}
