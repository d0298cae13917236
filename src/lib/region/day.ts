import type { PartialDate } from './region.ts';

/** The day at a moment as it is here, wherever the device is: `2026-11-21`. */
export function dayHere(now: number): PartialDate {
	// Swedish dates are written as ISO 8601 says.
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' }).format(now);
}
