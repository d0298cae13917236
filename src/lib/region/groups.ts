import type { Id, Region, TargetGroup } from './region.ts';

type Groups = Pick<Region, 'groups'>;

/** The group itself and the wider ones it belongs to, the nearest first. */
export function withWider({ groups }: Groups, id: Id): Id[] {
	const chain: Id[] = [];
	for (let at: Id | null = id; at !== null && !chain.includes(at); at = parentOf(groups, at)) {
		chain.push(at);
	}
	return chain;
}

/**
 * Whether help for one group may be help for the other: they are the same, or
 * one is a part of the other ("people with dementia" are a part of "seniors").
 */
export function related(region: Groups, a: Id, b: Id): boolean {
	return withWider(region, a).includes(b) || withWider(region, b).includes(a);
}

/** The groups of the plan, those no other contains. */
export function topGroups({ groups }: Groups): TargetGroup[] {
	return groups.filter((group) => group.parent === null);
}

function parentOf(groups: readonly TargetGroup[], id: Id): Id | null {
	return groups.find((group) => group.id === id)?.parent ?? null;
}
