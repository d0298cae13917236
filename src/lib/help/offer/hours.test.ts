import { afterEach, describe, expect, test, vi } from 'vitest';
import { aSchedule, aService, aStatement, aStatus } from '../../../../tests/fixtures/builders.ts';
import { momentOf, openNow, openState } from './hours.ts';

afterEach(() => void vi.unstubAllEnvs());

const WORKDAYS = [0, 1, 2, 3, 4].map(
	() =>
		[
			[480, 690],
			[750, 1020]
		] as const
);
const office = aSchedule({ week: [...WORKDAYS, [], []], holidays: [] });

/** @param holidays today and the days after, as far as they are any */
function at(weekday: number, time: string, ...holidays: boolean[]) {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return { weekday, minutes: hours * 60 + minutes, holidays };
}

describe('openState', () => {
	test.each([
		{
			when: 'in the morning',
			moment: at(0, '9:00'),
			expected: { status: 'open', until: 690, inDays: 0 }
		},
		{
			when: 'the minute it opens',
			moment: at(0, '8:00'),
			expected: { status: 'open', until: 690, inDays: 0 }
		},
		{
			when: 'the minute it closes',
			moment: at(0, '11:30'),
			expected: { status: 'opens-later', at: 750 }
		},
		{
			when: 'after hours',
			moment: at(0, '18:00'),
			expected: { status: 'closed-now', next: { inDays: 1, weekday: 1, at: 480 } }
		},
		{
			when: 'on Saturday',
			moment: at(5, '9:00'),
			expected: { status: 'closed-today', next: { inDays: 2, weekday: 0, at: 480 } }
		},
		{
			when: 'on a holiday',
			moment: at(0, '9:00', true),
			expected: { status: 'closed-today', next: { inDays: 1, weekday: 1, at: 480 } }
		},
		{
			when: 'on a Friday evening before a holiday on Monday',
			moment: at(4, '18:00', false, false, false, true),
			expected: { status: 'closed-now', next: { inDays: 4, weekday: 1, at: 480 } }
		}
	])('$when', ({ moment, expected }) => {
		expect(openState(office, moment)).toEqual(expected);
	});

	test('words that are not exact enough give an honest unknown', () => {
		expect(openState(aSchedule({ week: null }), at(0, '9:00'))).toEqual({ status: 'unknown' });
	});

	test('on a holiday no source speaks of the state is unknown', () => {
		const silent = aSchedule({ week: office.week, holidays: null });
		expect(openState(silent, at(0, '9:00', true))).toEqual({ status: 'unknown' });
	});

	test('a holiday has hours of its own', () => {
		const shorter = aSchedule({ week: office.week, holidays: [[540, 720]] });
		expect(openState(shorter, at(3, '15:00', true))).toMatchObject({ status: 'closed-now' });
		expect(openState(shorter, at(3, '10:00', true))).toEqual({
			status: 'open',
			until: 720,
			inDays: 0
		});
		expect(openState(shorter, at(2, '18:00', false, true))).toMatchObject({ next: { at: 540 } });
	});

	test('one day a week opens next on the same day', () => {
		const weekly = aSchedule({ week: [[[480, 600]], [], [], [], [], [], []], holidays: [] });
		expect(openState(weekly, at(0, '11:00'))).toMatchObject({ next: { inDays: 7, weekday: 0 } });
	});

	test('of a week without hours nobody can say when it opens', () => {
		const never = aSchedule({ week: Array(7).fill([]), holidays: [] });
		expect(openState(never, at(0, '11:00'))).toEqual({ status: 'closed-today', next: null });
	});

	test('a service open on holidays is open on a holiday', () => {
		const always = aSchedule({ week: Array(7).fill([[0, 1440]]), holidays: [[0, 1440]] });
		expect(openState(always, at(0, '9:00', true))).toEqual({ status: 'always-open' });
	});

	test('midnight is no end where the next day begins with it', () => {
		const nights = aSchedule({
			week: [
				[[1320, 1440]],
				[
					[0, 360],
					[1320, 1440]
				],
				[[0, 360]],
				[],
				[[600, 1440]],
				[[0, 1440]],
				[[0, 120]]
			],
			holidays: []
		});
		expect(openState(nights, at(0, '23:00'))).toEqual({ status: 'open', until: 360, inDays: 1 });
		expect(openState(nights, at(1, '3:00'))).toEqual({ status: 'open', until: 360, inDays: 0 });
		expect(openState(nights, at(4, '23:00'))).toEqual({ status: 'open', until: 120, inDays: 2 });
		const evening = aSchedule({ week: Array(7).fill([[1080, 1440]]), holidays: [] });
		expect(openState(evening, at(0, '23:00'))).toEqual({ status: 'open', until: 1440, inDays: 0 });
	});
});

describe('hours say something of now', () => {
	const monday = { now: Date.parse('2026-11-23T09:00+01:00'), day: '2026-11-23' };
	const dated = (date: string | null, status = aStatus('active')) =>
		aService({ status, hours: [aStatement(office, { date })] });

	test('when they are of the last two years', () => {
		expect(openNow(dated('2024-11-23'), monday)).toMatchObject({ status: 'open', until: 690 });
		expect(openNow(dated('2024-11-22'), monday)).toBeNull();
		expect(openNow(dated(null), monday)).toBeNull();
	});

	test('F55: with the time it was taken from', () => {
		const late = { ...monday, now: Date.parse('2026-11-23T18:05+01:00') };
		expect(openNow(dated('2026'), late)).toMatchObject({ status: 'closed-now', minutes: 1085 });
	});

	test('by the day of the reader, not that of the release', () => {
		expect(openNow(dated('2026'), { ...monday, day: '2029-01-01' })).toBeNull();
	});

	test('not before the page is read, nor of a service nobody confirmed', () => {
		expect(openNow(dated('2026'), { ...monday, now: undefined })).toBeNull();
		expect(openNow(dated('2026', aStatus('unverified')), monday)).toBeNull();
	});

	test('not in words that are not exact', () => {
		const vague = aService({ status: aStatus('active'), hours: [aStatement(aSchedule())] });
		expect(openNow(vague, monday)).toBeNull();
	});
});

test('a moment counts days from Monday and minutes from midnight', () => {
	expect(momentOf(Date.parse('2026-11-21T14:05+01:00'))).toEqual({
		weekday: 5,
		minutes: 845,
		holidays: Array(8).fill(false)
	});
});

test.each(['UTC', 'America/New_York', 'Asia/Tokyo'])(
	'F45: a moment is that of Prague on a device set to %s',
	(zone) => {
		vi.stubEnv('TZ', zone);
		expect(momentOf(Date.parse('2026-11-20T13:30:00Z'))).toMatchObject({
			weekday: 4,
			minutes: 870
		});
		expect(momentOf(Date.parse('2026-07-20T22:30:00Z'))).toMatchObject({ weekday: 1, minutes: 30 });
	}
);

describe('public holidays', () => {
	test.each([
		{ date: '2026-11-17', name: '17 November', expected: true },
		{ date: '2026-04-03', name: 'Good Friday 2026', expected: true },
		{ date: '2026-04-06', name: 'Easter Monday 2026', expected: true },
		{ date: '2027-03-26', name: 'Good Friday 2027', expected: true },
		{ date: '2026-04-07', name: 'the day after', expected: false },
		{ date: '2026-11-21', name: 'an ordinary Saturday', expected: false }
	])('$name: $expected', ({ date, expected }) => {
		expect(momentOf(Date.parse(`${date}T09:00Z`)).holidays[0]).toBe(expected);
	});
});
