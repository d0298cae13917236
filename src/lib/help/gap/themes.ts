import { withWider } from '#lib/region/groups.ts';
import { byId } from '#lib/region/find.ts';
import { THEMES, type Region, type Situation, type Theme } from '#lib/region/region.ts';

interface OfTheme<T> {
	readonly id: Theme;
	readonly items: readonly T[];
}

/** Divides situations, or what is about one; themes without any are left out. */
export function byTheme<T>(
	region: Pick<Region, 'groups'>,
	items: readonly T[],
	situationOf: (item: T) => Situation
): OfTheme<T>[] {
	return THEMES.map((id) => ({
		id,
		items: items.filter((item) => themeOf(region, situationOf(item)) === id)
	})).filter(({ items }) => items.length > 0);
}

/**
 * Of the people a situation names first, the narrower group before the wider:
 * people with an addiction are a part of those in a hard situation. Danger is a
 * theme of its own.
 */
function themeOf(region: Pick<Region, 'groups'>, { danger, groups }: Situation): Theme {
	if (danger) return 'krize';
	const chain = groups.flatMap((group) => withWider(region, group));
	const [first] = chain.flatMap((group) => byId(region.groups, group)?.theme ?? []);
	return first ?? THEMES[0];
}
