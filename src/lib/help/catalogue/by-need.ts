import { listAt } from '#lib/bytes/lists.ts';
import type { Need } from '../criteria/criteria.ts';
import { FORMS } from '#lib/region/region.ts';
import type { Filters } from '../criteria/filters.ts';
import { needOf } from './results.ts';
import type { Catalogue } from './catalogue.ts';
import { add, addInterval, type FacetCounts } from './counts.ts';
import { MISS, placeOf } from './misses.ts';
import type { TerritoryInterval } from './territory.ts';

/** The territory of a service, by its row, for who asks. */
export type TerritoryFor = (row: number, need: Need) => readonly TerritoryInterval[];

interface Question {
	readonly catalogue: Catalogue;
	readonly filters: Filters;
	readonly misses: Uint8Array;
	readonly territoryFor: TerritoryFor;
}

/** What choosing an item of a facet changes of the need. */
const FACETS = [
	{ name: 'types', miss: MISS.type, change: () => ({}) },
	{
		name: 'groups',
		miss: MISS.group,
		change: ({ groups }: Catalogue, item: number) => ({ group: groups[item] ?? null })
	},
	{
		name: 'forms',
		miss: MISS.form,
		change: (_: Catalogue, item: number) => ({ form: FORMS[item] ?? null })
	}
] as const;

/**
 * Adds the few services whose territory depends on who asks: for them each
 * choice of a group or a form is a question of its own. The columns say that
 * they miss every place, so nothing is counted twice.
 *
 * @param counts those of municipalities still as differences
 */
export function addByNeed(
	counts: FacetCounts,
	{ catalogue, filters, misses, territoryFor }: Question
): void {
	const need = needOf(filters);
	const place = placeOf(catalogue, filters);
	for (const row of catalogue.columns.byNeed) {
		const missed = (misses[row] ?? 0) & ~MISS.place;
		if (missed === 0) addTerritory(counts.municipalities, territoryFor(row, need));
		if (place === null) continue;
		for (const { name, change } of FACETS.filter((facet) => (missed & ~facet.miss) === 0)) {
			const lists = catalogue.columns[name];
			for (const item of listAt(lists, lists.of[row] ?? 0)) {
				const territory = territoryFor(row, { ...need, ...change(catalogue, item) });
				if (reaches(territory, place)) add(counts[name], item, 1);
			}
		}
	}
}

function addTerritory(differences: Int32Array, territory: readonly TerritoryInterval[]): void {
	for (const { from, to, answer } of territory) {
		if (answer !== 'no') addInterval(differences, [from, to], 1);
	}
}

function reaches(territory: readonly TerritoryInterval[], place: number): boolean {
	return territory.some(({ from, to, answer }) => answer !== 'no' && from <= place && place < to);
}
