import { FORMS } from '#lib/region/region.ts';
import type { Filters } from '../criteria/filters.ts';
import type { Wanted } from './results.ts';
import { addByNeed, type TerritoryFor } from './by-need.ts';
import type { Catalogue } from './catalogue.ts';
import { add, addInterval, sumUp, type FacetCounts } from './counts.ts';
import { listCount, type ListColumn } from './list-column.ts';
import { MISS, missesOf } from './misses.ts';

/**
 * Counts for all facets; each ignores its own filter and follows the others. A
 * type takes the place of what the words meant, as choosing it does.
 *
 * A facet counts a service that misses nothing, or only what this facet would
 * change. It counts by distinct lists, then spreads that over their items, over
 * municipalities as differences at the borders of intervals: so it takes a pass
 * over services and one over municipalities, never over their pairs.
 *
 * @param territoryFor asked only about the rows of `byNeed`
 */
export function countFacets(
	catalogue: Catalogue,
	filters: Filters,
	wanted: Wanted,
	territoryFor: TerritoryFor
): FacetCounts {
	const { columns, types, groups, municipalities } = catalogue;
	const misses = missesOf(catalogue, filters, wanted);
	const counts: FacetCounts = {
		types: countItems(columns.types, misses, MISS.type, types.length),
		groups: countItems(columns.groups, misses, MISS.group, groups.length),
		forms: countItems(columns.forms, misses, MISS.form, FORMS.length),
		municipalities: differencesOf(columns.territories, misses, municipalities.length)
	};
	addByNeed(counts, { catalogue, filters, misses, territoryFor });
	sumUp(counts.municipalities);
	return counts;
}

function countItems(
	lists: ListColumn,
	misses: Uint8Array,
	miss: number,
	length: number
): Int32Array {
	const counts = new Int32Array(length);
	const { values } = lists;
	forEachCounted(lists, countLists(lists, misses, miss), (count, from, to) => {
		for (let i = from; i < to; i++) add(counts, values[i] ?? 0, count);
	});
	return counts;
}

function differencesOf(territories: ListColumn, misses: Uint8Array, length: number): Int32Array {
	const differences = new Int32Array(length);
	const { values } = territories;
	const counts = countLists(territories, misses, MISS.place);
	forEachCounted(territories, counts, (count, from, to) => {
		for (let i = from; i < to; i += 3) {
			addInterval(differences, [values[i] ?? 0, values[i + 1] ?? 0], count);
		}
	});
	return differences;
}

/** How many services with each distinct list miss nothing, or only `miss`. */
function countLists(lists: ListColumn, misses: Uint8Array, miss: number): Int32Array {
	const counts = new Int32Array(listCount(lists));
	for (let row = 0; row < misses.length; row++) {
		if (((misses[row] ?? 0) & ~miss) === 0) add(counts, lists.of[row] ?? 0, 1);
	}
	return counts;
}

function forEachCounted(
	{ starts }: ListColumn,
	counts: Int32Array,
	visit: (count: number, from: number, to: number) => void
): void {
	for (let list = 0; list < counts.length; list++) {
		const count = counts[list] ?? 0;
		if (count > 0) visit(count, starts[list] ?? 0, starts[list + 1] ?? 0);
	}
}
