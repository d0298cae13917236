import type { Located, Pack, Part } from './pack.ts';
import type { Problem } from './problem.ts';
import type { Mark } from './schema/fields.ts';
import { markOf, walk } from './walk.ts';

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
	return partsOf(pack).flatMap(({ items, layout }) =>
		items.flatMap((item) => [...markedIn(item, layout.schema, kind)])
	);
}

function* markedIn<K extends Mark['kind']>(
	{ file, path, value: root }: Located<unknown>,
	schema: Part<unknown>['layout']['schema'],
	kind: K
): Generator<Marked<Extract<Mark, { kind: K }>>> {
	for (const visit of walk(schema, root)) {
		const mark = markOf(visit.schema);
		if (!mark || !isKind(mark, kind)) continue;
		const fullPath = [...path, ...visit.path];
		yield { mark, value: visit.value, problem: (message) => file.problem(fullPath, message) };
	}
}

function isKind<K extends Mark['kind']>(mark: Mark, kind: K): mark is Extract<Mark, { kind: K }> {
	return mark.kind === kind;
}
