import type { Form, Interval, Schedule, Service } from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { Day, Need } from './need.ts';

/** Whether a service works at a time: `unknown` where no source says it exactly. */
export type Works = 'yes' | 'no' | 'unknown';

export interface DayAnswer {
	readonly day: Day;
	readonly works: Works;
	/** The hours it stands on, as the source says them; `null`: on none. */
	readonly hours: string | null;
}

/**
 * Whether a service works at each of the wanted times, by its exact hours;
 * hours that are told only in words say nothing.
 *
 * Who gives a bed is there at night: residential services are those with
 * accommodation (Act 108/2006 Sb., §33 (2)). The Act says nothing of weekends
 * and holidays: a week-day home (§47) is closed then, and so may be a place for
 * short stays.
 */
export function workingDays(
	service: Service,
	{ days, form }: Pick<Need, 'days' | 'form'>
): readonly DayAnswer[] {
	const schedule = currentOf(service.hours)?.value;
	const forms = currentOf(service.forms)?.value ?? [];
	return days.map((day) => {
		const works = schedule ? worksBySchedule(schedule, day) : 'unknown';
		const answer = { day, works, hours: works === 'unknown' ? null : (schedule?.words ?? null) };
		return day === 'night' && forms.includes('pobytova') ? withBed(answer, forms, form) : answer;
	});
}

/** Beside a bed the hours are those of an office, or of the other forms. */
function withBed(answer: DayAnswer, forms: readonly Form[], form: Form | null): DayAnswer {
	const isBed = form === 'pobytova' || forms.length === 1;
	if (isBed) return { ...answer, works: 'yes', hours: null };
	return answer.works === 'no' ? { ...answer, works: 'unknown', hours: null } : answer;
}

const SATURDAY = 5;
const DAY_END = 1440;
/** From 22 to 6 o'clock (Act 262/2006 Sb., §78 (1) j), in the minutes of one day. */
const NIGHT: readonly Interval[] = [
	[0, 360],
	[1320, DAY_END]
];
const BY_HOLIDAYS = { open: 'yes', closed: 'no', unknown: 'unknown' } as const;

function worksBySchedule({ week, holidays }: Schedule, day: Day): Works {
	if (day === 'holiday') return BY_HOLIDAYS[holidays];
	if (!week) return 'unknown';
	if (day === 'weekend') {
		const weekend = week.slice(SATURDAY);
		return byShare(weekend.filter((hours) => hours.length > 0).length, weekend.length);
	}
	const nights = NIGHT.map(length);
	return byShare(sum(week.flatMap(minutesAtNight)), week.length * sum(nights));
}

/** A part of the time is neither a yes nor a no: it depends on the hour. */
function byShare(part: number, whole: number): Works {
	if (part === 0) return 'no';
	return part === whole ? 'yes' : 'unknown';
}

function minutesAtNight(hours: readonly Interval[]): number[] {
	return hours.flatMap(([from, to]) =>
		NIGHT.map(([start, end]) => Math.max(0, Math.min(to, end) - Math.max(from, start)))
	);
}

function length([from, to]: Interval): number {
	return to - from;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
