import * as v from 'valibot';
import type { Id, PartialDate } from '#lib/region/region.ts';
import type { Rule } from '../problem.ts';
import { MEANINGS } from './meanings.ts';

/**
 * What a field of a record holds: what is right there (`schema`), and what it
 * becomes in the app (`read`). Reading waits until the whole pack is right, so
 * that checks see what was written.
 */
export interface Field<R = unknown, T = unknown> {
	readonly schema: v.GenericSchema<unknown, R>;
	read(value: R, dates: Dates): T;
}

/** A field that is a map, with the schemas of what is in it. */
export interface RecordField<R = unknown, T = unknown> extends Field<R, T> {
	readonly entries: v.ObjectEntries;
}

/** For a record to say what it becomes: `record({ … }) satisfies Reads<Gap>`. */
export interface Reads<T> {
	read(value: never, dates: Dates): T;
}

/** Dates of sources by id: a statement without a date of its own has that of its source. */
export type Dates = ReadonlyMap<Id, PartialDate | null>;

/** What a field of the app is called in the file, what it holds, and what it means, if not as elsewhere. */
type Named = Readonly<
	Record<string, readonly [key: keyof typeof MEANINGS, field: Field, meaning?: string]>
>;

type Written<F extends Named> = {
	readonly [N in keyof F as F[N][0]]: Parameters<F[N][1]['read']>[0];
};
type Read<F extends Named> = {
	readonly [N in keyof F]: ReturnType<F[N][1]['read']>;
};

/**
 * A map with these fields; each is named once, as in the app and as in the file.
 * Unknown fields are left to `checks/unknown.ts`: a strict Valibot object stops
 * at the first of them.
 */
export function record<const F extends Named>(fields: F): RecordField<Written<F>, Read<F>> {
	const named = Object.entries(fields);
	const entries = Object.fromEntries(
		named.map(([, [key, { schema }, meaning = MEANINGS[key]]]) => [key, meant(schema, meaning)])
	);
	return {
		...map<Written<F>>(entries),
		read: (value, dates) =>
			Object.fromEntries(
				named.map(([name, [key, field]]) => [
					name,
					// Both were made from `fields`: the value by the entries, the object by these names.
					field.read((value as Readonly<Record<string, unknown>>)[key], dates)
				])
			) as Read<F>
	};
}

/** For the JSON Schema of it: `title: description`. */
function meant(schema: v.GenericSchema, meaning: string): v.GenericSchema {
	const [title = '', ...description] = meaning.split(': ');
	return v.pipe(schema, v.title(title), v.description(description.join(': ')));
}

/** Two maps written as one. */
export function joined<A, B, S, T>(
	first: RecordField<A, S>,
	second: RecordField<B, T>
): RecordField<A & B, S & T> {
	return {
		...map<A & B>({ ...first.entries, ...second.entries }),
		read: (value, dates) => ({ ...first.read(value, dates), ...second.read(value, dates) })
	};
}

function map<R>(entries: v.ObjectEntries) {
	const schema: v.GenericSchema = v.object(entries, objectMessage);
	// Who calls it says what its entries give.
	return { entries, schema: schema as v.GenericSchema<unknown, R> };
}

/** A field that may be left out. */
export function optional<R, T>(field: Field<R, T>): Field<R | undefined, T | null>;
export function optional<R, T>(field: Field<R, T>, absent: T): Field<R | undefined, T>;
export function optional<R, T>(
	{ schema, read }: Field<R, T>,
	absent: T | null = null
): Field<R | undefined, T | null> {
	return {
		schema: v.optional(schema),
		read: (value, dates) => (value === undefined ? absent : read(value, dates))
	};
}

/** A list; `least` says how many items it must have. */
export function list<R, T>(
	{ schema, read }: Field<R, T>,
	least = 0
): Field<readonly R[], readonly T[]> {
	return {
		schema: v.pipe(
			v.array(schema, expected('seznam: každou položku na řádek s pomlčkou')),
			v.minLength(least, ({ input }) =>
				input.length === 0
					? 'Seznam je prázdný: doplňte aspoň jednu položku, nebo pole smažte.'
					: `Seznam má mít aspoň ${least} položky: doplňte chybějící.`
			)
		),
		read: (values, dates) => values.map((value) => read(value, dates))
	};
}

