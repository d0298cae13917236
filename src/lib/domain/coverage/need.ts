import type { AgeRange, Form, Id } from '../region/region.ts';

/** Who needs help and how; `null` where it was not said. */
export interface Need {
	readonly form: Form | null;
	readonly group: Id | null;
	/** Whole years. */
	readonly age: number | null;
}

/** Nothing is known of the person. */
export const ANYBODY: Need = { form: null, group: null, age: null };

/** Whether an age lies in a range; both ends belong to it. */
export function inRange(age: number, { from, to }: AgeRange): boolean {
	return (from === null || age >= from) && (to === null || age <= to);
}
