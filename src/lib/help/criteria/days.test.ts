import { describe, expect, test } from 'vitest';
import { aSchedule, aService, aStatement } from '../../../../tests/fixtures/builders.ts';
import type { Form, Interval, Schedule } from '#lib/region/region.ts';
import { ANYBODY, type Need } from './criteria.ts';
import { type Day } from './days.ts';
import { workingDays } from './days.ts';

const ALL_DAY: readonly Interval[] = [[0, 1440]];
const OFFICE: readonly Interval[] = [[420, 840]];

function aWeek(workday: readonly Interval[], saturday = workday, sunday = saturday) {
	return [...Array.from({ length: 5 }, () => workday), saturday, sunday];
}

function aWorker(schedule: Partial<Schedule> | null, ...forms: Form[]) {
	return aService({
		hours: schedule ? [aStatement(aSchedule(schedule))] : [],
		forms: forms.length > 0 ? [aStatement<readonly Form[]>(forms)] : []
	});
}

function works(service: ReturnType<typeof aWorker>, day: Day, need: Partial<Need> = {}) {
	return workingDays(service, { ...ANYBODY, ...need, days: [day] })[0]?.works;
}

describe('workingDays', () => {
	test.each([
		{ hours: 'every day', week: aWeek(OFFICE), weekend: 'yes', night: 'no' },
		{ hours: 'Monday to Friday', week: aWeek(OFFICE, []), weekend: 'no', night: 'no' },
		{ hours: 'to Saturday', week: aWeek(OFFICE, OFFICE, []), weekend: 'unknown', night: 'no' },
		{ hours: 'all the time', week: aWeek(ALL_DAY), weekend: 'yes', night: 'yes' },
		{
			hours: 'all the time on workdays',
			week: aWeek(ALL_DAY, []),
			weekend: 'no',
			night: 'unknown'
		},
		{ hours: 'until 23', week: aWeek([[420, 1380]]), weekend: 'yes', night: 'unknown' },
		{ hours: 'not exact', week: null, weekend: 'unknown', night: 'unknown' }
	])('$hours: weekend $weekend, night $night', ({ week, weekend, night }) => {
		expect(works(aWorker({ week }), 'weekend')).toBe(weekend);
		expect(works(aWorker({ week }), 'night')).toBe(night);
	});

	test.each([
		[[[0, 1440]], 'yes'],
		[[], 'no'],
		[null, 'unknown']
	] as const)('holidays %j: %s', (holidays, expected) => {
		expect(works(aWorker({ week: aWeek(ALL_DAY), holidays }), 'holiday')).toBe(expected);
	});

	test('without hours nobody knows', () => {
		expect(works(aWorker(null), 'weekend')).toBe('unknown');
		expect(works(aWorker(null), 'holiday')).toBe('unknown');
		expect(works(aWorker(null), 'night')).toBe('unknown');
	});

	test('outdated hours say nothing', () => {
		const hours = [aStatement(aSchedule({ week: aWeek(OFFICE) }), { outdated: true })];
		expect(works(aService({ hours }), 'weekend')).toBe('unknown');
	});

	test('who gives a bed is there at night, whatever the hours of the office', () => {
		expect(works(aWorker(null, 'pobytova'), 'night')).toBe('yes');
		expect(works(aWorker({ week: aWeek(OFFICE, []) }, 'pobytova'), 'night')).toBe('yes');
	});

	test('a bed says nothing of weekends and holidays: a week-day home is closed then', () => {
		expect(works(aWorker(null, 'pobytova'), 'weekend')).toBe('unknown');
		expect(works(aWorker(null, 'pobytova'), 'holiday')).toBe('unknown');
	});

	test('of two forms only the bed that was asked for is there at night', () => {
		const both = aWorker(null, 'terenni', 'pobytova');
		expect(works(both, 'night')).toBe('unknown');
		expect(works(both, 'night', { form: 'terenni' })).toBe('unknown');
		expect(works(both, 'night', { form: 'pobytova' })).toBe('yes');
	});

	test('hours beside a bed may be those of another form: they close no night', () => {
		const both = aWorker({ week: aWeek(OFFICE) }, 'terenni', 'pobytova');
		expect(works(both, 'night')).toBe('unknown');
	});

	test('each wanted time is answered, with the words of the hours it stands on', () => {
		const service = aWorker({ words: 'denně 7–14', week: aWeek(OFFICE) });
		expect(workingDays(service, { ...ANYBODY, days: ['weekend', 'holiday'] })).toEqual([
			{ day: 'weekend', works: 'yes', hours: 'denně 7–14' },
			{ day: 'holiday', works: 'unknown', hours: null }
		]);
	});
});
