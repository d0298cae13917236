import { isFor } from '#lib/region/groups.ts';
import type { Id, Region } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';

/** By type: groups that somebody gives it to; `null` where a record names no groups: anybody. */
export type ServedGroups = Readonly<Record<Id, readonly Id[] | null>>;

export function servedGroups({ services }: Pick<Region, 'services'>): ServedGroups {
	const served: Record<Id, Id[] | null> = {};
	for (const { types, groups } of services) {
		const ids = currentOf(groups)?.value ?? [];
		for (const type of types) {
			const known = served[type];
			served[type] =
				known === null || ids.length === 0 ? null : [...new Set([...(known ?? []), ...ids])];
		}
	}
	return served;
}

/** Whether somebody gives this type of help to a group, or nobody gives it at all. */
export function mayServe(
	region: Pick<Region, 'groups'>,
	served: ServedGroups,
	type: Id | undefined,
	group: Id
): boolean {
	const groups = type === undefined ? undefined : served[type];
	return !groups || isFor(region, groups, group);
}
