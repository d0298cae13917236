import { related } from '../region/groups.ts';
import type { Id, Region, Service } from '../region/region.ts';
import { currentOf } from '../region/statements.ts';

/** What the search must know of services, looked up instead of gone through. */
export interface ServiceLookup {
	readonly byId: ReadonlyMap<Id, Service>;
	/** Whether somebody gives this type of help to a group, or nobody gives it at all. */
	mayServe(type: Id | undefined, group: Id): boolean;
}

/** Reads all services once. */
export function lookUpServices(region: Pick<Region, 'services' | 'groups'>): ServiceLookup {
	const served = new Map<Id, Set<Id>>();
	/** Types that some service gives to anybody: its record names no groups. */
	const forAnybody = new Set<Id>();
	for (const { types, groups } of region.services) {
		const ids = currentOf(groups)?.value ?? [];
		for (const type of types) {
			const known = served.get(type) ?? new Set();
			for (const id of ids) known.add(id);
			served.set(type, known);
			if (ids.length === 0) forAnybody.add(type);
		}
	}
	return {
		byId: new Map(region.services.map((service) => [service.id, service])),
		mayServe(type, group) {
			const groups = type === undefined ? undefined : served.get(type);
			if (type === undefined || !groups || forAnybody.has(type)) return true;
			return [...groups].some((id) => related(region, id, group));
		}
	};
}
