import { czechDate, isMap } from '../../pack/fields/values.ts';
import { isItems, isLines, type Shape } from './shape.ts';

/** What a form holds: the values of each name, which is the path of its field. */
export type Form = ReadonlyMap<string, readonly string[]>;

type Values = Readonly<Record<string, unknown>>;

/** Fields that no form changes: a name stands in addresses, a confirmation has its button. */
export const NOT_IN_FORMS = ['id', 'overeno'];

/** The source of what was found out today, until it is saved. */
export const TODAY = 'dnes';

/** A record as its form shows it. */
export function formOf(shape: Shape, value: unknown): Form {
	const form = new Map<string, readonly string[]>();
	fill(form, shape, value, '');
	return form;
}

function fill(form: Map<string, readonly string[]>, shape: Shape, value: unknown, name: string) {
	if (value === undefined) return;
	if (shape.kind === 'map' && isMap(value))
		for (const [key, field] of shape.fields) fill(form, field, value[key], nameOf(name, key));
	else if (shape.item && Array.isArray(value)) {
		const { item } = shape;
		const texts = value.map(String);
		if (isItems(shape)) value.forEach((one, at) => fill(form, item, one, `${name}[${at}]`));
		else if (isLines(shape)) form.set(name, [texts.join('\n')]);
		else form.set(name, item.kind === 'number' ? [texts.join(', ')] : texts);
	} else form.set(name, [String(value)]);
}

export function nameOf(name: string, key: string): string {
	return name ? `${name}.${key}` : key;
}

/** A record as a form says it, and where each field of it stood in the form. */
export interface Parsed {
	readonly value: Values;
	/** The name in the form of a field of the record: items that were left empty are not in it. */
	nameOf(field: string): string;
}

/** @param base the record before, for what no form changes, and for the order of what was chosen */
export function parseForm(shape: Shape, form: Form, base: Values): Parsed {
	const moved: (readonly [field: string, name: string])[] = [];
	const value = (parse(shape, '', '', base) ?? {}) as Values;
	return {
		value,
		nameOf: (field) => {
			const [from = '', to = ''] = moved.findLast(([from]) => isUnder(field, from)) ?? [];
			return to + field.slice(from.length);
		}
	};

	function parse(shape: Shape, name: string, field: string, base: unknown): unknown {
		const values = form.get(name) ?? [];
		const text = tidy(values[0] ?? '');
		switch (shape.kind) {
			case 'map':
				return parseMap(shape, name, field, isMap(base) ? base : {});
			case 'list':
				return parseList(shape, name, field, base);
			case 'flag':
				if (text === '') return base === false && !form.has(name) ? false : undefined;
				return text === 'true';
			case 'number':
				return numberOf(text);
			default:
				return (shape.mark?.kind === 'date' ? czechDate(text) : text) || undefined;
		}
	}

	function parseMap({ fields }: Shape, name: string, field: string, base: Values) {
		const entries = fields.flatMap(([key, shape]): [string, unknown][] => {
			const kept = name === '' && NOT_IN_FORMS.includes(key) && key in base;
			const value = kept
				? base[key]
				: parse(shape, nameOf(name, key), nameOf(field, key), base[key]);
			return value === undefined ? [] : [[key, value]];
		});
		return entries.length > 0 ? Object.fromEntries(entries) : undefined;
	}

	function parseList(shape: Shape, name: string, field: string, written: unknown) {
		const base: readonly unknown[] = Array.isArray(written) ? written : [];
		const { item } = shape;
		if (!item) return undefined;
		if (!isItems(shape)) return orNothing(simpleList(shape, form.get(name) ?? [], base), written);
		const items: unknown[] = [];
		for (const at of indexesOf(form, name)) {
			const here = `${field}[${items.length}]`;
			if (form.has(`${name}[${at}].${REMOVED}`)) continue;
			const value = parse(item, `${name}[${at}]`, here, base[at]);
			if (!isMap(value) || (at >= base.length && isBlank(value))) continue;
			moved.push([here, `${name}[${at}]`]);
			items.push(value);
		}
		return orNothing(items, written);
	}
}

/**
 * What no longer holds does not hold whoever said it: facts equal to one that was
 * just marked are marked with it, else the page would go on telling it.
 */
export function outdatedTogether(
	shape: Shape,
	before: Values,
	{ value: after, nameOf }: Parsed,
	say: (item: Shape, fact: unknown) => string
): Values {
	const changed = shape.fields.flatMap(([key, { item }]): [string, unknown][] => {
		const [old, facts] = [before[key], after[key]];
		if (!item || !Array.isArray(old) || !Array.isArray(facts)) return [];
		// A fact that was taken out moves the others, and in the form they stand as before.
		const was = (at: number): unknown =>
			old[Number(/\[(\d+)\]$/.exec(nameOf(`${key}[${at}]`))?.[1] ?? Number.NaN)];
		const ended = facts
			.filter((fact, at) => isOutdated(fact) && isMap(was(at)) && !isOutdated(was(at)))
			.map((fact) => say(item, fact));
		const mark = (fact: unknown, at: number) =>
			isMap(fact) && isMap(was(at)) && ended.includes(say(item, fact))
				? { ...fact, zastarale: true }
				: fact;
		return ended.length > 0 ? [[key, facts.map(mark)]] : [];
	});
	return { ...after, ...Object.fromEntries(changed) };
}

function isOutdated(fact: unknown): boolean {
	return isMap(fact) && fact['zastarale'] === true;
}

/** The name of the box by which an item is taken out, below the item. */
export const REMOVED = 'smazat';

/** The items of a list that a form has. */
export function indexesOf(form: Form, name: string): number[] {
	const indexes = [...form.keys()].flatMap((key) =>
		key.startsWith(`${name}[`) ? [Number.parseInt(key.slice(name.length + 1), 10)] : []
	);
	return [...new Set(indexes)].sort((a, b) => a - b);
}

/** Says only who said it, not what. */
function isBlank(item: Values): boolean {
	const about = ['zdroj', 'datum', 'poznamka', 'zastarale'];
	return Object.keys(item).every((key) => about.includes(key));
}

function simpleList(shape: Shape, values: readonly string[], base: readonly unknown[]): unknown[] {
	const lines = values.flatMap((text) => text.split(/\n/)).map(tidy);
	if (isLines(shape)) return lines.filter(Boolean);
	if (shape.item?.kind === 'number')
		return lines.flatMap((line) =>
			line ? line.split(',').map((part) => numberOf(part.trim())) : []
		);
	const chosen = lines.filter(Boolean);
	// Of kinds of help the first is the main one.
	return [
		...base.filter((one) => chosen.includes(String(one))),
		...chosen.filter((one) => !base.includes(one))
	];
}

/** What comes along when a text is copied from a page or a letter, and nobody sees. */
function tidy(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function numberOf(text: string): unknown {
	if (text === '') return undefined;
	const number = Number(text.replace(',', '.'));
	return Number.isNaN(number) ? text : number;
}

/** Who writes that there is none has written it. */
function orNothing(items: readonly unknown[], base: unknown): readonly unknown[] | undefined {
	return items.length > 0 || (Array.isArray(base) && base.length === 0) ? items : undefined;
}

function isUnder(field: string, above: string): boolean {
	return field === above || field.startsWith(`${above}.`) || field.startsWith(`${above}[`);
}
