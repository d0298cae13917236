import type { AgeRange } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { Criterion } from './criterion.ts';

/** Nobody is older. */
export const MAX_AGE = 120;
/** From this age on nobody is a child (§ 30 of Act 89/2012 Sb.). */
export const GROWN_UP = 18;

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

/** Whether a range holds all of another. */
export function agesCover(range: AgeRange, other: AgeRange): boolean {
	return (range.from ?? 0) <= (other.from ?? 0) && (range.to ?? Infinity) >= (other.to ?? Infinity);
}

/** Whether some age lies in both. */
export function agesOverlap(a: AgeRange, b: AgeRange): boolean {
	return Math.max(a.from ?? 0, b.from ?? 0) <= Math.min(a.to ?? Infinity, b.to ?? Infinity);
}
