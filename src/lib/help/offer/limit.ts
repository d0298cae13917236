import { byId } from '#lib/region/find.ts';
import { isWithin } from '#lib/region/groups.ts';
import type { AgeRange, Id, Region, Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { agesCover, agesOverlap, GROWN_UP } from '../criteria/age.ts';
import type { Need } from '../criteria/criteria.ts';
import { ofPeople, type Condition, type Conditions } from './condition.ts';
import type { Coverage } from './coverage.ts';

/** Whom only a service takes, where nobody said that the person is one of them. */
export interface Limit {
	/** `null`: any age, or one that was asked for. */
	readonly ages: AgeRange | null;
	readonly disabled: boolean;
	/** What the statement of coverage says beyond its record. */
	readonly stated: Conditions | null;
}

/** What is known beside the need. */
interface Known {
	/** Of the people it is asked for. */
	readonly ages?: AgeRange | null;
	readonly coverage?: Coverage | null;
}

/**
 * Whom a service takes only, as far as who asks left it open: *yes* to somebody
 * of thirty with a disability is none to every mother.
 */
export function limitOf(
	region: Pick<Region, 'groups'>,
	service: Service,
	{ age, group }: Pick<Need, 'age' | 'group'>,
	{ ages = null, coverage = null }: Known = {}
): Limit | null {
	const range = currentOf(service.ages)?.value;
	const limits =
		range && age === null && !(ages && agesCover(range, ages)) && isNarrow(range, group !== null);
	const disabled = isForDisabled(region, service) && !haveDisability(region, group);
	const stated = statedFor(coverage, ages);
	return limits || disabled || stated ? { ages: limits ? range : null, disabled, stated } : null;
}

/** What a *yes* leaves open of these ages. */
function statedFor(coverage: Coverage | null, ages: AgeRange | null): Conditions | null {
	const people = coverage && 'conditions' in coverage ? ofPeople(coverage.conditions) : null;
	if (!people || !ages) return people;
	const { only, unsure, except } = people;
	const meets = (one: Condition) => !one.ages || agesOverlap(one.ages, ages);
	const all = only.some((one) => one.group === null && one.ages && agesCover(one.ages, ages));
	return ofPeople({
		only: all ? [] : only,
		unsure: unsure.filter(meets),
		except: except.filter(meets)
	});
}

/** From some age on is for all of a group that was asked for: a home for seniors from 60 is for seniors. */
function isNarrow(range: AgeRange, grouped: boolean): boolean {
	return range.to !== null || (!grouped && startsLate(range));
}

/** Takes not each of the grown up, as who asks for nobody in particular is taken to be, but each from some age on. */
export function startsLate({ from, to }: AgeRange): boolean {
	return to === null && (from ?? 0) > GROWN_UP;
}

/** Whether all who ask have a disability, as their group says: of families with children only some have. */
export function haveDisability(region: Pick<Region, 'groups'>, group: Id | null): boolean {
	return (
		group !== null &&
		region.groups.some(({ id, disabled }) => disabled && isWithin(region, group, id))
	);
}

/** Whether a service is for people with a disability and nobody else; who cares for them is not else. */
export function isForDisabled(region: Pick<Region, 'groups'>, { groups }: Service): boolean {
	const named = currentOf(groups)?.value ?? [];
	const isWide = (id: Id) => byId(region.groups, id)?.disabled === true;
	// Asked of each service there is, and most are told by this alone.
	if (!named.some(isWide)) return false;
	const wide = region.groups.filter(({ disabled }) => disabled).map(({ id }) => id);
	const carers = region.groups.filter((group) => group.carers).map(({ id }) => id);
	const served = named.filter((id) => !carers.includes(id));
	return (
		served.some(isWide) && served.every((id) => wide.some((group) => isWithin(region, id, group)))
	);
}
