import { byId } from '#lib/region/find.ts';
import type { AgeRange, Id, Region, TargetGroup } from './region.ts';

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
 * Whether what is for these groups may be for somebody of a group: it is theirs,
 * one is a part of the other ("people with dementia" are a part of "seniors"),
 * or anybody may be in it: a senior may be dying, or beaten.
 *
 * @param groups empty: it is for everybody
 * @param group `null`: anybody asks
 */
export function isFor(region: Groups, groups: readonly Id[], group: Id | null): boolean {
	if (group === null || groups.length === 0 || isMeantFor(region, groups, group)) return true;
	return [...groups, group].some((id) => byId(region.groups, id)?.anybody);
}

/** The same of what names its groups: what is for everybody is meant for nobody. */
export function isMeantFor(region: Groups, groups: readonly Id[], group: Id): boolean {
	const wider = withWider(region, group);
	return groups.some((id) => wider.includes(id) || withWider(region, id).includes(group));
}

/**
 * Whether somebody of a group may well be in one of these, though none is a part
 * of the other: one is told by age and one by health or hardship. Who is old may
 * have some disability, and hardly a certain one; may be in debt; who is blind may be old.
 */
export function mayAlsoBe(region: Groups, groups: readonly Id[], group: Id): boolean {
	const isOld = (id: Id) => agesOf(region, id)?.to === null;
	if (isOld(group))
		return groups.some((id) => disabledAbove(region, id) === id || topOf(region, id)?.hardship);
	return disabledAbove(region, group) !== null && groups.some(isOld);
}

/** At which age one is surely in a group, or in the wider one; `null`: age alone does not tell. */
export function agesOf(region: Groups, id: Id): AgeRange | null {
	const ages = withWider(region, id).map((wide) => byId(region.groups, wide)?.ages ?? null);
	return ages.find((range) => range !== null) ?? null;
}

/** The group of all with a disability that a group is, or is a part of: families of theirs are none. */
function disabledAbove(region: Groups, id: Id): Id | null {
	const top = topOf(region, id);
	return top?.disabled ? top.id : null;
}

function topOf(region: Groups, id: Id): TargetGroup | undefined {
	return byId(region.groups, withWider(region, id).at(-1));
}

/** Whether a group is another one, or a part of it. */
export function isWithin(region: Groups, id: Id, wide: Id): boolean {
	return withWider(region, id).includes(wide);
}

/** The groups of the plan, those no other contains. */
export function topGroups({ groups }: Groups): TargetGroup[] {
	return groups.filter((group) => group.parent === null);
}

function parentOf(groups: readonly TargetGroup[], id: Id): Id | null {
	return byId(groups, id)?.parent ?? null;
}
