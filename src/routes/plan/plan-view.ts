import { viewOfChoices, type ViewFormat } from '#lib/device/view-format.ts';
import { isFor } from '#lib/region/groups.ts';
import type { Gap, Id, Measure, Region } from '#lib/region/region.ts';

/** Whose measures are looked at. */
interface PlanView {
	readonly group: Id | null;
}

/** How the address keeps it. */
export function planView({ groups }: Pick<Region, 'groups'>): ViewFormat<PlanView> {
	return viewOfChoices<PlanView>({ group: { key: 'skupina', among: groups } });
}

/** Measures for a group; one that names no group is for all. */
export function measuresFor<T extends Measure>(
	region: Pick<Region, 'groups'>,
	measures: readonly T[],
	group: Id | null
): T[] {
	return measures.filter(({ groups }) => isFor(region, groups, group));
}

/** The documented gaps a measure is to close. */
export function gapsOfMeasure({ gaps }: Pick<Region, 'gaps'>, { id }: Measure): Gap[] {
	return gaps.filter(({ measures }) => measures.includes(id));
}
