import * as v from 'valibot';
import { bind } from '#lib/text/cs/bound.ts';
import type { Path } from './problem.ts';
import type { Mark } from './schema/fields.ts';

/** A value met on the way through a record, and the schema that describes it. */
export interface Visit {
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

/** What a field is to the checks of the whole pack, if anything. */
export function markOf(schema: v.GenericSchema): Mark | null {
	const { mark } = v.getMetadata(schema) as { mark?: Mark }; // Only fields.ts writes metadata.
	return mark ?? null;
}

/**
 * A valid value with non-breaking spaces in all that people read. Data keep
 * ordinary ones, so that a clerk need not know of any other.
 */
export function bindProse(schema: v.GenericSchema, value: unknown): unknown {
	const wrapped = wrappedOf(schema);
	if (wrapped) return bindProse(wrapped, value);
	if (typeof value === 'string') return markOf(schema)?.kind === 'prose' ? bind(value) : value;
	const bound = childrenOf(schema, value).map(
		([key, child]) => [key, bindProse(child.schema, child.value)] as const
	);
	if (Array.isArray(value)) return value.map((item: unknown, at) => bound[at]?.[1] ?? item);
	return isMap(value) ? { ...value, ...Object.fromEntries(bound) } : value;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
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
