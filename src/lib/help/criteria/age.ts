import type { AgeRange } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { Criterion } from './criterion.ts';

/** Nobody is older. */
export const MAX_AGE = 120;

/** How old the person is, in whole years. */
export const age: Criterion<number | null> = {
	key: 'vek',
	none: null,
	unknown: 'yes',
	parse: ([text = '']) => (/^\d{1,3}$/.test(text) && Number(text) <= MAX_AGE ? Number(text) : null),
	format: (years) => (years === null ? [] : [String(years)]),
	options: () => Array.from({ length: MAX_AGE + 1 }, (_, years) => String(years)),
	fits({ ages }, years) {
		const range = currentOf(ages)?.value;
		if (!range) return 'unknown';
		return inRange(Number(years), range) ? 'yes' : 'no';
	},
	evidence: ({ ages }) => currentOf(ages)
};

/** Whether an age lies in a range; both ends belong to it. */
export function inRange(years: number, { from, to }: AgeRange): boolean {
	return (from === null || years >= from) && (to === null || years <= to);
}
