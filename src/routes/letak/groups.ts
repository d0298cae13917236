import { topGroups } from '#lib/region/groups.ts';
import type { Region, TargetGroup } from '#lib/region/region.ts';

/** The groups flyers are made for, those the plan is divided by: who cares, or a state anybody may be in, is none. */
export function flyerGroups(region: Pick<Region, 'groups'>): TargetGroup[] {
	return topGroups(region).filter(({ carers, anybody }) => !carers && !anybody);
}
