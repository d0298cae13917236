import OpeningHours from 'opening_hours';
import type { Interval, Schedule } from '#lib/region/region.ts';

type Week = NonNullable<Schedule['week']>;

export type Unfolded =
	| { readonly status: 'week'; readonly week: Week; readonly holidays: Schedule['holidays'] }
	/** Not the same every week, or not exact. */
	| { readonly status: 'varies' }
	| { readonly status: 'invalid' };

/**
 * Mondays of weeks without a public holiday: winter, summer and autumn, in an
 * even and an odd week, at the beginning and in the middle of a month. Hours
 * that come out the same in all are the same every week.
 */
const PLAIN_MONDAYS = [new Date(2026, 0, 5), new Date(2026, 6, 20), new Date(2026, 9, 5)];

/** 17 November 2026, a public holiday on a Tuesday. */
const HOLIDAY = new Date(2026, 10, 17);

/** Public holidays depend on the country only; the library wants a place for sunrise too. */
const CZECHIA = { lat: 50.6, lon: 15.5, address: { country_code: 'cz', state: '' } };

/** Unfolds hours in the `opening_hours` syntax of OpenStreetMap into a week of minutes. */
export function unfold(hours: string): Unfolded {
	const parsed = parse(hours);
	if (!parsed) return { status: 'invalid' };
	const [week, ...others] = PLAIN_MONDAYS.map((monday) => weekFrom(parsed, monday));
	if (!week || others.some((other) => JSON.stringify(other) !== JSON.stringify(week)))
		return { status: 'varies' };
	return { status: 'week', week, holidays: holidaysOf(hours, parsed) };
}

/** How hours should be written, where the library only guesses what was meant. */
export function warningOf(hours: string): string | null {
	const parsed = parse(hours);
	return parsed && parsed.getStructuredWarnings().length > 0 ? parsed.prettifyValue() : null;
}

/** The library throws a string where it cannot parse. */
function parse(hours: string): OpeningHours | null {
	try {
		return new OpeningHours(hours, CZECHIA, {
			locale: 'en',
			mode: 0,
			tag_key: undefined,
			map_value: undefined,
			warnings_severity: undefined
		});
	} catch {
		return null;
	}
}

/** `null` where a time is only an estimate, as in "08:00+". */
function weekFrom(hours: OpeningHours, monday: Date): Week | null {
	const days = Array.from({ length: 7 }, (_, day) => dayOf(hours, addDays(monday, day)));
	return days.every((day) => day !== null) ? days : null;
}

function dayOf(hours: OpeningHours, day: Date): Interval[] | null {
	const open = hours.getOpenIntervals(day, addDays(day, 1));
	if (open.some(([, , unknown]) => unknown)) return null;
	return open.map(([from, to]) => [minutesSince(day, from), minutesSince(day, to)] as const);
}

function holidaysOf(text: string, hours: OpeningHours): Schedule['holidays'] {
	if (!/\bPH\b/.test(text)) return 'unknown';
	return hours.getOpenIntervals(HOLIDAY, addDays(HOLIDAY, 1)).length > 0 ? 'open' : 'closed';
}

function addDays(day: Date, days: number): Date {
	return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

const MINUTE_MS = 60_000;

function minutesSince(day: Date, time: Date): number {
	return Math.round((time.getTime() - day.getTime()) / MINUTE_MS);
}
