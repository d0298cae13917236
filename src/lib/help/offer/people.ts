import { isMeantFor } from '#lib/region/groups.ts';
import type { Id, Region } from '#lib/region/region.ts';

/**
 * The groups that were spoken of, their wider and narrower ones: who looks after a
 * child is not shown first what is for seniors, though nobody said for whom it is.
 *
 * @param group asked for: then its own rules hold, and nobody else was spoken of
 */
export function peopleSpokenOf(
	region: Region,
	group: Id | null,
	people: readonly Id[]
): readonly Id[] {
	if (group !== null) return [];
	return region.groups.flatMap(({ id }) => (isMeantFor(region, people, id) ? [id] : []));
}

/** Whether what is for these groups is for some of the people, or for everybody. */
export function isForThem(groups: readonly Id[], people: readonly Id[]): boolean {
	return people.length === 0 || groups.length === 0 || groups.some((id) => people.includes(id));
}
