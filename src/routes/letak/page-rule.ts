/**
 * Decides what of a flyer fits one A4 page of 14-point print, before anybody
 * prints it. Everything is counted in lines; the tests of real PDFs prove that
 * the count holds.
 */

type FlyerPart = 'help' | 'ask' | 'missing';

/** Lines each candidate takes, the most useful candidate first. */
type Lines = Readonly<Record<FlyerPart, readonly number[]>>;

/** Places of the candidates that fit. */
type Picked = Readonly<Record<FlyerPart, ReadonlySet<number>>>;

/** Lines between the first call and the QR code, under a title of one line. */
export const PAGE_LINES = 23;

/** A heading, the room above it, and the sentence before services without a number. */
const HEADING_LINES: Readonly<Record<FlyerPart, number>> = { help: 3, ask: 3, missing: 2 };

/**
 * Whose turn it is, so that a village with much help still reads what is
 * missing, and one with little reads whom to ask. Also the most of each part.
 */
const TURNS: readonly FlyerPart[] = [
	...(['help', 'missing', 'help', 'ask', 'help', 'missing', 'help'] as const),
	...(['ask', 'help', 'ask', 'missing', 'help', 'ask', 'help', 'help'] as const)
];

/** Takes candidates in turns as long as they fit; one that does not fit is passed over. */
export function fitPage(lines: Lines, room = PAGE_LINES): Picked {
	const picked = { help: new Set<number>(), ask: new Set<number>(), missing: new Set<number>() };
	const next: Record<FlyerPart, number> = { help: 0, ask: 0, missing: 0 };
	let left = room;
	for (const part of TURNS) {
		const place = next[part]++;
		const own = lines[part][place];
		if (own === undefined) continue;
		const cost = own + (picked[part].size === 0 ? HEADING_LINES[part] : 0);
		if (cost > left) continue;
		picked[part].add(place);
		left -= cost;
	}
	return picked;
}
