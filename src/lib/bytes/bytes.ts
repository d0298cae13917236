/** Numbers as a phone keeps them, in the byte order of all phones (little-endian). */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

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
