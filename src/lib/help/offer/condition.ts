import { byId } from '#lib/region/find.ts';
import { isFor, isWithin, withWider } from '#lib/region/groups.ts';
import type {
	AgeRange,
	CoverageStatement,
	Form,
	Region,
	Service,
	TargetGroup
} from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { agesCover, agesOverlap, inRange } from '../criteria/age.ts';
import type { Need } from '../criteria/criteria.ts';

/** Whom alone a statement of coverage speaks of, or of help in which form. */
export interface Condition {
	readonly form: Form | null;
	readonly group: TargetGroup | null;
	readonly ages: AgeRange | null;
}

/** What an answer holds for, as far as who asks and the record leave it open. */
export interface Conditions {
	/** It is a *yes* for these alone; empty: for whoever is not named below. */
	readonly only: readonly Condition[];
	/** Of these the sources are not sure. */
	readonly unsure: readonly Condition[];
	/** For these it is a *no*. */
	readonly except: readonly Condition[];
}

/** Whether a statement speaks of all who ask, of some of them, or of none. */
export type Scope = 'all' | 'some' | 'none';

type Groups = Pick<Region, 'groups'>;

export function conditionOf(
	region: Groups,
	{ form, group, ages }: Pick<CoverageStatement, 'form' | 'group' | 'ages'>
): Condition {
	return { form, group: byId(region.groups, group) ?? null, ages };
}

/** Whether it leaves out people: who leaves the form open takes help in any. */
export function isOfPeople({ group, ages }: Condition): boolean {
	return group !== null || ages !== null;
}

/** Those of the conditions that leave out people; `null`: none does. */
export function ofPeople({ only, unsure, except }: Conditions): Conditions | null {
	const people: Conditions = {
		only: only.every(isOfPeople) ? only : [],
		unsure: unsure.filter(isOfPeople),
		except: except.filter(isOfPeople)
	};
	return Object.values(people).some((list) => list.length > 0) ? people : null;
}

/**
 * Whom of those who ask a statement speaks of. What the record says of everybody
 * it serves narrows them: a *yes* up to thirty years of a service up to thirty
 * leaves out nobody whom the service takes.
 */
export function scopeOf(
	region: Groups,
	service: Pick<Service, 'forms' | 'groups' | 'ages'>,
	{ form, group, ages }: Pick<CoverageStatement, 'form' | 'group' | 'ages'>,
	need: Need
): Scope {
	if (form === null && group === null && ages === null) return 'all';
	const scopes: readonly Scope[] = [
		form === null ? 'all' : scopeOfForm(service, form, need),
		group === null ? 'all' : scopeOfGroup(region, service, group, need),
		ages === null ? 'all' : scopeOfAges(service, ages, need)
	];
	return (['none', 'some'] as const).find((scope) => scopes.includes(scope)) ?? 'all';
}

function scopeOfForm({ forms }: Pick<Service, 'forms'>, form: Form, need: Need): Scope {
	if (need.form !== null) return need.form === form ? 'all' : 'none';
	const given = currentOf(forms)?.value ?? [];
	return given.length > 0 && given.every((one) => one === form) ? 'all' : 'some';
}

function scopeOfGroup(
	region: Groups,
	{ groups, ages }: Pick<Service, 'groups' | 'ages'>,
	group: string,
	need: Need
): Scope {
	const served = currentOf(groups)?.value ?? [];
	const theirs = byId(region.groups, group)?.ages ?? null;
	if (need.group !== null && isWithin(region, need.group, group)) return 'all';
	if (need.age !== null && theirs !== null && inRange(need.age, theirs)) return 'all';
	if (!isFor(region, [group], need.group) || !isFor(region, served, group)) return 'none';
	if (served.length > 0 && served.every((id) => isWithin(region, id, group))) return 'all';
	const taken = currentOf(ages)?.value;
	return taken && theirs && !agesOverlap(taken, theirs) ? 'none' : 'some';
}

function scopeOfAges({ ages }: Pick<Service, 'ages'>, range: AgeRange, need: Need): Scope {
	if (need.age !== null) return inRange(need.age, range) ? 'all' : 'none';
	const taken = currentOf(ages)?.value;
	if (!taken) return 'some';
	return agesCover(range, taken) ? 'all' : agesOverlap(range, taken) ? 'some' : 'none';
}

/** How much a statement narrows by its conditions: the more, the earlier it decides. */
export function narrowness(
	region: Groups,
	{ form, group, ages }: Pick<CoverageStatement, 'form' | 'group' | 'ages'>
): readonly [conditions: number, depth: number] {
	const conditions = [form, group, ages].filter((condition) => condition !== null).length;
	return [conditions, group === null ? 0 : withWider(region, group).length];
}
