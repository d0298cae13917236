import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { LAYOUT, type PartLayout } from './layout.ts';

/** Where the schemas lie in a pack. */
const FOLDER = '.schema/';

/** A file of a pack that an editor or a form reads: the JSON Schema of a kind of file. */
interface SchemaFile {
	/** Path inside the pack. */
	readonly path: string;
	readonly schema: JsonSchema;
}

/**
 * What the check demands of each kind of file, as JSON Schema (draft 07): which
 * fields there are, what they hold, and Czech messages of the editors that know
 * `errorMessage`. Rules of sense stay with the check, so nothing that it accepts
 * is refused. GeoJSON has no place to name a schema.
 */
export function schemaFiles(): SchemaFile[] {
	return Object.values<PartLayout>(LAYOUT)
		.filter(({ path }) => !path.endsWith('.geojson'))
		.map((layout) => ({ path: FOLDER + nameOf(layout), schema: schemaOf(layout) }));
}

/** The first line of a file, by which editors find its schema; none where there is none. */
export function schemaLine(path: string): string | null {
	const layout = Object.values<PartLayout>(LAYOUT).find((each) => each.path === topOf(path));
	if (!layout || path.endsWith('.geojson')) return null;
	const up = layout.shape === 'folder' ? '../' : '';
	return `# yaml-language-server: $schema=${up}${FOLDER}${nameOf(layout)}`;
}

/** `sluzby/` for what lies in it. */
function topOf(path: string): string {
	return path.slice(0, path.indexOf('/') + 1) || path;
}

function nameOf({ path }: PartLayout): string {
	return path.replace(/\/$|\.yaml$/, '.json');
}

function schemaOf({ shape, record }: PartLayout): JsonSchema {
	const schema = shape === 'list' ? v.array(record.schema, A_LIST) : record.schema;
	return toJsonSchema(schema, {
		// A rule in code has no words in JSON Schema.
		errorMode: 'ignore',
		overrideSchema: ({ valibotSchema, jsonSchema }) =>
			valibotSchema.type === 'object'
				? { ...jsonSchema, additionalProperties: false, errorMessage: fieldsOf(jsonSchema) }
				: { ...jsonSchema, errorMessage: messageOf(valibotSchema) }
	});
}

const A_LIST = 'Tady má být seznam: každý záznam začněte pomlčkou.';

/** Editors say one sentence of a map: of a field too many, of one that is missing, and of no map at all. */
function fieldsOf({ properties = {}, required = [] }: JsonSchema): string {
	const demanded = required.length > 0 ? `; povinná jsou: ${required.join(', ')}` : '';
	return `Sem patří pole: ${Object.keys(properties).join(', ')}${demanded}.`;
}

/** What the check says of a value of another kind, but for what it found instead. */
function messageOf(schema: v.GenericSchema): string | undefined {
	if (!('message' in schema) || schema.message === undefined) return undefined;
	const { issues } = v.safeParse(schema, () => null);
	return issues?.[0].message.replace(/; je tu .*/, '.');
}
