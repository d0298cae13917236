import { listAt } from '#lib/bytes/lists.ts';
import { surelyComes, type Offer } from '../offer/offers.ts';
import { standing, STANDINGS } from '../offer/standing.ts';
import type { Answer } from '#lib/region/region.ts';
import type { Filters } from '../criteria/filters.ts';
import { isAsked, typesOf, type Wanted } from './results.ts';
import { REACHES, STATUSES, type Catalogue } from './catalogue.ts';
import { add, sumUp } from './counts.ts';
import { isUnsureWhen } from './day-facts.ts';
import { listCount, type ListColumn } from './list-column.ts';
import { MISS, missesOf, placeOf } from './misses.ts';
import type { Ranking } from './ranking.ts';

/** What `findResults` would offer, in its order, without an offer of each. */
export interface Chosen {
	readonly rows: Uint32Array;
	/** What one of the rows answers; `null`: no municipality was chosen. */
	readonly answerOf: (row: number) => Answer | null;
}

/** Answers as numbers. */
const RANKS: readonly (Answer | null)[] = ['yes', null, 'ask', 'no'];
const YES = RANKS.indexOf('yes');
const UNPLACED = RANKS.indexOf(null);
const ASK = RANKS.indexOf('ask');
const NO = RANKS.indexOf('no');
/** The rank of a service that is not shown. */
const HIDDEN = RANKS.length;

interface Question {
	readonly filters: Filters;
	readonly wanted: Wanted;
	/** Asked only about the rows of `byNeed`. */
	readonly offerOf: (row: number) => Offer;
}

/**
 * Chooses and orders services by columns, as `findResults` does by offers; a
 * test holds both to each other. Of thousands of services a page shows some
 * twenty, and only these need an offer.
 */
export function chooseServices(catalogue: Catalogue, ranking: Ranking, question: Question): Chosen {
	const ranked = rankByColumns(catalogue, question);
	rankByNeed(ranked, catalogue, question);
	const standings = standingsOf(catalogue, ranking, ranked, question);
	return {
		rows: inOrder(ranking, standings),
		answerOf: (row) => RANKS[ranked.ranks[row] ?? NO] ?? null
	};
}

/** By row. */
interface Ranked {
	/** Its answer as a number of `RANKS`, or that it is not shown. */
	readonly ranks: Uint8Array;
	/** 1 where it surely comes, and is an *ask* only because nobody knows when it works. */
	readonly unsureWhen: Uint8Array;
}

function rankByColumns(catalogue: Catalogue, { filters, wanted }: Question): Ranked {
	const { territories, days } = catalogue.columns;
	const misses = missesOf(catalogue, filters, wanted);
	const reach = reachOf(catalogue, filters);
	const asked = isAsked(filters, wanted);
	const unsure = unsureOf(catalogue, filters);
	const ranks = new Uint8Array(misses.length);
	const unsureWhen = new Uint8Array(misses.length);
	for (let row = 0; row < ranks.length; row++) {
		const missed = misses[row] ?? 0;
		const excluded = (missed & ~MISS.type & ~MISS.place) !== 0;
		const shown = asked ? (missed & MISS.type) === 0 : !excluded;
		const rank = excluded ? NO : (reach[territories.of[row] ?? 0] ?? NO);
		const asks = unsure[days.of[row] ?? 0] === 1 && (rank === YES || rank === UNPLACED);
		ranks[row] = !shown ? HIDDEN : asks ? ASK : rank;
		unsureWhen[row] = Number(asks && rank === YES);
	}
	return { ranks, unsureWhen };
}

/** Of the few whose territory depends on who asks, an offer is made even so. */
function rankByNeed(
	{ ranks, unsureWhen }: Ranked,
	{ columns }: Catalogue,
	{ offerOf }: Question
): void {
	for (const row of columns.byNeed) {
		if (ranks[row] === HIDDEN) continue;
		const offer = offerOf(row);
		ranks[row] = RANKS.indexOf(offer.answer);
		unsureWhen[row] = Number(surelyComes(offer));
	}
}

/** For each distinct list of times 1 where nobody knows of a wanted one. */
function unsureOf({ columns }: Catalogue, filters: Filters): Uint8Array {
	const lists = columns.days;
	return Uint8Array.from({ length: listCount(lists) }, (_, list) =>
		Number(isUnsureWhen(listAt(lists, list), filters))
	);
}

/** For each distinct territory what it answers in the chosen municipality. */
function reachOf(catalogue: Catalogue, filters: Filters): Uint8Array {
	const territories = catalogue.columns.territories;
	const place = placeOf(catalogue, filters);
	const reach = new Uint8Array(listCount(territories)).fill(place === null ? UNPLACED : NO);
	if (place === null) return reach;
	for (let list = 0; list < reach.length; list++) {
		const territory = listAt(territories, list);
		for (let i = 0; i < territory.length; i += 3) {
			if (place < (territory[i] ?? 0) || place >= (territory[i + 1] ?? 0)) continue;
			reach[list] = RANKS.indexOf(REACHES[territory[i + 2] ?? 0] ?? 'no');
		}
	}
	return reach;
}

/** Of each service that is shown its place in the one order, but for its name. */
function standingsOf(
	{ services, columns, types }: Catalogue,
	{ dialled }: Ranking,
	{ ranks, unsureWhen }: Ranked,
	{ filters, wanted }: Question
): Uint16Array {
	const asked = typesOf(filters, wanted).map((id) => types.indexOf(id));
	const typeRanks = typeRanksOf(columns.types, asked);
	const named = new Set(wanted.named.map((id) => services.indexOf(id)));
	const active = STATUSES.indexOf('active');
	const standings = new Uint16Array(ranks.length).fill(STANDINGS);
	for (let row = 0; row < standings.length; row++) {
		const answer = RANKS[ranks[row] ?? HIDDEN];
		if (answer === undefined) continue;
		standings[row] = standing({
			answer,
			named: named.has(row),
			surelyComes: unsureWhen[row] === 1,
			verified: columns.status[row] === active,
			typeRank: typeRanks[columns.types.of[row] ?? 0] ?? 0,
			dialled: dialled[row] === 1
		});
	}
	return standings;
}

/** For each distinct list of types, how early one of them was asked for. */
function typeRanksOf(lists: ListColumn, asked: readonly number[]): Uint16Array {
	const ranks = new Uint16Array(listCount(lists));
	for (let list = 0; list < ranks.length; list++) {
		const first = asked.findIndex((type) => listAt(lists, list).includes(type));
		ranks[list] = first < 0 ? asked.length : first;
	}
	return ranks;
}

/** The rows that are shown by their standing, equal ones by name: a sort by counting. */
function inOrder({ byName }: Ranking, standings: Uint16Array): Uint32Array {
	const starts = new Uint32Array(STANDINGS + 1);
	const shown = byName.filter((row) => (standings[row] ?? STANDINGS) < STANDINGS);
	for (const row of shown) add(starts, (standings[row] ?? 0) + 1, 1);
	sumUp(starts);
	const rows = new Uint32Array(shown.length);
	for (const row of shown) {
		const standing = standings[row] ?? 0;
		rows[starts[standing] ?? 0] = row;
		add(starts, standing, 1);
	}
	return rows;
}
