import { byId } from '#lib/region/find.ts';
import { isFor } from '#lib/region/groups.ts';
import type { Id } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { Criterion } from './criterion.ts';

/** Whom the help is for: a target group of the plan, or a part of one. */
export const group: Criterion<Id | null> = {
	key: 'skupina',
	none: null,
	unknown: 'yes',
	parse: ([text], { groups }) => byId(groups, text)?.id ?? null,
	format: (id) => (id === null ? [] : [id]),
	options: ({ groups }) => groups.map(({ id }) => id),
	fits({ groups }, id, region) {
		const served = currentOf(groups)?.value ?? [];
		if (served.length === 0) return 'unknown';
		return isFor(region, served, id) ? 'yes' : 'no';
	},
	evidence: ({ groups }) => currentOf(groups)
};
