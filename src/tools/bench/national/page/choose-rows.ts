import { listsOf, REACHES, type Catalogue } from '#lib/domain/catalogue/catalogue.ts';
import { itemsOf, listCount, type ListColumn } from '#lib/domain/catalogue/list-column.ts';
import { MISS, missesOf, placeOf } from '#lib/domain/catalogue/misses.ts';
import type { Filters } from '#lib/domain/results/filters.ts';
import { typesOf, type Wanted } from '#lib/domain/results/results.ts';

/** What of a service's misses makes it unfit, rather than out of reach or not asked for. */
const UNFIT = MISS.group | MISS.form | MISS.age | MISS.ended;
/** After the places of the answers in `REACHES`. */
const NO = REACHES.length;

/**
 * Chooses the services to show first, as rows of a catalogue: what one can
 * have, what to ask about, what is not here or does not fit; among equals the
 * type that was meant most surely, then the order of the catalogue.
 */
export function chooseRows(
	catalogue: Catalogue,
	filters: Filters,
	wanted: Wanted,
	limit: number
): number[] {
	const misses = missesOf(catalogue, filters, wanted);
	const typeRanks = rankTypes(catalogue, typesOf(filters, wanted));
	const answers = answersAt(catalogue, placeOf(catalogue, filters));
	const { typesOf: typeLists, territoriesOf: territoryLists } = catalogue.columns;
	const ranked: number[][] = [];
	for (let row = 0; row < misses.length; row++) {
		const missed = misses[row] ?? 0;
		if ((missed & MISS.type) > 0) continue;
		const isUnfit = (missed & UNFIT) > 0;
		const answer = isUnfit ? NO : (answers[territoryLists[row] ?? 0] ?? NO);
		const rank = answer * MOST_TYPES + (typeRanks[typeLists[row] ?? 0] ?? 0);
		const equals = (ranked[rank] ??= []);
		if (equals.length < limit) equals.push(row);
	}
	return ranked.flat().slice(0, limit);
}

const MOST_TYPES = 256;

/** By distinct list of types: the best place any of them has among the wanted ones. */
function rankTypes(catalogue: Catalogue, wanted: readonly string[]): number[] {
	const numbers = wanted.map((id) => catalogue.types.indexOf(id));
	return mapLists(listsOf(catalogue.columns, 'types'), (items) => {
		const ranks = Array.from(items, (type) => numbers.indexOf(type)).filter((rank) => rank >= 0);
		return Math.min(numbers.length, ...ranks);
	});
}

/** By distinct territory: the answer in the place; all alike where none was chosen. */
function answersAt(catalogue: Catalogue, place: number | null): number[] {
	return mapLists(listsOf(catalogue.columns, 'territories'), (items) => {
		if (place === null) return 0;
		for (let i = 0; i < items.length; i += 3) {
			const [from = 0, to = 0, answer] = items.subarray(i, i + 3);
			if (from <= place && place < to) return answer ?? NO;
		}
		return NO;
	});
}

function mapLists(lists: ListColumn, change: (items: Uint16Array) => number): number[] {
	return Array.from({ length: listCount(lists) }, (_, list) => change(itemsOf(lists, list)));
}
