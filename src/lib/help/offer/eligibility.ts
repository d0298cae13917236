import { isFor } from '#lib/region/groups.ts';
import { inRange, type Day, type Need } from '../criteria/need.ts';
import type { AgeRange, Form, Id, PartialDate, Region, Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { workingDays } from '../criteria/working-days.ts';

/** Why a service does not fit a need. Put into words by `text/`. */
export type Misfit =
	| { readonly kind: 'ended'; readonly since: PartialDate | null }
	| { readonly kind: 'age'; readonly ages: AgeRange }
	/** It is for other people; `ages` too, because a reader asks next. */
	| { readonly kind: 'group'; readonly groups: readonly Id[]; readonly ages: AgeRange | null }
	| { readonly kind: 'form'; readonly forms: readonly Form[] }
	/** It does not work then; its hours too, because a reader asks next. */
	| { readonly kind: 'day'; readonly days: readonly Day[]; readonly hours: string | null };

/**
 * Lists why a service does not fit a need; empty means that nothing excludes
 * it. What the record does not say excludes nobody.
 */
export function misfitsOf(
	region: Pick<Region, 'groups'>,
	service: Service,
	need: Need
): readonly Misfit[] {
	const misfits: Misfit[] = [];
	const { value, since } = service.status;
	if (value === 'ended') misfits.push({ kind: 'ended', since });

	const ages = currentOf(service.ages)?.value ?? null;
	if (ages && need.age !== null && !inRange(need.age, ages)) misfits.push({ kind: 'age', ages });

	const groups = currentOf(service.groups)?.value ?? [];
	if (!isFor(region, groups, need.group)) misfits.push({ kind: 'group', groups, ages });

	const forms = currentOf(service.forms)?.value ?? [];
	if (need.form && forms.length > 0 && !forms.includes(need.form)) {
		misfits.push({ kind: 'form', forms });
	}

	const closed = workingDays(service, need).filter(({ works }) => works === 'no');
	const [first] = closed;
	if (first) misfits.push({ kind: 'day', days: closed.map(({ day }) => day), hours: first.hours });
	return misfits;
}
