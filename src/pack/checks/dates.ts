import { marked } from '../marks.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { dateRule } from '../rules/date.ts';

/**
 * Dates after the day of the release. That day is in the data, so that the same
 * data give the same answer on any day and any computer.
 */
export function futureDates(pack: Pack): Problem[] {
	const released = pack.region.records[0]?.value.vydano;
	if (released === undefined) return [];
	return marked(pack, 'date').flatMap(({ value, problem }) =>
		typeof value === 'string' && dateRule(value) === null && isAfter(value, released)
			? [
					problem(
						`Datum ${value} je až po vydání dat (${released}): opravte rok, nebo změňte „vydano“ v region.yaml.`
					)
				]
			: []
	);
}

/** Compares as exactly as the less exact of the two: 2026 is not after 2026-11-21. */
function isAfter(date: string, released: string): boolean {
	return date.slice(0, released.length) > released.slice(0, date.length);
}
