import { expect, test } from 'vitest';
import { closedDaysInWords, closedDaysLabel, daysInWords, daysReason } from './days.ts';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const sure = { day: 'weekend', works: 'yes', hours: 'denně 7–14 hodin' } as const;
const unsure = { day: 'holiday', works: 'unknown', hours: null } as const;
const closed = { day: 'night', works: 'no', hours: 'denně 7–14 hodin' } as const;

test.each([
	[[], null],
	[[closed], null],
	[[sure], 'Pomáhá i o víkendu (denně 7–14 hodin).'],
	[[{ ...sure, day: 'night', hours: null }], 'Pomáhá i v noci.'],
	[[unsure], 'Zatím nevíme, jestli pomáhá i ve svátek. Zeptejte se.'],
	[
		[sure, unsure],
		'Pomáhá i o víkendu (denně 7–14 hodin). Zatím nevíme, jestli pomáhá i ve svátek. Zeptejte se.'
	]
] as const)('%j', (days, expected) => {
	expect(plain(daysReason({ days }))).toBe(expected);
});

test('more times at once are listed', () => {
	expect(plain(daysInWords(['weekend', 'holiday', 'night']))).toBe('o víkendu, ve svátek a v noci');
});

test('what is closed is said with the hours, and short on a badge', () => {
	expect(plain(closedDaysInWords(['weekend'], 'pracovní dny 7–14 hodin'))).toBe(
		'o víkendu nepomáhá (pracovní dny 7–14 hodin)'
	);
	expect(plain(closedDaysInWords(['night'], null))).toBe('v noci nepomáhá');
	expect(plain(closedDaysLabel(['holiday', 'night']))).toBe('Ve svátek a v noci ne');
});
