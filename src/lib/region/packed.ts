/**
 * Plain data written with the name of each field once, in place of once a
 * record: a region is an eighth smaller so after gzip.
 *
 * A value that is no list stands as it is. A list begins with a number that
 * says how to read the rest:
 * - `0`: the items of a list
 * - `n`: the values of a record that has the fields `fields[n - 1]`
 * - `-n`: a list of such records, field by field: the values that all of them have in it
 */
export interface Packed {
	readonly fields: readonly (readonly string[])[];
	readonly value: unknown;
}

/** Fewer records than this stand one by one. */
const TABLE_LENGTH = 3;

export function unpack({ fields, value }: Packed): unknown {
	return read(value);

	// Plain loops, because every page waits for this: they take half the time of
	// pairs that become objects.
	function read(packed: unknown): unknown {
		if (!Array.isArray(packed)) return packed;
		const mark: number = packed[0];
		const names = fields[Math.abs(mark) - 1] ?? [];
		if (mark === 0) return packed.slice(1).map(read);
		if (mark > 0) return record(names, packed);
		const list: unknown[] = [];
		// A column for each field, and each as long as the list.
		for (let row = 0; row < packed[1].length; row++) list.push(record(names, packed, row));
		return list;
	}

	/** Its values stand after the mark; in a table each in a column. */
	function record(names: readonly string[], packed: readonly unknown[], row?: number): unknown {
		const made: Record<string, unknown> = {};
		for (let i = 0; i < names.length; i++) {
			const value = packed[i + 1];
			// Columns of a table are lists.
			made[names[i] ?? ''] = read(row === undefined ? value : (value as unknown[])[row]);
		}
		return made;
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
	return { fields, value: write(data) };

	function write(value: unknown): unknown {
		if (isList(value)) return writeList(value);
		if (!isRecord(value)) return value;
		return [markOf(value), ...Object.values(value).map(write)];
	}

	function writeList(items: readonly unknown[]): unknown {
		const records = items.filter(isRecord);
		const [first] = records;
		const alike = new Set(records.map(markOf)).size === 1 && records.length === items.length;
		if (!first || !alike || items.length < TABLE_LENGTH) return [0, ...items.map(write)];
		const columns = Object.keys(first).map((field) => records.map((one) => write(one[field])));
		return columns.length > 0 ? [-markOf(first), ...columns] : [0, ...items.map(write)];
	}

	function markOf(value: object): number {
		const names = Object.keys(value);
		const key = JSON.stringify(names);
		const mark = marks.get(key) ?? fields.push(names);
		marks.set(key, mark);
		return mark;
	}
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !isList(value);
}
