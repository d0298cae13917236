import { allById } from '#lib/region/find.ts';
import { isMeantFor } from '#lib/region/groups.ts';
import type { Id, Region, TargetGroup } from '#lib/region/region.ts';

/** The four groups that community plans of social services are divided by. */
const PLAN_GROUPS: readonly Id[] = [
	'seniori',
	'zdravotni-postizeni',
	'rodiny',
	'socialni-vylouceni'
];

/** The groups leaflets are made for, those of the plan; a region that has not all makes fewer. */
export function leafletGroups({ groups }: Pick<Region, 'groups'>): TargetGroup[] {
	return allById(groups, PLAN_GROUPS);
}

/** Types that life situations of a group lead to, in their order. */
export function typesFor({ situations, groups }: Region, group: Id): Id[] {
	const theirs = situations.filter((situation) => isMeantFor({ groups }, situation.groups, group));
	return [...new Set(theirs.flatMap(({ types }) => types))];
}
