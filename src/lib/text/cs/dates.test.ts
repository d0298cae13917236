import { describe, expect, test } from 'vitest';
import { plain } from '#lib/region/text.ts';
import { dateOfFact, dateWhen, formatDate } from './dates.ts';

describe('a date is written only as exactly as it is known', () => {
	test.each([
		['2019', '2019', 'v roce 2019', 'údaj z roku 2019'],
		['2022-07', 'červenec 2022', 'v červenci 2022', 'údaj z července 2022'],
		['2022-08', 'srpen 2022', 'v srpnu 2022', 'údaj ze srpna 2022'],
		['2022-09', 'září 2022', 'v září 2022', 'údaj ze září 2022'],
		['2026-11-21', '21. 11. 2026', '21. 11. 2026', 'údaj z 21. 11. 2026'],
		['2026-11-17', '17. 11. 2026', '17. 11. 2026', 'údaj ze 17. 11. 2026'],
		['2017-05-03', '3. 5. 2017', '3. 5. 2017', 'údaj ze 3. 5. 2017']
	])('%s', (date, written, when, fact) => {
		expect(plain(formatDate(date))).toBe(written);
		expect(plain(dateWhen(date))).toBe(when);
		expect(plain(dateOfFact(date))).toBe(fact);
	});

	test('a fact without a date says so', () => {
		expect(dateOfFact(null)).toBe('stáří údaje neznáme');
	});
});
