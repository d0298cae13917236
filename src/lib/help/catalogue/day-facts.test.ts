import { describe, expect, test } from 'vitest';
import { aSchedule, aService, aStatement } from '../../../../tests/fixtures/builders.ts';
import { DAYS, type Day } from '../criteria/days.ts';
import type { Form } from '#lib/region/region.ts';
import { dayFactsOf, dayNumbers, isClosed, isUnsureWhen } from './day-facts.ts';

const workdays = [...Array.from({ length: 5 }, () => [[480, 960]] as const), [], []];
const hours = [aStatement(aSchedule({ week: workdays, holidays: 'open' }))];
const formsOf = (...forms: readonly Form[]) => [aStatement(forms)];

describe('the facts of hours', () => {
	test('what is not known stands in none of them', () => {
		expect(dayFactsOf(aService())).toEqual({ closed: [], open: [], openForStay: [] });
		expect(dayFactsOf(aService({ hours }))).toEqual({
			closed: ['weekend', 'night'],
			open: ['holiday'],
			openForStay: ['holiday']
		});
	});

	test('of two forms the night is open for who stays', () => {
		const both = aService({ forms: formsOf('ambulantni', 'pobytova') });
		expect(dayFactsOf(both)).toEqual({ closed: [], open: [], openForStay: ['night'] });
	});

	test('their numbers say the same', () => {
		const numbers = Uint16Array.from(dayNumbers(dayFactsOf(aService({ hours }))));
		const those = (is: (days: readonly Day[]) => boolean) => DAYS.filter((day) => is([day]));
		expect(those((days) => isClosed(numbers, { days }))).toEqual(['weekend', 'night']);
		expect(those((days) => isUnsureWhen(numbers, { days, form: null }))).toEqual([]);
		const unknown = Uint16Array.from(dayNumbers(dayFactsOf(aService())));
		expect(those((days) => isUnsureWhen(unknown, { days, form: null }))).toEqual(DAYS);
	});
});
