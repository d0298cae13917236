import { TIME_ZONE } from '#lib/region/day.ts';
import {
	MIDNIGHT,
	type Interval,
	type PartialDate,
	type Schedule,
	type Service,
	type Statement
} from '#lib/region/region.ts';
import { currentOf, isOld } from '#lib/region/statements.ts';

/** A moment in Czechia. */
interface Moment {
	/** Monday is 0. */
	readonly weekday: number;
	/** Minutes after midnight. */
	readonly minutes: number;
	/** Whether today is a public holiday, and each of the next seven days. */
	readonly holidays: readonly boolean[];
}

/** When somebody is there again. */
interface Opening {
	/** Days from today: 1 is tomorrow, 7 the same day of the next week. */
	readonly inDays: number;
	readonly weekday: number;
	readonly at: number;
}

export type OpenState =
	/** `inDays`: how many midnights are before the end. */
	| { readonly status: 'open'; readonly until: number; readonly inDays: number }
	/** For a week at least nobody can say of an end. */
	| { readonly status: 'always-open' }
	/** Opens again later the same day. */
	| { readonly status: 'opens-later'; readonly at: number }
	/** `next` is `null` where nobody can say of the coming week. */
	| { readonly status: 'closed-today' | 'closed-now'; readonly next: Opening | null }
	/** The words are not exact enough to say, or it is a holiday no source speaks of. */
	| { readonly status: 'unknown' };

/** With the minutes after midnight it was taken from: a clock that is hours wrong shows itself. */
export type OpenNow = OpenState & Pick<Moment, 'minutes'>;

/** Hours change sooner than numbers do. */
const OLD_HOURS_YEARS = 2;

/** Whether hours are told, but nobody can say that they hold on a day. Undated ones are: they may be old. */
export function areOldHours(
	{ date }: Pick<Statement<Schedule>, 'date'>,
	day: PartialDate
): boolean {
	return isOld(date, day, OLD_HOURS_YEARS);
}

/**
 * What the hours of a service say of now. `null`: nothing, because they are not
 * exact, too old or undated, or nobody confirmed the service. The office of a
 * municipality has no status: it must be there.
 *
 * @param clock of the reader, `now` in milliseconds; none on a page as prerendered
 */
export function openNow(
	{ hours, status }: Pick<Service, 'hours'> & { readonly status?: Service['status'] },
	{ now, day }: { readonly now: number | undefined; readonly day: PartialDate }
): OpenNow | null {
	const fact = currentOf(hours);
	if (now === undefined || !fact?.value.week) return null;
	if (status && status.value !== 'active') return null;
	if (areOldHours(fact, day)) return null;
	const moment = momentOf(now);
	return { ...openState(fact.value, moment), minutes: moment.minutes };
}

/** Why offices are closed that day as a rule, where no hours say so; `null`: it is a workday. */
export function dayOff(day: PartialDate): 'saturday' | 'sunday' | 'holiday' | null {
	const midnight = Date.parse(day);
	if (isPublicHoliday(midnight)) return 'holiday';
	const weekday = new Date(midnight).getUTCDay();
	return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : null;
}

/** Says whether a service is open at a moment, from its unfolded week. */
export function openState(schedule: Schedule, moment: Moment): OpenState {
	const today = hoursIn(0, schedule, moment);
	if (!today) return { status: 'unknown' };
	const { minutes } = moment;
	const current = today.find(([from, to]) => from <= minutes && minutes < to);
	if (current) return openUntil(current[1], schedule, moment);
	const later = today.find(([from]) => from > minutes);
	if (later) return { status: 'opens-later', at: later[0] };
	const next = nextOpening(schedule, moment);
	return { status: today.length > 0 ? 'closed-now' : 'closed-today', next };
}

const WEEK = 7;

/** Where the next day begins as this one ends, midnight is no end. */
function openUntil(end: number, schedule: Schedule, moment: Moment): OpenState {
	let until = end;
	for (let inDays = 0; inDays < WEEK; inDays++) {
		const first = until === MIDNIGHT && hoursIn(inDays + 1, schedule, moment)?.[0];
		if (!first || first[0] > 0) return { status: 'open', until, inDays };
		until = first[1];
	}
	return { status: 'always-open' };
}

function nextOpening(schedule: Schedule, moment: Moment): Opening | null {
	for (let inDays = 1; inDays <= WEEK; inDays++) {
		const [first] = hoursIn(inDays, schedule, moment) ?? [];
		if (first) return { inDays, weekday: (moment.weekday + inDays) % WEEK, at: first[0] };
	}
	return null;
}

/** Hours of a day, counted from today; `null`: nobody knows. */
function hoursIn(
	inDays: number,
	{ week, holidays }: Schedule,
	moment: Moment
): readonly Interval[] | null {
	if (!week || moment.holidays[inDays]) return week && holidays;
	return week[(moment.weekday + inDays) % WEEK] ?? [];
}

/** What the clocks here say at that moment, wherever the device believes to be. */
export function momentOf(time: number): Moment {
	const clock = new Intl.DateTimeFormat('en-GB', {
		timeZone: TIME_ZONE,
		dateStyle: 'short',
		timeStyle: 'short'
	});
	// 21/11/2026, 14:05
	const [day = 0, month = 0, year = 0, hours = 0, minutes = 0] =
		clock.format(time).match(/\d+/g)?.map(Number) ?? [];
	const today = Date.UTC(year, month - 1, day);
	return {
		weekday: (new Date(today).getUTCDay() + 6) % WEEK,
		minutes: hours * 60 + minutes,
		holidays: Array.from({ length: WEEK + 1 }, (_, inDays) =>
			isPublicHoliday(today + inDays * DAY_MS)
		)
	};
}

/** Fixed public holidays as month-day (Act 245/2000 Sb., §1 and §2). */
const FIXED_HOLIDAYS = new Set([
	'1-1',
	'5-1',
	'5-8',
	'7-5',
	'7-6',
	'9-28',
	'10-28',
	'11-17',
	'12-24',
	'12-25',
	'12-26'
]);

/** Public holidays of Czechia, Good Friday and Easter Monday included (Act 245/2000 Sb.). */
function isPublicHoliday(midnight: number): boolean {
	const date = new Date(midnight);
	if (FIXED_HOLIDAYS.has(`${date.getUTCMonth() + 1}-${date.getUTCDate()}`)) return true;
	const days = (midnight - easterSunday(date.getUTCFullYear())) / DAY_MS;
	return days === -2 || days === 1;
}

/** Of days in UTC, which have no summer time. */
const DAY_MS = 86_400_000;

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876). */
function easterSunday(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const month = Math.floor((h + l - 7 * m + 114) / 31);
	const day = ((h + l - 7 * m + 114) % 31) + 1;
	return Date.UTC(year, month - 1, day);
}
