import type { LonLat } from '#lib/region/region.ts';
import { noise } from '../random.ts';

/** The country as a rectangle of cells, of which the last few lie abroad. */
const COLUMNS = 105;
const ROWS = 60;
/** Roughly where the country lies and how big it is, in degrees. */
const WEST = 12.1;
const SOUTH = 48.56;
const WIDTH = 6.76;
const HEIGHT = 2.5;
/** How far corners of cells are moved and sides bent, in cells; little enough that no sides cross. */
const CORNER_JITTER = 0.18;
const BEND = 0.07;
/** Points of a side of a cell; with four sides the outlines are as fine as the pack's own. */
const STEPS = 7;

type Point = readonly [lon: number, lat: number];

/** Column and row of a cell or of a corner of cells. */
type Cell = readonly [x: number, y: number];

/** The shapes of as many municipalities as there are cells inside the country. */
interface Shapes {
	/** One a municipality, in the order of the tree. */
	readonly rings: readonly (readonly Point[])[];
	/** A point inside each. */
	readonly points: readonly LonLat[];
}

/**
 * Tiles the plane with one ring a municipality. Neighbours share their side
 * point by point, so that nothing lies in two or in none. The tree goes through
 * the cells along a Hilbert curve: what is near in the tree is near on the map.
 *
 * @throws RangeError when there are more municipalities than cells
 */
export function drawShapes(count: number): Shapes {
	const cells = cellsAlongCurve().slice(0, count);
	if (cells.length < count) throw new RangeError(`${count} municipalities do not fit`);
	return { rings: cells.map(ringOf), points: cells.map(centreOf) };
}

/** Side of the square the curve fills: a power of two, wide enough for the country. */
const CURVE_SIDE = 128;

function cellsAlongCurve(): Cell[] {
	const all = Array.from({ length: CURVE_SIDE ** 2 }, (_, at) => cellOnCurve(at));
	return all.filter(([x, y]) => x < COLUMNS && y < ROWS);
}

/** The cell at a distance along the Hilbert curve, from the finest turn to the whole. */
function cellOnCurve(distance: number): Cell {
	let [x, y] = [0, 0];
	let rest = distance;
	for (let side = 1; side < CURVE_SIDE; side *= 2) {
		const right = 1 & (rest >> 1);
		const up = 1 & (rest ^ right);
		if (up === 0) [x, y] = right === 1 ? [side - 1 - y, side - 1 - x] : [y, x];
		x += side * right;
		y += side * up;
		rest >>= 2;
	}
	return [x, y];
}

function ringOf([x, y]: Cell): Point[] {
	const corners: Cell[] = [
		[x, y],
		[x + 1, y],
		[x + 1, y + 1],
		[x, y + 1]
	];
	const ring = corners.flatMap((from, i) => sideOf(from, corners[(i + 1) % 4] ?? from));
	return [...ring, ...ring.slice(0, 1)];
}

/** The points of a side but its last, the same from whichever end it is walked. */
function sideOf(from: Cell, to: Cell): Point[] {
	const isForward = from[0] < to[0] || from[1] < to[1];
	const [start, end] = isForward ? [from, to] : [to, from];
	const points = Array.from({ length: STEPS + 1 }, (_, step) => pointOfSide(start, end, step));
	return (isForward ? points : points.reverse()).slice(0, -1);
}

function pointOfSide(start: Cell, end: Cell, step: number): Point {
	const share = step / STEPS;
	const [ax, ay] = cornerAt(start);
	const [bx, by] = cornerAt(end);
	// Least near the corners, where sides meet.
	const bend = BEND * noise(...start, ...end, step) * Math.sin(Math.PI * share);
	const isLevel = start[1] === end[1];
	return toLonLat(
		ax + (bx - ax) * share + (isLevel ? 0 : bend),
		ay + (by - ay) * share + (isLevel ? bend : 0)
	);
}

function cornerAt([x, y]: Cell): readonly [number, number] {
	return [x + CORNER_JITTER * noise(x, y, 1), y + CORNER_JITTER * noise(x, y, 2)];
}

function centreOf([x, y]: Cell): LonLat {
	const [lon, lat] = toLonLat(x + 0.5, y + 0.5);
	return { lon, lat };
}

/** Rounded to about ten metres, as outlines are. */
function toLonLat(x: number, y: number): Point {
	return [round(WEST + (x / COLUMNS) * WIDTH), round(SOUTH + (y / ROWS) * HEIGHT)];
}

function round(degrees: number): number {
	return Math.round(degrees * 1e4) / 1e4;
}
