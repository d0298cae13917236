import { withWider } from '#lib/region/groups.ts';
import type { Id, Region, Situation } from '#lib/region/region.ts';

/**
 * What long lists of situations are divided by, in the order of pages, with the
 * groups of people each is for. A narrower group decides before the wider one:
 * people with an addiction are a part of those in a hard situation.
 */
const GROUPS = {
	seniori: ['seniori'],
	deti: ['rodiny'],
	postizeni: ['zdravotni-postizeni'],
	penize: ['socialni-vylouceni'],
	krize: ['zavisli', 'v-krizi', 'obeti-nasili']
} as const satisfies Readonly<Record<string, readonly Id[]>>;

export type Theme = keyof typeof GROUPS;
// The keys are those of our own object.
const THEMES = Object.keys(GROUPS) as readonly Theme[];

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

/** Of the people a situation names first; danger is a theme of its own. */
function themeOf(region: Pick<Region, 'groups'>, { danger, groups }: Situation): Theme {
	if (danger) return 'krize';
	const chain = groups.flatMap((group) => withWider(region, group));
	const themes = chain.flatMap(
		(group) => THEMES.find((theme) => (GROUPS[theme] as readonly Id[]).includes(group)) ?? []
	);
	return themes[0] ?? 'seniori';
}
