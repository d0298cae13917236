import { generate } from 'lean-qr/nano';

/** What a QR code is drawn from: an SVG path on a grid of `size` units. */
interface QrPath {
	readonly size: number;
	/** One rectangle for each run of dark modules in a row. */
	readonly path: string;
}

/** Light modules that ISO/IEC 18004 wants on each side, so that a reader finds the code. */
const QUIET_ZONE = 4;

/** Draws a text as a QR code, the smallest one it fits in. */
export function qrPath(text: string): QrPath {
	const code = generate(text);
	const rows = Array.from({ length: code.size }, (_, y) =>
		darkRuns(code.size, (x) => code.get(x, y))
			.map(([from, to]) => rectangle(from + QUIET_ZONE, y + QUIET_ZONE, to - from))
			.join('')
	);
	return { size: code.size + 2 * QUIET_ZONE, path: rows.join('') };
}

function darkRuns(size: number, isDark: (x: number) => boolean): (readonly [number, number])[] {
	const runs: (readonly [number, number])[] = [];
	for (let x = 0; x < size; x++) {
		const from = x;
		while (x < size && isDark(x)) x++;
		if (x > from) runs.push([from, x]);
	}
	return runs;
}

function rectangle(x: number, y: number, width: number): string {
	return `M${x} ${y}h${width}v1h-${width}z`;
}
