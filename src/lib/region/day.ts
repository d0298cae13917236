import type { PartialDate } from './region.ts';

/** In which hours of services are told, wherever the reader is. */
export const TIME_ZONE = 'Europe/Prague';

/** The day at a moment as it is here, wherever the device is: `2026-11-21`. */
export function dayHere(now: number): PartialDate {
	// Swedish dates are written as ISO 8601 says.
	return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(now);
}
