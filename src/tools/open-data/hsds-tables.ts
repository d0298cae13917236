import { csvOf } from '#lib/region/csv.ts';
import { formatPhone } from '#lib/region/phone.ts';
import type { HsdsRecord } from './hsds-shared.ts';

/** Where records of a kind are nested: the table of HSDS they belong to, and its file. */
const TABLES: Readonly<Record<string, readonly [table: string, path: string]>> = {
	services: ['service', 'services.csv'],
	organization: ['organization', 'organizations.csv'],
	organizations: ['organization', 'organizations.csv'],
	organization_identifiers: ['organization_identifier', 'organization_identifiers.csv'],
	phones: ['phone', 'phones.csv'],
	schedules: ['schedule', 'schedules.csv'],
	service_areas: ['service_area', 'service_areas.csv'],
	service_at_locations: ['service_at_location', 'service_at_location.csv'],
	location: ['location', 'locations.csv'],
	addresses: ['address', 'addresses.csv'],
	cost_options: ['cost_option', 'cost_options.csv'],
	attributes: ['attribute', 'attributes.csv'],
	metadata: ['metadata', 'metadata.csv'],
	taxonomies: ['taxonomy', 'taxonomies.csv'],
	taxonomy_term: ['taxonomy_term', 'taxonomy_terms.csv'],
	taxonomy_terms: ['taxonomy_term', 'taxonomy_terms.csv']
};

type Tables = Map<string, Map<string, HsdsRecord>>;

interface Table {
	readonly name: string;
	readonly path: string;
	readonly rows: readonly HsdsRecord[];
	readonly fields: readonly string[];
}

/**
 * The tabular form of HSDS 3.0: a table a file, and a `datapackage.json` that
 * says what is in each (Frictionless Tabular Data Package).
 *
 * @param lists records with what is nested in them, by the name of their list
 */
export function hsdsTables(
	lists: Readonly<Record<string, readonly HsdsRecord[]>>,
	licence: string
): Record<string, string> {
	const collected: Tables = new Map();
	for (const [name, records] of Object.entries(lists))
		for (const record of records) collect(collected, name, record);
	const tables = [...collected].map(([list, records]): Table => {
		const rows = [...records.values()];
		const [name = '', path = ''] = TABLES[list] ?? [];
		return { name, path, rows, fields: [...new Set(rows.flatMap((row) => Object.keys(row)))] };
	});
	const datapackage = {
		name: 'najdi-pomoc-hsds',
		profile: 'tabular-data-package',
		homepage: 'https://docs.openreferral.org/en/3.0/',
		licenses: [{ name: 'CC-BY-4.0', path: licence }],
		resources: tables.map(resourceOf)
	};
	return {
		'datapackage.json': JSON.stringify(datapackage),
		...Object.fromEntries(
			tables.map(({ path, rows, fields }) => [
				path,
				csvOf([fields, ...rows.map((row) => fields.map((field) => cellOf(row[field])))])
			])
		)
	};
}

/** What is nested is a row of its own table, once; it names what it belongs to by id. */
function collect(tables: Tables, name: string, record: HsdsRecord): void {
	const [first = name] =
		Object.entries(TABLES).find(([, [table]]) => table === TABLES[name]?.[0]) ?? [];
	const flat: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(record)) {
		if (!(key in TABLES)) flat[key] = value;
		else for (const one of [value].flat()) collect(tables, key, one as HsdsRecord);
	}
	const rows = tables.get(first) ?? new Map<string, HsdsRecord>();
	tables.set(first, rows.set(String(record['id']), flat));
}

function resourceOf({ name, path, rows, fields }: Table) {
	const isNumber = (field: string) =>
		rows.every((row) => ['number', 'undefined'].includes(typeof row[field]));
	return {
		name,
		path,
		profile: 'tabular-data-resource',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ';' },
		schema: {
			fields: fields.map((field) => ({
				name: field,
				type: isNumber(field) ? 'number' : 'string'
			})),
			primaryKey: 'id'
		}
	};
}

/** A cell that begins with a plus is made harmless, and would be no number any more. */
function cellOf(value: unknown): string {
	const text = String(value ?? '');
	return /^\+420\d{9}$/.test(text) ? formatPhone(text) : text;
}
