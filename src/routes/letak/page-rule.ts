/**
 * Decides what of a flyer fits one A4 page of 14-point print, before anybody
 * prints it. Everything is counted in lines; the tests of real PDFs prove that
 * the count holds.
 */

type FlyerPart = 'help' | 'ask' | 'missing';

/** What may be printed. */
export interface Candidate {
	readonly lines: number;
	/** It has a number. */
	readonly dialled: boolean;
	/** Good to know, once nothing closer to what these people need is left out for it. */
	readonly later: boolean;
	/** Place of what it helps with among what these people need, the first 0. */
	readonly need: number;
}

/** The most useful candidate first. */
type Candidates = Readonly<Record<FlyerPart, readonly Candidate[]>>;

/** Places of the candidates that fit. */
type Picked = Readonly<Record<FlyerPart, ReadonlySet<number>>>;

/** Lines between the first call and the QR code, under a title of one line. */
export const PAGE_LINES = 23.5;

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

const FIRST_ASK = TURNS.indexOf('ask');
/** Where nobody who surely helps with as much can be dialled: whom to ask comes first. */
const ASKING_TURNS: readonly FlyerPart[] = [
	'ask',
	...TURNS.slice(0, FIRST_ASK),
	...TURNS.slice(FIRST_ASK + 1)
];

/** Takes candidates in turns as long as they fit; one that does not fit is passed over. */
export function fitPage(candidates: Candidates, room = PAGE_LINES): Picked {
	const nearest = (part: FlyerPart) =>
		Math.min(
			...candidates[part].filter(({ dialled, later }) => dialled && !later).map(({ need }) => need)
		);
	const help = nearest('help');
	const turns = help < Infinity && help <= nearest('ask') ? TURNS : ASKING_TURNS;
	const picked = { help: new Set<number>(), ask: new Set<number>(), missing: new Set<number>() };
	let left = room;
	for (const later of [false, true]) {
		const next: Record<FlyerPart, number> = { help: 0, ask: 0, missing: 0 };
		for (const part of turns) {
			const place = next[part]++;
			const own = candidates[part][place];
			if (own?.later !== later) continue;
			const cost = own.lines + (picked[part].size === 0 ? HEADING_LINES[part] : 0);
			if (cost > left) continue;
			picked[part].add(place);
			left -= cost;
		}
	}
	return picked;
}
