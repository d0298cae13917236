import { contains } from '#lib/region/areas.ts';
import { related } from '#lib/region/groups.ts';
import { ANYBODY, type Need } from '../criteria/need.ts';
import { offerOf } from '../offer/offers.ts';
import type { Answer, Gap, Id, Municipality, Region } from '#lib/region/region.ts';

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
			concerns(region, gap, need) &&
			!(municipality && isClosed(region, gap, municipality, need))
	);
}

/** Can somebody with this need get help of this type in this municipality? */
export interface TypeAnswer {
	readonly answer: Answer;
	readonly gaps: readonly Gap[];
}

/**
 * Sums up a type in a municipality: the best offer counts; with none, a
 * documented gap means *no*, and silence of all sources means *ask*.
 */
export function typeAnswer(
	region: Region,
	type: Id,
	municipality: Municipality,
	need: Need = ANYBODY
): TypeAnswer {
	const gaps = gapsFor(region, type, municipality, need);
	// What does not fit this person says nothing about whether others would.
	const answers = region.services
		.filter(({ types }) => types.includes(type))
		.map((service) => offerOf(region, service, municipality, need))
		.filter(({ misfits }) => misfits.length === 0)
		.map(({ answer }) => answer);
	if (answers.includes('yes')) return { answer: 'yes', gaps };
	if (answers.includes('ask')) return { answer: 'ask', gaps };
	const documented = gaps.some(({ state }) => state !== 'not-found');
	return { answer: documented || answers.includes('no') ? 'no' : 'ask', gaps };
}

function concerns(region: Region, { form, groups }: Gap, need: Need): boolean {
	const { group } = need;
	if (form && need.form && form !== need.form) return false;
	return !group || groups.length === 0 || groups.some((id) => related(region, id, group));
}

function isClosed(region: Region, gap: Gap, municipality: Municipality, need: Need): boolean {
	const people = gap.groups.length > 0 ? gap.groups : [null];
	return people.every((group) => {
		// The gap is about help of this kind at all, whatever day it is wanted on.
		const theirs: Need = { form: gap.form ?? need.form, group, age: need.age, days: [] };
		return region.services.some(
			(service) =>
				service.types.includes(gap.type) &&
				offerOf(region, service, municipality, theirs).answer === 'yes'
		);
	});
}
