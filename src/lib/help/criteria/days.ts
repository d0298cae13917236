import {
	MIDNIGHT,
	type Form,
	type Interval,
	type Schedule,
	type Service
} from '#lib/region/region.ts';
import { currentOf } from '#lib/region/statements.ts';
import type { Criterion, Fit } from './criterion.ts';

/** Times at which not everybody works, the most usual first. */
export const DAYS = ['weekend', 'holiday', 'night'] as const;
/** When help is wanted, beyond an ordinary working day. */
export type Day = (typeof DAYS)[number];

/** As addresses name them. */
const DAY_KEYS: Readonly<Record<Day, string>> = {
	weekend: 'vikend',
	holiday: 'svatek',
	night: 'noc'
};

/** A night for which one gets a bed is not the same question as a night at home. */
const BED = 'noc-na-luzku';

/** When help is wanted: all of the times at once, as in "o víkendech a svátcích". */
export const days: Criterion<readonly Day[]> = {
	key: 'kdy',
	none: [],
	unknown: 'ask',
	parse: (options) => DAYS.filter((day) => options.includes(DAY_KEYS[day])),
	format: (wanted) => wanted.map((day) => DAY_KEYS[day]),
	options: () => [...Object.values(DAY_KEYS), BED],
	tested: (wanted, form) => wanted.map((day) => optionOf(day, form)),
	fits: (service, option) => workAt(service, option).works,
	evidence(service, wanted, form) {
		const known = workingDays(service, { days: wanted, form });
		return known.some(({ hours }) => hours !== null) ? currentOf(service.hours) : null;
	}
};

/** Whether a service works at a time, and what shows it. */
interface Work {
	readonly works: Fit;
	/** The hours it stands on, as the source says them; `null`: on none. */
	readonly hours: string | null;
}

interface DayAnswer extends Work {
	readonly day: Day;
}

/** What a service answers to each of the wanted times. */
export function workingDays(
	service: Service,
	{ days: wanted, form }: { readonly days: readonly Day[]; readonly form: Form | null }
): readonly DayAnswer[] {
	return wanted.map((day) => ({ day, ...workAt(service, optionOf(day, form)) }));
}

function optionOf(day: Day, form: Form | null): string {
	return day === 'night' && form === 'pobytova' ? BED : DAY_KEYS[day];
}

/**
 * Reads it from the exact hours; hours that are told only in words say nothing.
 *
 * Who gives a bed is there at night: residential services are those with
 * accommodation (Act 108/2006 Sb., §33 (2)). The Act says nothing of weekends
 * and holidays: a week-day home (§47) is closed then, and so may be a place for
 * short stays.
 */
function workAt(service: Service, option: string): Work {
	const schedule = currentOf(service.hours)?.value;
	const forms = currentOf(service.forms)?.value ?? [];
	const day = DAYS.find((one) => DAY_KEYS[one] === option) ?? 'night';
	const works = schedule ? worksBySchedule(schedule, day) : 'unknown';
	const work = { works, hours: works === 'unknown' ? null : (schedule?.words ?? null) };
	if (day !== 'night' || !forms.includes('pobytova')) return work;
	if (option === BED || forms.length === 1) return { works: 'yes', hours: null };
	// Beside a bed the hours are those of an office, or of the other forms.
	return works === 'no' ? { works: 'unknown', hours: null } : work;
}

const SATURDAY = 5;
/** From 22 to 6 o'clock (Act 262/2006 Sb., §78 (1) j), in the minutes of one day. */
const NIGHT: readonly Interval[] = [
	[0, 360],
	[1320, MIDNIGHT]
];

function worksBySchedule({ week, holidays }: Schedule, day: Day): Fit {
	if (day === 'holiday' && holidays) return holidays.length > 0 ? 'yes' : 'no';
	if (day === 'holiday' || !week) return 'unknown';
	if (day === 'weekend') {
		const weekend = week.slice(SATURDAY);
		return byShare(weekend.filter((hours) => hours.length > 0).length, weekend.length);
	}
	const nights = NIGHT.map(length);
	return byShare(sum(week.flatMap(minutesAtNight)), week.length * sum(nights));
}

/** A part of the time is neither a yes nor a no: it depends on the hour. */
function byShare(part: number, whole: number): Fit {
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
