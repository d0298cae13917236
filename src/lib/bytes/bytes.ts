/** Numbers as a phone keeps them, in the byte order of all phones (little-endian). */
type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const FIRST_SIZE = 1024;
const SEVEN_BITS = 0x7f;
const MORE = 0x80;

/**
 * Writes numbers and texts into one compact buffer, at build; `ByteReader`
 * reads them back in the same order. Nothing says what stands where: a pair of
 * functions beside each other (`write…` / `read…`) knows.
 */
export class ByteWriter {
	#bytes = new Uint8Array(FIRST_SIZE);
	#length = 0;

	/**
	 * A whole number from 0, in as few bytes as it needs (LEB128).
	 *
	 * @throws RangeError for a negative number or a fraction
	 */
	number(value: number): void {
		if (!Number.isSafeInteger(value) || value < 0) {
			throw new RangeError(`${value} is no whole number from 0.`);
		}
		let rest = value;
		while (rest > SEVEN_BITS) {
			this.#byte((rest & SEVEN_BITS) | MORE);
			rest = Math.floor(rest / MORE);
		}
		this.#byte(rest);
	}

	numbers(values: readonly number[]): void {
		this.number(values.length);
		for (const value of values) this.number(value);
	}

	text(text: string): void {
		this.column(new TextEncoder().encode(text));
	}

	/** Numbers as they are, ready to be used without reading one by one. */
	column(column: Column): void {
		this.number(column.length);
		this.#append(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
	}

	/** What another writer has written. */
	append(other: ByteWriter): void {
		this.#append(other.finish());
	}

	finish(): Uint8Array<ArrayBuffer> {
		return this.#bytes.slice(0, this.#length);
	}

	#byte(value: number): void {
		this.#reserve(1);
		this.#bytes[this.#length++] = value;
	}

	#append(bytes: Uint8Array): void {
		this.#reserve(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	#reserve(more: number): void {
		const needed = this.#length + more;
		if (needed <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

type ColumnKind<T extends Column> = {
	new (buffer: ArrayBuffer): T;
	readonly BYTES_PER_ELEMENT: number;
};

const ENDS_TOO_SOON = 'The buffer ends too soon.';

/** Reads what `ByteWriter` wrote, in the same order. */
export class ByteReader {
	readonly #bytes: Uint8Array<ArrayBuffer>;
	#at = 0;

	constructor(buffer: ArrayBuffer) {
		this.#bytes = new Uint8Array(buffer);
	}

	/** @throws RangeError at the end: the file is cut short or is another one */
	number(): number {
		let value = 0;
		for (let unit = 1; ; unit *= 0x80) {
			const byte = this.#bytes[this.#at++];
			if (byte === undefined) throw new RangeError(ENDS_TOO_SOON);
			value += (byte & 0x7f) * unit;
			if (byte < 0x80) return value;
		}
	}

	numbers(): number[] {
		return Array.from({ length: this.number() }, () => this.number());
	}

	/**
	 * As many numbers as there is room for, at once: a call for each of a hundred
	 * thousand is felt on a phone.
	 */
	fill<T extends Column>(values: T): T {
		const bytes = this.#bytes;
		let at = this.#at;
		for (let i = 0; i < values.length; i++) {
			let byte = bytes[at++] ?? 0;
			let value = byte & 0x7f;
			for (let unit = 0x80; byte > 0x7f; unit *= 0x80) {
				byte = bytes[at++] ?? 0;
				value += (byte & 0x7f) * unit;
			}
			values[i] = value;
		}
		if (at > bytes.length) throw new RangeError(ENDS_TOO_SOON);
		this.#at = at;
		return values;
	}

	text(): string {
		return new TextDecoder().decode(this.bytes());
	}

	/** A view, not a copy. */
	bytes(): Uint8Array<ArrayBuffer> {
		const length = this.number();
		return this.#bytes.subarray(this.#advance(length), this.#at);
	}

	/** A column of wider numbers is copied once, to where the device can address it. */
	column<T extends Column>(Kind: ColumnKind<T>): T {
		const length = this.number() * Kind.BYTES_PER_ELEMENT;
		const from = this.#advance(length);
		return new Kind(this.#bytes.buffer.slice(from, from + length));
	}

	#advance(length: number): number {
		const from = this.#at;
		if (from + length > this.#bytes.length) throw new RangeError(ENDS_TOO_SOON);
		this.#at += length;
		return from;
	}
}
