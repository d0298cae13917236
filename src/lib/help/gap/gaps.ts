import { contains } from '#lib/region/areas.ts';
import { isFor } from '#lib/region/groups.ts';
import { isOfOtherAge } from '../criteria/age.ts';
import { ANYBODY, type Need } from '../criteria/criteria.ts';
import { weigher } from '../offer/offers.ts';
import { servicesOf } from '#lib/region/find.ts';
import type { Gap, Id, Municipality, Region } from '#lib/region/region.ts';

/**
 * The documented gaps that stand in the way of a need in a municipality.
 *
 * A gap is for its own form and groups: residential respite for seniors is
 * missing although the same help exists for young people with a disability.
 * Where a service does answer *yes* for just those people, the gap is closed.
 */
export function gapsFor(
	region: Region,
	type: Id,
	municipality: Municipality | null,
	need: Need = ANYBODY
): Gap[] {
	return region.gaps.filter(
		(gap) =>
			gap.type === type &&
			(!municipality || contains(gap.area, municipality)) &&
			!isOtherForm(gap, need) &&
			isFor(region, gap.groups, need.group) &&
			!(need.age !== null && isOfOtherAge(region, gap.groups, need.age)) &&
			!(municipality && isClosed(region, gap, municipality, need))
	);
}

/** Whether the plan says that it is missing; else it is only that no source names anybody. */
export function isDocumented({ state }: Gap): boolean {
	return state === 'wanted' || state === 'dropped';
}

/** The types of which the plan says that somebody misses them. */
export function missedTypes(gaps: readonly Gap[]): Id[] {
	return gaps.filter(isDocumented).map(({ type }) => type);
}

function isOtherForm({ form }: Gap, need: Need): boolean {
	return form !== null && need.form !== null && form !== need.form;
}

function isClosed(region: Region, gap: Gap, municipality: Municipality, need: Need): boolean {
	const people = gap.groups.length > 0 ? gap.groups : [null];
	return people.every((group) => {
		// The gap is about help of this kind at all, whatever else is wanted of it, as a day.
		const theirs: Need = { ...ANYBODY, form: gap.form ?? need.form, group, age: need.age };
		const weigh = weigher(region, municipality, theirs);
		return servicesOf(region, gap.type).some((service) => {
			const { answer, limit } = weigh(service);
			// Coming for some of these people alone leaves the others without.
			return answer === 'yes' && !limit?.stated;
		});
	});
}
