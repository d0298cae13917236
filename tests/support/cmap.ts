/**
 * The characters an OpenType font has a glyph for, read from its `cmap` table:
 * the subtable of the Basic Multilingual Plane, format 4, which every font of
 * ours has (OpenType specification, "cmap — Character to Glyph Index Mapping
 * Table"; all numbers are big-endian).
 *
 * @param font decompressed (`sfnt`)
 * @throws Error when the font has no such table
 */
export function charactersOf(font: Uint8Array): Set<string> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const table = unicodeTable(view, tableAt(view, 'cmap'));
	return new Set(segmentsOf(table).flatMap((segment) => charactersIn(table, segment)));
}

/** Characters that follow each other, as far as the same rule gives their glyphs. */
interface Segment {
	readonly start: number;
	readonly end: number;
	readonly delta: number;
	/** Where the glyph of `start` is listed; `null`: glyphs are counted from `delta` alone. */
	readonly list: number | null;
}

function tableAt(view: DataView, tag: string): number {
	const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
	const record = records.find((at) => tagAt(view, at) === tag);
	if (record === undefined) throw new Error(`The font has no table ${tag}`);
	return view.getUint32(record + 8);
}

function tagAt(view: DataView, at: number): string {
	return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

/** Windows, Unicode BMP (platform 3, encoding 1). */
function unicodeTable(view: DataView, cmap: number): DataView {
	const records = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + 4 + 8 * i);
	const record = records.find((at) => view.getUint16(at) === 3 && view.getUint16(at + 2) === 1);
	const start = record === undefined ? undefined : cmap + view.getUint32(record + 4);
	if (start === undefined || view.getUint16(start) !== 4) {
		throw new Error('The font has no Unicode table of format 4');
	}
	return new DataView(view.buffer, view.byteOffset + start);
}

/** Four lists of as many numbers: ends, (two bytes of nothing), starts, deltas, offsets of lists. */
function segmentsOf(table: DataView): Segment[] {
	const size = table.getUint16(6);
	return Array.from({ length: size / 2 }, (_, index) => {
		const end = 14 + 2 * index;
		const start = end + size + 2;
		const offset = start + 2 * size;
		const distance = table.getUint16(offset);
		return {
			end: table.getUint16(end),
			start: table.getUint16(start),
			delta: table.getInt16(start + size),
			list: distance === 0 ? null : offset + distance
		};
	});
}

function charactersIn(table: DataView, { start, end, delta, list }: Segment): string[] {
	const codes = Array.from({ length: end - start + 1 }, (_, index) => start + index);
	const glyphOf = (code: number) => {
		const listed = list === null ? code : table.getUint16(list + 2 * (code - start));
		return list !== null && listed === 0 ? 0 : (listed + delta) & 0xffff;
	};
	return codes.filter((code) => glyphOf(code) !== 0).map((code) => String.fromCharCode(code));
}
