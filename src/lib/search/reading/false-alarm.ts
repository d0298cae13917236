import type { Match } from '../words/match.ts';
import type { SearchIndex } from '../index.ts';
import type { Token } from '../words/tokens.ts';

/**
 * What a word may mean if it is only begun: where it begins the name of a
 * place, no danger. Who types "poni" looks for Poniklá, and is not humiliated.
 */
export function withoutFalseAlarm(
	index: SearchIndex,
	{ folded }: Pick<Token, 'folded'>,
	begun: readonly Match[]
): readonly Match[] {
	if (begun.length === 0 || !index.names.beginsPlace(folded)) return begun;
	const dangerous = stemsOfDanger(index);
	return begun.filter(({ term }) => !dangerous.has(term));
}

const known = new WeakMap<SearchIndex, ReadonlySet<number>>();

/**
 * Those of the words of danger, of dangerous situations and of the type that
 * helps in each first of all; not those that speak of other things too: "doma".
 */
function stemsOfDanger(index: SearchIndex): ReadonlySet<number> {
	const { region, danger, situations, types } = index;
	const before = known.get(index);
	if (before) return before;
	const grave = region.situations.filter((situation) => situation.danger);
	const graveIds = grave.map(({ id }) => id);
	const helping = grave.flatMap((situation) => situation.types);
	const others = new Set([
		...situations.stemsOfOwners(situations.owners.filter((id) => !graveIds.includes(id))),
		...types.stemsOfOwners(types.owners.filter((id) => !helping.includes(id)))
	]);
	const stems = [
		...danger.stemsOfOwners(danger.owners),
		...situations.stemsOfOwners(graveIds),
		...types.stemsOfOwners(grave.flatMap((situation) => situation.types.slice(0, 1)))
	];
	const dangerous = new Set(stems.filter((stem) => !others.has(stem)));
	known.set(index, dangerous);
	return dangerous;
}
