import * as v from 'valibot';
import type { PackFile } from './encoding.ts';
import { isMap } from './fields/values.ts';
import { idOfFile, idOfStray, isFileOf, LAYOUT, type PartLayout, type PartName } from './layout.ts';
import type { Path, Problem } from './problem.ts';
import { type Parsed, parseYaml, type YamlFile } from './yaml-file.ts';

/** A value and where it stands. */
export interface Located<T> {
	readonly file: YamlFile;
	readonly path: Path;
	readonly value: T;
}

/** What the pack says about one kind of thing. */
export interface Part<T> {
	readonly layout: PartLayout;
	/** Everything that was written, valid or not. */
	readonly items: readonly Located<unknown>[];
	/** What fits the schema. */
	readonly records: readonly Located<T>[];
	/** Ids of all items, the invalid ones too: their mistake is not one of a record that points to them. */
	readonly ids: ReadonlySet<string>;
	/** Whether all ids are known: not so when the file is missing, did not parse, or an item has no id. */
	readonly complete: boolean;
	/** What is wrong with each record by itself. */
	readonly problems: readonly Problem[];
}

export type Pack = {
	readonly [K in PartName]: Part<Parameters<(typeof LAYOUT)[K]['record']['read']>[0]>;
};

type ParsedFiles = ReadonlyMap<string, Parsed>;

/** Parses all files of a pack and checks each record by itself. */
export function readPack(files: readonly PackFile[]): { pack: Pack; problems: Problem[] } {
	const layouts = Object.entries(LAYOUT);
	const known = files.filter(
		({ path, isPlain = true }) => isPlain && layouts.some(([, layout]) => isFileOf(layout, path))
	);
	const parsed = new Map(known.map((file) => [file.path, parsedOf(file)]));
	// A file that only cannot be read under its name is one mistake, not another at whoever names it.
	const unread = files.flatMap(({ path, isPlain = true }) => [
		...(isPlain ? [] : [idOfFile(path)]),
		...[idOfStray(path) ?? []].flat()
	]);
	const parts = layouts.map(([name, layout]) => [name, readPart(layout, parsed, unread)] as const);
	return {
		pack: Object.fromEntries(parts) as unknown as Pack, // Each part was read by the schema of its name.
		problems: [
			...[...parsed.values()].flatMap((result) => ('problems' in result ? result.problems : [])),
			...parts.flatMap(([, part]) => part.problems)
		]
	};
}

/**
 * A file is parsed once, and each record in it validated once, however often it is
 * read: the desk checks the whole pack after a change of one file.
 */
function parsedOf(file: PackFile): Parsed {
	const parsed = parsedFiles.get(file) ?? parseYaml(file);
	parsedFiles.set(file, parsed);
	return parsed;
}
const parsedFiles = new WeakMap<PackFile, Parsed>();

function readPart(
	layout: PartLayout,
	parsed: ParsedFiles,
	unread: readonly string[]
): Part<unknown> {
	const results = [...parsed].filter(([path]) => isFileOf(layout, path));
	const roots = results.flatMap(([, result]) => ('file' in result ? [rootOf(result.file)] : []));
	const isList = layout.shape === 'list';
	const items = isList
		? roots.flatMap(itemsOf)
		: roots.filter(({ value }) => !Array.isArray(value));
	const read = items.map((item) => outcomeOf(item, layout));
	const names =
		layout.shape === 'folder' ? [...results.map(([path]) => idOfFile(path)), ...unread] : [];
	return {
		layout,
		items,
		records: read.flatMap(({ records }) => records),
		ids: new Set([...idsOf(items.map(({ value }) => value)), ...names]),
		complete: layout.shape === 'folder' || roots.some((root) => hasAllIds(root, layout)),
		problems: [
			...roots.flatMap(isList ? notAList : aList),
			...read.flatMap(({ problems }) => problems)
		]
	};
}

/** A folder always has them: they are the names of its files. */
function hasAllIds({ value }: Located<unknown>, { shape }: PartLayout): boolean {
	if (shape !== 'list') return true;
	return Array.isArray(value) && idsOf(value).length === value.length;
}

/** Ids of raw records, as far as they have any. */
export function idsOf(values: readonly unknown[]): string[] {
	return values.flatMap((value) =>
		isMap(value) && typeof value.id === 'string' ? [value.id] : []
	);
}

function rootOf(file: YamlFile): Located<unknown> {
	return { file, path: [], value: file.value };
}

function itemsOf({ file, value }: Located<unknown>): Located<unknown>[] {
	return Array.isArray(value)
		? value.map((item: unknown, index) => ({ file, path: [index], value: item }))
		: [];
}

function notAList({ file, value }: Located<unknown>): Problem[] {
	return Array.isArray(value)
		? []
		: [
				file.problem(
					[],
					'Soubor má být seznam: každý záznam začněte pomlčkou „- id: …“; není-li žádný, napište [].'
				)
			];
}

function aList({ file, value }: Located<unknown>): Problem[] {
	return Array.isArray(value)
		? [
				file.problem(
					[],
					'V tomto souboru je jediný záznam: smažte pomlčku na začátku a srovnejte odsazení.'
				)
			]
		: [];
}

function outcomeOf(item: Located<unknown>, layout: PartLayout): Outcome {
	if (!isMap(item.value)) return validate(item, layout);
	const outcome = outcomes.get(item.value) ?? validate(item, layout);
	outcomes.set(item.value, outcome);
	return outcome;
}
const outcomes = new WeakMap<object, Outcome>();

interface Outcome {
	readonly records: readonly Located<unknown>[];
	readonly problems: readonly Problem[];
}

function validate(item: Located<unknown>, { record }: PartLayout): Outcome {
	const result = v.safeParse(record.schema, item.value);
	if (result.success) return { records: [{ ...item, value: result.output }], problems: [] };
	return { records: [], problems: result.issues.map((issue) => problemOf(item, issue)) };
}

function problemOf({ file, path }: Located<unknown>, issue: v.BaseIssue<unknown>): Problem {
	const inside = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	return file.problem([...path, ...inside], issue.message);
}
