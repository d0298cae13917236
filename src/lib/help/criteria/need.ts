import type { AgeRange, Form, Id } from '#lib/region/region.ts';

/** Times at which not everybody works, the most usual first. */
export const DAYS = ['weekend', 'holiday', 'night'] as const;
/** When help is wanted, beyond an ordinary working day. */
export type Day = (typeof DAYS)[number];

/** Who needs help, how and when; `null` or empty where it was not said. */
export interface Need {
	readonly form: Form | null;
	readonly group: Id | null;
	/** Whole years. */
	readonly age: number | null;
	/** All of them at once: "o víkendech a svátcích". */
	readonly days: readonly Day[];
}

/** Nothing is known of the person. */
export const ANYBODY: Need = { form: null, group: null, age: null, days: [] };

/** Whether an age lies in a range; both ends belong to it. */
export function inRange(age: number, { from, to }: AgeRange): boolean {
	return (from === null || age >= from) && (to === null || age <= to);
}
