import * as v from 'valibot';
import type { Mark } from '../../pack/fields/values.ts';
import { LAYOUT, type PartName } from '../../pack/layout.ts';
import { entriesOf } from '../../pack/walk.ts';

/** What a form needs to know of a field; all of it is read from the schema of the check. */
export interface Shape {
	readonly kind: 'map' | 'list' | 'choice' | 'flag' | 'number' | 'text';
	readonly title: string;
	readonly description: string;
	readonly required: boolean;
	/** Of a map. */
	readonly fields: readonly (readonly [key: string, shape: Shape])[];
	/** Of a list. */
	readonly item: Shape | null;
	/** Of a choice. */
	readonly options: readonly string[];
	readonly mark: Mark | null;
}

/** What a clerk keeps by forms, what is needed most first; words of the search are kept by hand. */
export const PARTS_WITH_FORMS = [
	'services',
	'municipalOffices',
	'providers',
	'crisisLines',
	'sources',
	'types',
	'topics',
	'gaps',
	'contradictions',
	'situations',
	'groups',
	'towns'
] as const satisfies readonly PartName[];

export type FormPart = (typeof PARTS_WITH_FORMS)[number];

/** Of a record of a part. */
export function shapeOfPart(part: PartName): Shape {
	return shapeOf(LAYOUT[part].record.schema);
}

/** Whether each item of a list is a line of text of its own, as words are. */
export function isLines({ item }: Shape): boolean {
	return item?.kind === 'text' && !item.mark;
}

/** Whether a field is a list of facts, or of other groups of fields. */
export function isItems({ item }: Shape): boolean {
	return item?.kind === 'map';
}

export function fieldOf({ fields }: Shape, key: string): Shape | undefined {
	return fields.find(([name]) => name === key)?.[1];
}

const KINDS: Readonly<Record<string, Shape['kind']>> = {
	object: 'map',
	array: 'list',
	picklist: 'choice',
	boolean: 'flag',
	number: 'number'
};

function shapeOf(schema: v.GenericSchema): Shape {
	// What Valibot keeps there.
	const { wrapped, item, options } = schema as {
		readonly wrapped?: v.GenericSchema;
		readonly item?: v.GenericSchema;
		readonly options?: readonly string[];
	};
	const { mark } = v.getMetadata(schema) as { readonly mark?: Mark };
	const [title, description] = [v.getTitle(schema), v.getDescription(schema)];
	if (wrapped) {
		const inner = shapeOf(wrapped);
		return {
			...inner,
			required: false,
			title: title ?? inner.title,
			description: description ?? inner.description
		};
	}
	return {
		kind: KINDS[schema.type] ?? 'text',
		title: title ?? '',
		description: description ?? '',
		required: true,
		fields: Object.entries(entriesOf(schema) ?? {}).map(([key, entry]) => [key, shapeOf(entry)]),
		item: item ? shapeOf(item) : null,
		options: options ?? [],
		mark: mark ?? null
	};
}
