import { TIME_ZONE } from '#lib/region/day.ts';
import { plain } from '#lib/region/text.ts';
import type { Interval, PartialDate, Schedule } from '#lib/region/region.ts';
import type { HsdsRecord } from './hsds-shared.ts';
import { openDataText } from '#lib/text/cs/open-data.ts';
import { uuidOf } from './uuid.ts';

const { holidays: text, zone } = openDataText.hsds;

/**
 * Exact hours as rules of iCalendar (RFC 5545); of others only the words.
 *
 * @param released on this day our clocks are told as an offset from UTC, since without one the
 * standard means UTC; it has no field for a zone, so the notes name ours for the rest of the year
 */
export function hsdsSchedules(
	service_id: string,
	{ words, week, holidays }: Schedule,
	released: PartialDate
): HsdsRecord[] {
	const of = (name: string) => ({
		id: uuidOf(service_id, 'schedule', words, name),
		service_id,
		description: plain(words)
	});
	const spans = spansOf(week ?? []);
	if (spans.size === 0) return [of('words')];
	return [...spans].map(([span, days]) => {
		const [opens_at, closes_at] = span.split('-');
		return {
			...of(span),
			freq: 'WEEKLY',
			byday: days.join(),
			opens_at,
			// A day has no 24:00 for those who read a time.
			closes_at: closes_at === '24:00' ? '23:59' : closes_at,
			timezone: utcOffset(released),
			notes: `${onHolidays(holidays)} ${zone}`
		};
	});
}

/** A weekly rule knows no holidays, and must not promise one. */
function onHolidays(holidays: Schedule['holidays']): string {
	if (holidays === null) return text.unknown;
	const hours = holidays.map((interval) => interval.map(timeOf).join('-'));
	return hours.length > 0 ? text.open(hours) : text.closed;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `07:00-14:00`, and the days on which it is so. */
function spansOf(week: readonly (readonly Interval[])[]): Map<string, string[]> {
	const spans = new Map<string, string[]>();
	for (const [index, intervals] of week.entries())
		for (const interval of intervals) {
			const span = interval.map(timeOf).join('-');
			spans.set(span, [...(spans.get(span) ?? []), DAYS[index] ?? '']);
		}
	return spans;
}

function timeOf(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}

/** Of our clocks on a day, in hours. */
function utcOffset(day: PartialDate): number {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone: TIME_ZONE,
		timeZoneName: 'shortOffset'
	}).formatToParts(new Date(day));
	return Number(parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', ''));
}
