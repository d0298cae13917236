import { expect, test } from 'vitest';
import { aSchedule, aStatement } from '../../../../tests/fixtures/builders.ts';
import type { Form } from '#lib/region/region.ts';
import { hoursOnPaper, openingSentence } from './hours.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
	[{ status: 'open', until: 1140 } as const, 'Dnes otevřeno do 19:00', 'Dnes pracují do 19:00'],
	[{ status: 'open', until: 1440 } as const, 'Dnes otevřeno do půlnoci', 'Dnes pracují do půlnoci'],
	[{ status: 'open', until: 390 } as const, 'Dnes otevřeno do 6:30', 'Dnes pracují do 6:30'],
	[{ status: 'opens-later', at: 485 } as const, 'Dnes otevřou v 8:05', 'Dnes začnou v 8:05'],
	[{ status: 'closed-now', next: null } as const, 'Dnes už zavřeno', 'Dnes už nepracují'],
	[
		{ status: 'closed-now', next: { inDays: 1, weekday: 3, at: 390 } } as const,
		'Dnes už zavřeno, otevřou zítra v 6:30',
		'Dnes už nepracují, začnou zítra v 6:30'
	],
	[
		{ status: 'closed-today', next: { inDays: 7, weekday: 2, at: 480 } } as const,
		'Dnes zavřeno, otevřou ve středu v 8:00',
		'Dnes nepracují, začnou ve středu v 8:00'
	]
])('F55: %j: a door is open, people who drive out work', (state, door, drive) => {
	const say = (forms: readonly Form[]) => plain(openingSentence({ ...state, minutes: 605 }, forms));
	expect(say(['ambulantni'])).toBe(`${door} (teď je 10:05)`);
	expect(say(['terenni'])).toBe(`${drive} (teď je 10:05)`);
	expect(say([])).toBe(`${door} (teď je 10:05)`);
});

test('an unknown day sends to the phone, never guesses', () => {
	const state = { status: 'unknown', minutes: 605 } as const;
	expect(openingSentence(state)).toBe('Dobu na dnešek nevíme, zavolejte předem');
});

test.each([
	['2026-09', '2026-11-28', 'denně'],
	['2024', '2026-11-28', 'denně'],
	['2024-07', '2026-11-28', 'denně!'],
	['2023', '2026-11-28', 'denně!'],
	[null, '2026-11-28', 'denně!'],
	['2026-09', '2028-11-28', 'denně!']
])('hours of %s that are handed over on %s: %s', (date, day, expected) => {
	const hours = aStatement(aSchedule(), { date });
	expect(hoursOnPaper(hours, day, (words) => `${words}!`)).toBe(expected);
});

test('hours that nobody knows are not made up', () => {
	expect(hoursOnPaper(null, '2026-11-28', (words) => `${words}!`)).toBeNull();
});
