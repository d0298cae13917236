/**
 * Decides what of a leaflet fits one A4 page of 14-point print, before anybody
 * prints it. Everything is counted in lines; the tests of real PDFs prove that
 * the count holds.
 */

export type LeafletPart = 'help' | 'ask' | 'missing';

/** Candidates with the lines each takes, the most useful first. */
export type Candidates<T> = Readonly<Record<LeafletPart, readonly Sized<T>[]>>;

export interface Sized<T> {
	readonly item: T;
	readonly lines: number;
}

export type Picked<T> = Readonly<Record<LeafletPart, readonly T[]>>;

/** Lines between the first call and the QR code, under a title of one line. */
export const PAGE_LINES = 24;

/** A heading, the room above it, and the sentence before services without a number. */
const HEADING_LINES: Readonly<Record<LeafletPart, number>> = { help: 3, ask: 3, missing: 2 };

/**
 * Whose turn it is, so that a village with much help still reads what is
 * missing, and one with little reads whom to ask. Also the most of each part.
 */
const TURNS: readonly LeafletPart[] = [
	...(['help', 'missing', 'help', 'help', 'ask', 'missing', 'help'] as const),
	...(['ask', 'help', 'ask', 'missing', 'help', 'ask', 'help', 'help'] as const)
];

/** Takes candidates in turns as long as they fit; one that does not fit is passed over. */
export function fitPage<T>(candidates: Candidates<T>, lines = PAGE_LINES): Picked<T> {
	const picked: Record<LeafletPart, T[]> = { help: [], ask: [], missing: [] };
	const taken: Record<LeafletPart, number> = { help: 0, ask: 0, missing: 0 };
	let left = lines;
	for (const part of TURNS) {
		const candidate = candidates[part][taken[part]++];
		if (!candidate) continue;
		const cost = candidate.lines + (picked[part].length === 0 ? HEADING_LINES[part] : 0);
		if (cost > left) continue;
		picked[part].push(candidate.item);
		left -= cost;
	}
	return picked;
}
