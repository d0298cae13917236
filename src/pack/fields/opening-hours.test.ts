import { describe, expect, test } from 'vitest';
import { unfold } from './opening-hours.ts';

const CLOSED: [] = [];

describe('hours unfold', () => {
	test('into minutes of seven days, Monday first', () => {
		expect(unfold('Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-10:30')).toMatchObject({
			week: [
				...Array.from({ length: 5 }, () => [
					[480, 720],
					[780, 1020]
				]),
				[[540, 630]],
				CLOSED
			]
		});
	});

	test('into whole days when open all the time', () => {
		expect(unfold('24/7')).toMatchObject({ week: Array.from({ length: 7 }, () => [[0, 1440]]) });
	});

	test.each([
		{ hours: 'Mo-Fr 08:00-16:00', holidays: null },
		{ hours: 'Mo-Fr 08:00-16:00; PH off', holidays: [] },
		{ hours: 'Mo-Su,PH 06:30-19:00', holidays: [[390, 1140]] },
		{ hours: 'Mo-Fr 08:00-16:00; PH 09:00-12:00', holidays: [[540, 720]] },
		{ hours: '00:00-24:00', holidays: null },
		{ hours: '24/7', holidays: [[0, 1440]] }
	])('$hours: public holidays are $holidays', ({ hours, holidays }) => {
		expect(unfold(hours)).toMatchObject({ status: 'week', holidays });
	});

	test.each([
		{ hours: 'Jul-Aug Mo 08:00-10:00', status: 'varies' },
		{ hours: 'Mo[1] 08:00-10:00', status: 'varies' },
		{ hours: 'week 1-53/2 Mo 08:00-10:00', status: 'varies' },
		{ hours: 'Mo-Fr 08:00-16:00; SH off', status: 'varies' },
		{ hours: 'Mo 08:00-10:00 "po domluvě"', status: 'varies' },
		{ hours: 'od rána do večera', status: 'invalid' },
		{ hours: '', status: 'invalid' }
	])('"$hours" not at all: $status', ({ hours, status }) => {
		expect(unfold(hours)).toEqual({ status });
	});
});
