import { describe, expect, test } from 'vitest';
import { aSchedule } from '../../../../tests/fixtures/builders.ts';
import { momentOf, openState } from './hours.ts';

const WORKDAYS = [0, 1, 2, 3, 4].map(
	() =>
		[
			[480, 690],
			[750, 1020]
		] as const
);
const office = aSchedule({ week: [...WORKDAYS, [], []], holidays: 'closed' });

function at(weekday: number, time: string, holiday = false) {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return { weekday, minutes: hours * 60 + minutes, holiday };
}

describe('openState', () => {
	test.each([
		{ when: 'in the morning', moment: at(0, '9:00'), expected: { status: 'open', until: 690 } },
		{
			when: 'the minute it opens',
			moment: at(0, '8:00'),
			expected: { status: 'open', until: 690 }
		},
		{
			when: 'the minute it closes',
			moment: at(0, '11:30'),
			expected: { status: 'opens-later', at: 750 }
		},
		{ when: 'after hours', moment: at(4, '18:00'), expected: { status: 'closed-now' } },
		{ when: 'on Saturday', moment: at(5, '9:00'), expected: { status: 'closed-today' } },
		{ when: 'on a holiday', moment: at(0, '9:00', true), expected: { status: 'closed-today' } }
	])('$when', ({ moment, expected }) => {
		expect(openState(office, moment)).toEqual(expected);
	});

	test('words that are not exact enough give an honest unknown', () => {
		expect(openState(aSchedule({ week: null }), at(0, '9:00'))).toEqual({ status: 'unknown' });
	});

	test('on a holiday no source speaks of the state is unknown', () => {
		const silent = aSchedule({ week: office.week, holidays: 'unknown' });
		expect(openState(silent, at(0, '9:00', true))).toEqual({ status: 'unknown' });
	});

	test('a service open on holidays is open on a holiday', () => {
		const always = aSchedule({ week: Array(7).fill([[0, 1440]]), holidays: 'open' });
		expect(openState(always, at(0, '9:00', true))).toEqual({ status: 'open', until: 1440 });
	});
});

test('a moment counts days from Monday and minutes from midnight', () => {
	expect(momentOf(new Date(2026, 10, 21, 14, 5))).toEqual({
		weekday: 5,
		minutes: 845,
		holiday: false
	});
});

describe('public holidays', () => {
	test.each([
		{ date: new Date(2026, 10, 17), name: '17 November', expected: true },
		{ date: new Date(2026, 3, 3), name: 'Good Friday 2026', expected: true },
		{ date: new Date(2026, 3, 6), name: 'Easter Monday 2026', expected: true },
		{ date: new Date(2027, 2, 26), name: 'Good Friday 2027', expected: true },
		{ date: new Date(2026, 3, 7), name: 'the day after', expected: false },
		{ date: new Date(2026, 10, 21), name: 'an ordinary Saturday', expected: false }
	])('$name: $expected', ({ date, expected }) => {
		expect(momentOf(date).holiday).toBe(expected);
	});
});
