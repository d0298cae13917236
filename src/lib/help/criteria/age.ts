import { agesOf } from '#lib/region/groups.ts';
import type { AgeRange, Id } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { Criterion, Groups } from './criterion.ts';

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
	fits({ ages, groups }, years, region) {
		const range = currentOf(ages)?.value;
		if (range) return inRange(Number(years), range) ? 'yes' : 'no';
		return isOfOtherAge(region, currentOf(groups)?.value ?? [], Number(years)) ? 'no' : 'unknown';
	},
	evidence: ({ ages, groups }) => currentOf(ages) ?? currentOf(groups)
};

/** Whether nobody so old is in any of these groups: a child of eight is no senior. */
export function isOfOtherAge(region: Groups, groups: readonly Id[], years: number): boolean {
	const own = region.groups.flatMap(({ ages }) => (ages && inRange(years, ages) ? [ages] : []));
	const isOther = (id: Id) => {
		const theirs = agesOf(region, id);
		return theirs !== null && own.some((ages) => !agesOverlap(ages, theirs));
	};
	return groups.length > 0 && groups.every(isOther);
}

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