/** One thing or more; none, where the field is left out. */
export function several<R, T>(item: Field<R, T>) {
	return optional(list(item, 1), []);
}

/** A field that is in the app what it is in the file. */
export function same<R>(schema: v.GenericSchema<unknown, R>): Field<R, R> {
	return { schema, read: (value) => value };
}

/** A field that becomes something else in the app. */
export function as<R, T, U>(field: RecordField<R, T>, change: (value: T) => U): RecordField<R, U>;
export function as<R, T, U>(field: Field<R, T>, change: (value: T) => U): Field<R, U>;
export function as<R, T, U>(field: Field<R, T>, change: (value: T) => U): Field<R, U> {
	return { ...field, read: (value, dates) => change(field.read(value, dates)) };
}

/** A field that follows a rule, once nothing else is wrong with it. */
export function ruled<R, T>({ schema, read }: Field<R, T>, rule: Rule<R>): Field<R, T> {
	return {
		schema: v.pipe(
			schema,
			v.rawCheck(({ dataset, addIssue }) => {
				const message = dataset.typed && !dataset.issues ? rule(dataset.value) : null;
				if (message !== null) addIssue({ message });
			})
		),
		read
	};
}

/** A field of which a rule warns: what it objects to is said, and accepted (`checks/warnings.ts`). */
export function advised<R, T>({ schema, read }: Field<R, T>, advice: Rule<R>): Field<R, T> {
	return { schema: v.pipe(schema, v.metadata({ advice })), read };
}

/** A field that something must hold of, also where a part of it is wrong. */
export function checked<R, T>(
	{ schema, read }: Field<R, T>,
	isRight: (value: R) => boolean,
	message: string
): Field<R, T> {
	return { schema: v.pipe(schema, v.check(isRight, message)), read };
}

/** What stands for a missing field, by its name; others are named and nothing more. */
const WHY_NEEDED: Readonly<Record<string, string>> = {
	zdroj: 'údaj bez zdroje se nezveřejní; doplňte id ze souboru zdroje.yaml',
	id: 'doplňte jedinečné jméno pro adresu stránky',
	nazev: 'doplňte název',
	stav: 'napište, zda služba běží (bezi, neovereno, skoncila), a odkud to víte',
	pady: 'doplňte 2., 3., 4., 6. a 7. pád názvu',
	bod: 'doplňte délku a šířku, například [15.5065, 50.6089]'
};

/**
 * The message of a value of another kind than `what`.
 *
 * @param filledIn what an empty field lacks, where its Czech has another case
 */
export function expected(what: string, filledIn = what) {
	return ({ input }: v.BaseIssue<unknown>): string => {
		if (input === null || input === '')
			return `Pole je prázdné: doplňte ${filledIn}, nebo ho smažte.`;
		return `Tady má být ${what}; je tu ${kindOf(input)}.`;
	};
}

function objectMessage(issue: v.BaseIssue<unknown>): string {
	const missing = issue.expected === null ? undefined : /^"(.+)"$/.exec(issue.expected)?.[1];
	if (missing === undefined)
		return expected(
			'skupina polí ve tvaru „pole: hodnota“',
			'pod něj pole ve tvaru „pole: hodnota“, odsazená o dvě mezery'
		)(issue);
	return `Chybí pole „${missing}“: ${WHY_NEEDED[missing] ?? 'doplňte ho'}.`;
}

function kindOf(input: unknown): string {
	if (Array.isArray(input)) return 'seznam';
	if (typeof input === 'number') return Number.isNaN(input) ? 'něco, co číslo není' : 'číslo';
	if (typeof input === 'boolean') return 'true nebo false';
	return typeof input === 'string' ? 'text' : 'skupina polí';
}
