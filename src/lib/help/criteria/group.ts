import { byId } from '#lib/region/find.ts';
import { agesOf, isFor, mayAlsoBe } from '#lib/region/groups.ts';
import type { Id } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import { agesOverlap } from './age.ts';
import type { Criterion } from './criterion.ts';

/** Whom the help is for: a target group of the plan, or a part of one. */
export const group: Criterion<Id | null> = {
	key: 'skupina',
	none: null,
	unknown: 'yes',
	parse: ([text], { groups }) => byId(groups, text)?.id ?? null,
	format: (id) => (id === null ? [] : [id]),
	options: ({ groups }) => groups.map(({ id }) => id),
	fits({ groups, ages }, id, region) {
		const served = currentOf(groups)?.value ?? [];
		if (served.length === 0) return 'unknown';
		if (isFor(region, served, id)) return 'yes';
		// A mother of eighty may be blind, and is never under thirty.
		const [taken, theirs] = [currentOf(ages)?.value, agesOf(region, id)];
		const apart = taken && theirs && !agesOverlap(taken, theirs);
		return !apart && mayAlsoBe(region, served, id) ? 'ask' : 'no';
	},
	evidence: ({ groups }) => currentOf(groups)
};
