import type { Schedule } from '#lib/region/region.ts';

/** A moment in the place where the service is. */
interface Moment {
	/** Monday is 0. */
	readonly weekday: number;
	/** Minutes after midnight. */
	readonly minutes: number;
	/** Public holiday in Czechia. */
	readonly holiday: boolean;
}

export type OpenState =
	| { readonly status: 'open'; readonly until: number }
	/** Opens again later the same day. */
	| { readonly status: 'opens-later'; readonly at: number }
	| { readonly status: 'closed-today' }
	| { readonly status: 'closed-now' }
	/** The words are not exact enough to say, or it is a holiday no source speaks of. */
	| { readonly status: 'unknown' };

/** Says whether a service is open at a moment, from its unfolded week. */
export function openState(schedule: Schedule, moment: Moment): OpenState {
	const { week, holidays } = schedule;
	if (!week || (moment.holiday && holidays === 'unknown')) return { status: 'unknown' };
	if (moment.holiday && holidays === 'closed') return { status: 'closed-today' };
	const today = week[moment.weekday] ?? [];
	const { minutes } = moment;
	const current = today.find(([from, to]) => from <= minutes && minutes < to);
	if (current) return { status: 'open', until: current[1] };
	const next = today.find(([from]) => from > minutes);
	if (next) return { status: 'opens-later', at: next[0] };
	return { status: today.length > 0 ? 'closed-now' : 'closed-today' };
}

/** Reads the moment from a date in its own time zone, which on a phone here is Prague's. */
export function momentOf(date: Date): Moment {
	return {
		weekday: (date.getDay() + 6) % 7,
		minutes: date.getHours() * 60 + date.getMinutes(),
		holiday: isPublicHoliday(date)
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
function isPublicHoliday(date: Date): boolean {
	if (FIXED_HOLIDAYS.has(`${date.getMonth() + 1}-${date.getDate()}`)) return true;
	const easter = easterSunday(date.getFullYear());
	const days = Math.round((startOfDay(date) - easter.getTime()) / DAY_MS);
	return days === -2 || days === 1;
}

const DAY_MS = 86_400_000;

function startOfDay(date: Date): number {
	return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876). */
function easterSunday(year: number): Date {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const month = Math.floor((h + l - 7 * m + 114) / 31);
	const day = ((h + l - 7 * m + 114) % 31) + 1;
	return new Date(year, month - 1, day);
}
