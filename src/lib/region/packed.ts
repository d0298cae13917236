/**
 * Plain data turned by columns: what all records of a kind have in one field
 * stands together, however deep it lies, and what repeats is numbered. A region
 * is a sixth smaller so after gzip, and no field is named twice.
 */
export interface Packed {
	/** The fields of each kind of record. */
	readonly fields: readonly (readonly string[])[];
	readonly column: Column;
}

/** A value for each of several records. It begins with how to read the rest. */
type Column = readonly [kind: number, ...unknown[]];

/** One value, which all have. */
const SAME = 0;
/** The values as they are. */
const PLAIN = 1;
/** Texts, and for each value the number of its text. */
const NUMBERED = 2;
/** A column of lengths, and one of the items of all lists. */
const LISTS = 3;
/** The number of the fields, and a column for each of them. */
const RECORDS = 4;
/** A column of numbers that say which of the columns after it has the next value. */
const MIXED = 5;
/** One record of many alike: a column of its fields, one of its values, and how many there are. */
const TABLE = 6;

export function unpack({ fields, column }: Packed): unknown {
	return read(column, 1)[0];

	// Plain loops, because every page waits for this.
	function read([kind, ...rest]: Column, count: number): unknown[] {
		// Each kind is followed by what is said above.
		const columns = rest as Column[];
		const [first, second] = columns;
		if (kind === SAME) return Array<unknown>(count).fill(rest[0]);
		if (kind === RECORDS) return records(fields[rest[0] as number] ?? [], columns, count);
		if (kind === PLAIN || !first) return rest;
		if (kind === NUMBERED) return (rest[1] as number[]).map((at) => first[at]);
		if (kind === TABLE)
			return [tableOf(read(first, rest[2] as number), read(second ?? [PLAIN], rest[2] as number))];
		const numbers = read(first, count) as number[];
		if (kind === MIXED) return mixed(numbers, columns);
		return lists(numbers, second ?? [PLAIN]);
	}

	function records(names: readonly string[], columns: readonly Column[], count: number) {
		const made = Array.from({ length: count }, (): Record<string, unknown> => ({}));
		for (let i = 0; i < names.length; i++) {
			const values = read(columns[i + 1] ?? [PLAIN], count);
			for (let row = 0; row < count; row++) (made[row] ?? {})[names[i] ?? ''] = values[row];
		}
		return made;
	}

	function lists(lengths: readonly number[], items: Column): unknown[] {
		const all = read(
			items,
			lengths.reduce((sum, length) => sum + length, 0)
		);
		let from = 0;
		return lengths.map((length) => all.slice(from, (from += length)));
	}

	function mixed(numbers: readonly number[], columns: readonly Column[]): unknown[] {
		const values = columns
			.slice(1)
			.map((column, at) => read(column, numbers.filter((number) => number === at).length).values());
		return numbers.map((number) => values[number]?.next().value);
	}
}

/**
 * The other way, at build.
 *
 * @param data what JSON can hold
 */
export function pack(data: unknown): Packed {
	const marks = new Map<string, number>();
	const fields: string[][] = [];
	return { fields, column: write([data]) };

	function write(values: readonly unknown[]): Column {
		const kinds = new Map<unknown, unknown[]>();
		const kindOfEach = values.map(kindOf);
		values.forEach((value, at) => {
			const alike = kinds.get(kindOfEach[at]) ?? [];
			alike.push(value);
			kinds.set(kindOfEach[at], alike);
		});
		if (kinds.size > 1) {
			const order = [...kinds.keys()];
			const numbers = kindOfEach.map((kind) => order.indexOf(kind));
			return [MIXED, writePlain(numbers), ...[...kinds.values()].map(write)];
		}
		if (values.every(isList)) {
			if (values.length === 0) return [PLAIN];
			return [LISTS, writePlain(values.map(({ length }) => length)), write(values.flat())];
		}
		if (values.every(isRecord)) return writeRecords(values);
		return writePlain(values);
	}

	function writeRecords(values: readonly Readonly<Record<string, unknown>>[]): Column {
		const [first = {}] = values;
		const items = Object.values(first);
		if (values.length === 1 && items.length > MOST_FIELDS && new Set(items.map(kindOf)).size === 1)
			return [TABLE, writePlain(Object.keys(first)), write(items), items.length];
		const columns = Object.keys(first).map((field) => write(values.map((one) => one[field])));
		return [RECORDS, markOf(first), ...columns];
	}

	function markOf(value: object): number {
		const names = Object.keys(value);
		const key = JSON.stringify(names);
		const mark = marks.get(key) ?? fields.push(names) - 1;
		marks.set(key, mark);
		return mark;
	}
}

function writePlain(values: readonly unknown[]): Column {
	const distinct = [...new Set(values)];
	if (distinct.length === 1 && values.length > 1) return [SAME, distinct[0]];
	const texts = distinct.every((value) => typeof value === 'string' || value === null);
	if (!texts || distinct.length > values.length * MOST_DISTINCT) return [PLAIN, ...values];
	const numbers = new Map<unknown, number>(distinct.map((value, number) => [value, number]));
	return [NUMBERED, distinct, values.map((value) => numbers.get(value))];
}

/** Of so many different texts among all, numbers save nothing. */
const MOST_DISTINCT = 0.7;

/** A record of more fields has things in them that are told apart by its fields. */
const MOST_FIELDS = 40;

function tableOf(names: readonly unknown[], values: readonly unknown[]): unknown {
	return Object.fromEntries(names.map((name, at) => [name, values[at]]));
}

/** Values that differ in kind stand apart; those that are neither lists nor records are of one. */
function kindOf(value: unknown): unknown {
	return isList(value) ? LISTS : isRecord(value) ? JSON.stringify(Object.keys(value)) : PLAIN;
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !isList(value);
}
