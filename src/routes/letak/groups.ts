import { allById } from '#lib/region/find.ts';
import type { Id, Region, TargetGroup } from '#lib/region/region.ts';

/** The four groups that community plans of social services are divided by. */
const PLAN_GROUPS: readonly Id[] = [
	'seniori',
	'zdravotni-postizeni',
	'rodiny',
	'socialni-vylouceni'
];

/** The groups flyers are made for, those of the plan; a region that has not all makes fewer. */
export function flyerGroups({ groups }: Pick<Region, 'groups'>): TargetGroup[] {
	return allById(groups, PLAN_GROUPS);
}
