import { describe, expect, test } from 'vitest';
import { dayOff, momentOf } from './hours.ts';

/** Act 245/2000 Sb., §1 and §2, as its days fall in 2026 and 2027. */
const HOLIDAYS = {
	'the renewal of the Czech state, and New Year': ['2026-01-01', '2027-01-01'],
	'Good Friday': ['2026-04-03', '2027-03-26'],
	'Easter Monday': ['2026-04-06', '2027-03-29'],
	'the day of work': ['2026-05-01', '2027-05-01'],
	'the day of victory': ['2026-05-08', '2027-05-08'],
	'Cyril and Methodius': ['2026-07-05', '2027-07-05'],
	'Jan Hus': ['2026-07-06', '2027-07-06'],
	'Saint Wenceslas': ['2026-09-28', '2027-09-28'],
	'the rise of Czechoslovakia': ['2026-10-28', '2027-10-28'],
	'the fight for freedom': ['2026-11-17', '2027-11-17'],
	'Christmas Eve': ['2026-12-24', '2027-12-24'],
	'Christmas Day': ['2026-12-25', '2027-12-25'],
	'the second day of Christmas': ['2026-12-26', '2027-12-26']
} as const;
const DAYS: readonly string[] = Object.values(HOLIDAYS).flat();

function daysFrom(day: string, count: number): string {
	return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

test('the Act has thirteen days', () => {
	expect(Object.keys(HOLIDAYS)).toHaveLength(13);
});

describe.each(Object.entries(HOLIDAYS))('%s', (_name, days) => {
	test.each(days)('is %s', (day) => {
		expect(dayOff(day)).toBe('holiday');
		expect(momentOf(Date.parse(`${day}T12:00:00Z`)).holidays[0]).toBe(true);
		expect(momentOf(Date.parse(`${daysFrom(day, -3)}T12:00:00Z`)).holidays[3]).toBe(true);
	});

	test.each(days.flatMap((day) => [daysFrom(day, -1), daysFrom(day, 1)]))(
		'and %s is one only where the Act has it, too',
		(day) => {
			expect(dayOff(day) === 'holiday').toBe(DAYS.includes(day));
			expect(momentOf(Date.parse(`${day}T12:00:00Z`)).holidays[0]).toBe(DAYS.includes(day));
		}
	);
});

test.each([2026, 2027])('no other day of %i is one', (year) => {
	const all = Array.from({ length: 365 }, (_, at) => daysFrom(`${year}-01-01`, at));
	expect(all.filter((day) => dayOff(day) === 'holiday')).toEqual(
		DAYS.filter((day) => day.startsWith(String(year))).sort()
	);
});
