import type { Id, Outlines } from '#lib/region/region.ts';
import type { Ring } from './geo.ts';

/**
 * Outlines on their way to a phone: each is a short text that is read only where
 * it is needed. Of a whole country that is what makes a position quick to find.
 *
 * The text is of numbers in Base64 VLQ, as source maps have it: the south-west
 * corner of the ring, how far it reaches from there, and its points, the first as
 * a step from that corner and each other as a step from the one before; all to
 * four decimals of a degree (about ten metres).
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
	return Object.fromEntries(Object.entries(outlines).map(([id, ring]) => [id, packRing(ring)]));
}

/** All of them, for a map. */
export function unpackOutlines(packed: PackedOutlines): Outlines {
	return Object.fromEntries(Object.entries(packed).map(([id, text]) => [id, ringOf(text)]));
}

/** Reads no more than the corners. */
export function boundsOf(packed: string): Bounds {
	const [west = 0, south = 0, width = 0, height = 0] = readNumbers(packed, BEFORE_POINTS);
	return {
		west: west / STEPS,
		south: south / STEPS,
		east: (west + width) / STEPS,
		north: (south + height) / STEPS
	};
}

export function ringOf(packed: string): Ring {
	const numbers = readNumbers(packed, Infinity);
	let [x = 0, y = 0] = numbers;
	const ring: (readonly [number, number])[] = [];
	for (let i = BEFORE_POINTS; i < numbers.length; i += 2) {
		x += numbers[i] ?? 0;
		y += numbers[i + 1] ?? 0;
		ring.push([x / STEPS, y / STEPS]);
	}
	return ring;
}

const BEFORE_POINTS = 4;
/** Of a degree. */
const STEPS = 1e4;

function packRing(ring: Ring): string {
	const points = ring.map(
		([lon, lat]) => [Math.round(lon * STEPS), Math.round(lat * STEPS)] as const
	);
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const corner = [Math.min(...xs), Math.min(...ys)] as const;
	const steps = points.flatMap(([x, y], i) => {
		const [lastX, lastY] = points[i - 1] ?? corner;
		return [x - lastX, y - lastY];
	});
	const reach = [Math.max(...xs) - corner[0], Math.max(...ys) - corner[1]];
	return [...corner, ...reach, ...steps].map(writeNumber).join('');
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By the code of a character. */
const VALUES = new Uint8Array(128);
Array.from(DIGITS, (digit, value) => (VALUES[digit.charCodeAt(0)] = value));
/** Five bits a digit; the last of a number is without this one. */
const MORE = 0b10_0000;

/** The sign goes into the last bit. */
function writeNumber(value: number): string {
	let rest = value < 0 ? (-value << 1) | 1 : value << 1;
	let text = '';
	for (; rest >= MORE; rest >>= 5) text += DIGITS.charAt(MORE | (rest % MORE));
	return text + DIGITS.charAt(rest);
}

function readNumbers(text: string, most: number): number[] {
	const numbers: number[] = [];
	let [value, shift] = [0, 0];
	for (let at = 0; at < text.length && numbers.length < most; at++) {
		const digit = VALUES[text.charCodeAt(at)] ?? 0;
		value |= (digit % MORE) << shift;
		shift += 5;
		if (digit >= MORE) continue;
		numbers.push(value & 1 ? -(value >> 1) : value >> 1);
		[value, shift] = [0, 0];
	}
	return numbers;
}
