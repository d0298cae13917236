import { byId } from '#lib/region/find.ts';
import type { QueryParams } from '#lib/help/criteria/filters.ts';
import { isFor } from '#lib/region/groups.ts';
import type { Gap, Id, Measure, Region } from '#lib/region/region.ts';

/** Whose measures are looked at. The address of the page is the only place that keeps it. */
export interface PlanView {
	readonly group: Id | null;
}

export const WHOLE_PLAN: PlanView = { group: null };

/** Reads a view from a query string. Never throws: what is not understood is left out. */
export function parsePlanView(params: QueryParams, { groups }: Pick<Region, 'groups'>): PlanView {
	return { group: byId(groups, params.get('skupina'))?.id ?? null };
}

/** Writes a view as a query string without `?`. */
export function formatPlanView({ group }: PlanView): string {
	return group ? new URLSearchParams({ skupina: group }).toString() : '';
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
