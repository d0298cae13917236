import { ByteReader } from '#lib/bytes/byte-reader.ts';
import { ByteWriter } from '#lib/bytes/bytes.ts';
import { listAt, listsOf, startsOf, type Lists } from '#lib/bytes/lists.ts';
import { KM_PER_DEGREE, kmPerDegreeOfLon, type Ring } from '#lib/map/geometry/geo.ts';
import { BORDER_WARNING_KM, createLocator, type Located } from '#lib/map/geometry/locator.ts';
import type { LonLat, Outlines } from '#lib/region/region.ts';

/** A degree has so many steps: points are kept to about ten metres, as outlines are. */
const STEPS = 1e4;
/** Side of a cell of the grid in steps: a little more than a municipality. */
const CELL = 1000;

/**
 * Writes outlines: ids, a grid that tells which are near a place, and each ring
 * as steps from point to point. A phone uses the grid as it arrives, and reads
 * the rings of the few municipalities about a position only.
 */
export function writeOutlines(writer: ByteWriter, outlines: Outlines): void {
	const rings = Object.values(outlines).map(toSteps);
	const frame = frameAround(rings.map(boundsOf));
	const grid = listsOf(cellsOf(frame, rings));
	const packed = rings.map(packRing);
	writer.text(Object.keys(outlines).join(' '));
	writer.numbers([frame.left, frame.bottom, frame.right, frame.top]);
	writer.column(grid.starts);
	writer.column(Uint16Array.from(grid.values));
	writer.column(startsOf(packed.map(({ length }) => length)));
	writer.column(Uint8Array.from(packed.flatMap((bytes) => [...bytes])));
}

/** Finds the municipality a position lies in among outlines that `writeOutlines` wrote. */
export class PackedOutlines {
	readonly #ids: readonly string[];
	readonly #frame: Frame;
	readonly #grid: Lists;
	readonly #starts: Uint32Array;
	readonly #rings: Uint8Array<ArrayBuffer>;

	/** @throws RangeError where the buffer is cut short */
	constructor(buffer: ArrayBuffer) {
		const reader = new ByteReader(buffer);
		this.#ids = reader.text().split(' ');
		const [left = 0, bottom = 0, right = 0, top = 0] = reader.numbers();
		this.#frame = { left, bottom, right, top };
		this.#grid = { starts: reader.column(Uint32Array), values: reader.column(Uint16Array) };
		this.#starts = reader.column(Uint32Array);
		this.#rings = reader.bytes();
	}

	locate(at: LonLat): Located {
		const column = Math.floor((at.lon * STEPS) / CELL);
		const row = Math.floor((at.lat * STEPS) / CELL);
		const near = [...listAt(this.#grid, cellAt(this.#frame, column, row))];
		const outlines = near.map((i) => [this.#ids[i] ?? '', this.#ringAt(i)] as const);
		return createLocator(Object.fromEntries(outlines)).locate(at);
	}

	#ringAt(i: number): Ring {
		return unpackRing(this.#rings.slice(this.#starts[i], this.#starts[i + 1]).buffer);
	}
}

type Point = readonly [x: number, y: number];

/** Columns and rows of cells, or steps; all four belong to it. */
interface Frame {
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
	readonly top: number;
}

function toSteps(ring: Ring): Point[] {
	return ring.map(([lon, lat]) => [Math.round(lon * STEPS), Math.round(lat * STEPS)]);
}

/** The cells a ring lies in, or lies so near that its border is warned about. */
function boundsOf(ring: readonly Point[]): Frame {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	const top = Math.max(...ys);
	const up = (BORDER_WARNING_KM / KM_PER_DEGREE) * STEPS;
	const aside = (BORDER_WARNING_KM / kmPerDegreeOfLon(top / STEPS)) * STEPS;
	return {
		left: Math.floor((Math.min(...xs) - aside) / CELL),
		bottom: Math.floor((Math.min(...ys) - up) / CELL),
		right: Math.floor((Math.max(...xs) + aside) / CELL),
		top: Math.floor((top + up) / CELL)
	};
}

function frameAround(all: readonly Frame[]): Frame {
	return {
		left: Math.min(...all.map(({ left }) => left)),
		bottom: Math.min(...all.map(({ bottom }) => bottom)),
		right: Math.max(...all.map(({ right }) => right)),
		top: Math.max(...all.map(({ top }) => top))
	};
}

/** The number of a cell; -1: it lies outside the frame. */
function cellAt({ left, bottom, right, top }: Frame, column: number, row: number): number {
	if (column < left || column > right || row < bottom || row > top) return -1;
	return (row - bottom) * (right - left + 1) + column - left;
}

function cellsOf(frame: Frame, rings: readonly (readonly Point[])[]): number[][] {
	const size = cellAt(frame, frame.right, frame.top) + 1;
	const cells = Array.from({ length: size }, (): number[] => []);
	rings.forEach((ring, i) => {
		const { left, bottom, right, top } = boundsOf(ring);
		for (let row = bottom; row <= top; row++) {
			for (let column = left; column <= right; column++) {
				cells[cellAt(frame, column, row)]?.push(i);
			}
		}
	});
	return cells;
}

function packRing(ring: readonly Point[]): Uint8Array {
	const writer = new ByteWriter();
	writer.number(ring.length);
	ring.forEach(([x, y], i) => {
		const [lastX, lastY] = ring[i - 1] ?? [0, 0];
		writer.number(zigzag(x - lastX));
		writer.number(zigzag(y - lastY));
	});
	return writer.finish();
}

function unpackRing(buffer: ArrayBuffer): Ring {
	const reader = new ByteReader(buffer);
	let [x, y] = [0, 0];
	return Array.from({ length: reader.number() }, () => {
		x += unzigzag(reader.number());
		y += unzigzag(reader.number());
		return [x / STEPS, y / STEPS] as const;
	});
}

/** Signs go into the last bit: 0, -1, 1, -2 … are 0, 1, 2, 3 … */
function zigzag(value: number): number {
	return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
	return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
