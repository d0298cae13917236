import { expect, test } from 'vitest';
import { plain } from '#lib/region/text.ts';
import { flyerText } from './flyer.ts';

test.each([
	[{ first: '2023', last: '2023' }, 'Leták vydán 28. 11. 2026, údaje z roku 2023'],
	[{ first: '2017', last: '2023' }, 'Leták vydán 28. 11. 2026, údaje z let 2017–2023'],
	[null, 'Leták vydán 28. 11. 2026']
])('of the years %j a flyer says: %s', (years, expected) => {
	expect(plain(flyerText.issued('28. 11. 2026', years))).toBe(expected);
});
