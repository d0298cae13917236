import type { Id, Outlines } from '#lib/region/region.ts';
import type { Ring } from './geo.ts';

/**
 * Outlines on their way to a phone: each is a short text that is read only where
 * it is needed. Of a whole country that is what makes a position quick to find.
 *
 * The text is Google's Encoded Polyline, first the south-west and the north-east
 * corner of the ring, then its points, to four decimals (about ten metres).
 */
export type PackedOutlines = Readonly<Record<Id, string>>;

export interface Bounds {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** At build. */
export function packOutlines(outlines: Outlines): PackedOutlines {
	return Object.fromEntries(
		Object.entries(outlines).map(([id, ring]) => [id, writePoints([...cornersOf(ring), ...ring])])
	);
}

/** All of them, for a map. */
export function unpackOutlines(packed: PackedOutlines): Outlines {
	return Object.fromEntries(Object.entries(packed).map(([id, text]) => [id, ringOf(text)]));
}

export function ringOf(packed: string): Ring {
	return readPoints(packed, Infinity).slice(CORNERS);
}

/** Reads no more than the corners. */
export function boundsOf(packed: string): Bounds {
	const [[west, south] = NOWHERE, [east, north] = NOWHERE] = readPoints(packed, CORNERS);
	return { west, south, east, north };
}

const CORNERS = 2;
const STEPS_PER_DEGREE = 1e4;
const NOWHERE = [NaN, NaN] as const;

function cornersOf(ring: Ring): Ring {
	const lons = ring.map(([lon]) => lon);
	const lats = ring.map(([, lat]) => lat);
	return [
		[Math.min(...lons), Math.min(...lats)],
		[Math.max(...lons), Math.max(...lats)]
	];
}

/** Five bits a character, the last of a number without this one. */
const MORE = 0x20;
const FIVE_BITS = 0x1f;
const FIRST_CHARACTER = 63;

function writePoints(points: Ring): string {
	let [lastX, lastY] = [0, 0];
	return points
		.map(([lon, lat]) => {
			const [x, y] = [Math.round(lon * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)];
			const step = writeNumber(x - lastX) + writeNumber(y - lastY);
			[lastX, lastY] = [x, y];
			return step;
		})
		.join('');
}

function writeNumber(value: number): string {
	let rest = value < 0 ? ~(value << 1) : value << 1;
	let text = '';
	for (; rest >= MORE; rest >>= 5) {
		text += String.fromCharCode((MORE | (rest & FIVE_BITS)) + FIRST_CHARACTER);
	}
	return text + String.fromCharCode(rest + FIRST_CHARACTER);
}

function readPoints(text: string, most: number): Ring {
	const points: (readonly [number, number])[] = [];
	let [x, y, at] = [0, 0, 0];
	while (at < text.length && points.length < most) {
		x += readNumber();
		y += readNumber();
		points.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
	}
	return points;

	function readNumber(): number {
		let [value, shift, bits] = [0, 0, MORE];
		while (bits >= MORE) {
			bits = text.charCodeAt(at++) - FIRST_CHARACTER;
			value |= (bits & FIVE_BITS) << shift;
			shift += 5;
		}
		return value & 1 ? ~(value >> 1) : value >> 1;
	}
}
