import { expect, test } from 'vitest';
import { dayIn } from './day.ts';

test.each([
	['pečovatelku na víkend', 'weekend'],
	['oběd i v sobotu', 'weekend'],
	['o svátcích', 'holiday'],
	['hlídání přes noc', 'night'],
	['jednou za týden', null],
	['nedělám', null]
])('"%s" asks for %s', (text, day) => {
	expect(dayIn(text)).toBe(day);
});
