import type { Column } from './bytes.ts';

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
