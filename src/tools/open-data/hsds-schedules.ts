import { plain } from '#lib/region/text.ts';
import type { Interval, Schedule } from '#lib/region/region.ts';
import type { HsdsRecord } from './hsds-shared.ts';
import { uuidOf } from './uuid.ts';

/** Exact hours as rules of iCalendar (RFC 5545); of others only the words. */
export function hsdsSchedules(service_id: string, { words, week }: Schedule): HsdsRecord[] {
	const of = (name: string) => ({
		id: uuidOf(service_id, 'schedule', words, name),
		service_id,
		description: plain(words)
	});
	const spans = spansOf(week ?? []);
	if (spans.size === 0) return [of('words')];
	return [...spans].map(([span, days]) => {
		const [opens_at, closes_at] = span.split('-');
		return { ...of(span), freq: 'WEEKLY', byday: days.join(), opens_at, closes_at };
	});
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
